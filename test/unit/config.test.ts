import { ConfigError, readConfig } from '../../src/config'

const problem = (env: Record<string, string>): string => {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  throw new Error('the settings were accepted')
}

test('without settings everything has a default', () => {
  expect(readConfig({})).toEqual({
    port: 4000,
    host: '127.0.0.1',
    dataDir: '.data',
    sampleData: true,
    timeZone: 'Asia/Shanghai',
    neo4j: undefined,
    neo4jHeap: '1g',
    logLevel: 'info',
    introspection: true,
    audit: { folder: '.data/audit', days: 366 },
    quotas: { requests: 6000, questions: 32, streams: 10, uploads: 2, databaseSeconds: 240, proxies: 0 },
    limits: {
      depth: 15,
      cost: 500_000,
      aliases: 50,
      directives: 50,
      tokens: 3000,
      page: 500,
      seconds: 30,
    },
  })
})

test('an empty variable is an absent one', () => {
  expect(readConfig({ PORT: '', HOST: ' ', NEO4J_URI: '' })).toEqual(readConfig({}))
})

test('every setting can be set', () => {
  expect(
    readConfig({
      PORT: '0',
      HOST: '::1',
      DATA_DIR: '/var/lib/gongjian',
      SAMPLE_DATA: 'off',
      TIME_ZONE: 'Asia/Urumqi',
      NEO4J_HEAP: '2G',
      LOG_LEVEL: 'silent',
      INTROSPECTION: 'off',
      AUDIT_DIR: '/var/log/gongjian',
      AUDIT_DAYS: '90',
      MAX_DEPTH: '9',
      MAX_COST: '1000',
      MAX_ALIASES: '0',
      MAX_DIRECTIVES: '1',
      MAX_TOKENS: '200',
      MAX_PAGE: '100',
      MAX_SECONDS: '5',
      MAX_REQUESTS: '7',
      MAX_QUESTIONS: '6',
      MAX_STREAMS: '5',
      MAX_UPLOADS: '4',
      MAX_DATABASE_SECONDS: '3',
      PROXIES: '2',
    }),
  ).toEqual({
    port: 0,
    host: '::1',
    dataDir: '/var/lib/gongjian',
    sampleData: false,
    timeZone: 'Asia/Urumqi',
    neo4j: undefined,
    neo4jHeap: '2G',
    logLevel: 'silent',
    introspection: false,
    audit: { folder: '/var/log/gongjian', days: 90 },
    quotas: { requests: 7, questions: 6, streams: 5, uploads: 4, databaseSeconds: 3, proxies: 2 },
    limits: { depth: 9, cost: 1000, aliases: 0, directives: 1, tokens: 200, page: 100, seconds: 5 },
  })
})

test.each(['bolt://db:7687', 'neo4j://db', 'neo4j+s://db.example.org', 'bolt+ssc://10.0.0.1:7687'])(
  'a Neo4j server at %s replaces the embedded one',
  (uri) => {
    expect(readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: 'p' }).neo4j).toEqual({
      uri,
      user: 'neo4j',
      password: 'p',
      database: undefined,
    })
  },
)

test.each([
  ['PORT', '4000a', 'a whole number from 0 to 65535'],
  ['PORT', '65536', 'a whole number from 0 to 65535'],
  ['PORT', '-1', 'a whole number from 0 to 65535'],
  ['SAMPLE_DATA', 'yes', 'on, off'],
  ['TIME_ZONE', 'Asia/Xingning', 'an IANA time zone such as Asia/Shanghai'],
  ['NEO4J_HEAP', '512', 'a size such as 512m or 2g'],
  ['LOG_LEVEL', 'loud', 'trace, debug, info, warn, error, fatal, silent'],
  ['INTROSPECTION', 'true', 'on, off'],
  ['MAX_DEPTH', '0', 'a whole number from 1 to 100'],
  ['MAX_PAGE', '501', 'a whole number from 50 to 500'],
  ['MAX_SECONDS', '0.5', 'a whole number from 1 to 3600'],
])('%s=%s is refused with what is allowed', (name, value, allowed) => {
  expect(problem({ [name]: value })).toBe(`${name} is "${value}"; allowed is ${allowed}`)
})

test.each(['0.0.0.0', '192.168.1.7', '::', 'example.org', '127.0.0.1.example.org'])(
  'without sign-in the service does not answer on %s',
  (host) => {
    expect(problem({ HOST: host })).toMatch(/^HOST is ".*"; allowed is a loopback address .* no sign-in/)
  },
)

test.each(['127.0.0.2', 'localhost'])('it does on %s', (host) => {
  expect(readConfig({ HOST: host }).host).toBe(host)
})

test('all wrong settings are told at once', () => {
  expect(problem({ PORT: 'x', MAX_COST: '1e3' }).split('\n')).toEqual([
    expect.stringMatching(/^PORT is "x"/),
    expect.stringMatching(/^MAX_COST is "1e3"/),
  ])
})

test('a server needs a password, and its settings a server', () => {
  expect(problem({ NEO4J_URI: 'bolt://db:7687' })).toBe(
    'NEO4J_PASSWORD is not set; needed is the password of NEO4J_USER, because NEO4J_URI is set',
  )
  expect(problem({ NEO4J_DATABASE: 'x' })).toBe('NEO4J_DATABASE is set, but has no use without NEO4J_URI')
})

test('a password in an address is refused and not repeated', () => {
  const message = problem({ NEO4J_URI: 'bolt://neo4j:hunter2@db:7687', NEO4J_PASSWORD: 'hunter2' })
  expect(message).toMatch(/^NEO4J_URI is "bolt:\/\/…@db:7687"; allowed is an address such as/)
  expect(message).not.toMatch('hunter2')
})

describe('sign-in', () => {
  const secret = '0123456789abcdef0123456789abcdef'
  const provider = {
    AUTH_JWKS_URL: 'https://id.example/keys',
    AUTH_ISSUER: 'https://id.example',
    AUTH_AUDIENCE: 'gongjian',
  }

  test('a secret or an identity provider lets the service answer anywhere', () => {
    expect(readConfig({ HOST: '0.0.0.0', AUTH_JWT_SECRET: secret })).toMatchObject({
      host: '0.0.0.0',
      auth: { secret },
    })
    expect(readConfig({ HOST: '::', ...provider }).auth).toEqual({
      jwksUrl: provider.AUTH_JWKS_URL,
      issuer: provider.AUTH_ISSUER,
      audience: provider.AUTH_AUDIENCE,
      longestDays: 366,
    })
    expect(readConfig({ AUTH_JWT_SECRET: secret, AUTH_ISSUER: 'i', AUTH_AUDIENCE: 'a' }).auth).toEqual({
      secret,
      issuer: 'i',
      audience: 'a',
      longestDays: 366,
    })
  })

  test('a short secret is refused and not repeated', () => {
    const message = problem({ HOST: '0.0.0.0', AUTH_JWT_SECRET: 'hunter2' })
    expect(message).toMatch(/^AUTH_JWT_SECRET is "…"; allowed is a secret of at least 32 characters/)
    expect(message).not.toMatch(/hunter2|HOST/)
  })

  test.each(['http://id.example/keys', 'id.example', 'file:///etc/passwd'])(
    'keys from %s are refused',
    (url) => {
      expect(problem({ ...provider, AUTH_JWKS_URL: url })).toMatch(/^AUTH_JWKS_URL is .*https/)
    },
  )

  test('keys on the own machine may be had without TLS', () => {
    expect(readConfig({ ...provider, AUTH_JWKS_URL: 'http://[::1]:8080/keys' }).auth).toBeDefined()
  })

  test('an identity provider needs issuer and audience, and these need a provider or a secret', () => {
    expect(problem({ AUTH_JWKS_URL: provider.AUTH_JWKS_URL }).split('\n')).toEqual([
      expect.stringMatching(/^AUTH_ISSUER is not set/),
      expect.stringMatching(/^AUTH_AUDIENCE is not set/),
    ])
    expect(problem({ AUTH_ISSUER: 'i' })).toMatch(
      /^AUTH_ISSUER is set, but has no use without AUTH_JWT_SECRET or/,
    )
  })

  test('a secret beside an identity provider is refused', () => {
    expect(problem({ ...provider, AUTH_JWT_SECRET: secret })).toMatch(
      'AUTH_JWKS_URL is set beside AUTH_JWT_SECRET',
    )
  })
})
