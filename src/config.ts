import { isIPv4 } from 'node:net'
import { join } from 'node:path'

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

/** What a question may ask for. Each limit carries the name of its setting in the answer that refuses. */
export interface Limits {
  /** MAX_DEPTH: levels of fields; 15 holds a walk from an area over units, pairings and communities and back. */
  readonly depth: number
  /** MAX_COST: fields that the answer could hold at most; 500 units with 50 pairings each pass, 500 x 500 do not. */
  readonly cost: number
  /** MAX_ALIASES: renamed fields, and fields that are written again beside themselves; 50 compares seven places by seven figures in one question. */
  readonly aliases: number
  /** MAX_DIRECTIVES: uses of @include and @skip. */
  readonly directives: number
  /** MAX_TOKENS: words and signs of a question's text; bounds what reading and checking it costs. */
  readonly tokens: number
  /** MAX_PAGE: the largest `first`; not below 50, which is the `first` of a list that names none. */
  readonly page: number
  /** MAX_SECONDS: time for an answer, in the database too. */
  readonly seconds: number
}

/** What each viewer may use where there is sign-in; whoever brings no token is told by the address. */
export interface Quotas {
  /** MAX_REQUESTS: a minute; the explorer makes about ten for each view, a program that asks one after another some thousands. */
  readonly requests: number
  /** MAX_QUESTIONS: under way at once, exports included. */
  readonly questions: number
  /** MAX_STREAMS: open at once; each asks the database after every write. */
  readonly streams: number
  /** MAX_UPLOADS: under way at once; each may hold a register in memory. */
  readonly uploads: number
  /** MAX_DATABASE_SECONDS: that the database works in a minute; four questions without a pause. */
  readonly databaseSeconds: number
  /** PROXIES: how many stand before the service and each add to X-Forwarded-For the address that they were asked from. */
  readonly proxies: number
}

/** Where a Neo4j server or cluster is and how to sign in. */
export interface Neo4jServer {
  /** NEO4J_URI: bolt:// or neo4j:// (a cluster), with +s or +ssc for TLS. */
  readonly uri: string
  /** NEO4J_USER */
  readonly user: string
  /** NEO4J_PASSWORD */
  readonly password: string
  /** NEO4J_DATABASE: absent, the server's default database. */
  readonly database?: string
}

/** How bearer tokens are told to hold. */
export type AuthConfig = {
  /** AUTH_MAX_DAYS: tokens that hold for longer are refused, for nothing takes one back. */
  readonly longestDays: number
  /** AUTH_ISSUER: who must have issued a token. */
  readonly issuer?: string
  /** AUTH_AUDIENCE: for whom it must have been issued. */
  readonly audience?: string
} & (
  | {
      /** AUTH_JWT_SECRET: signs and checks tokens by HS256, which asks for 256 bits. */
      readonly secret: string
    }
  | {
      /** AUTH_JWKS_URL: where an identity provider publishes the keys that it signs with. */
      readonly jwksUrl: string
    }
)

/** Every setting of the service, each from the environment variable that its comment names. */
export interface Config {
  /** PORT: 0 takes any free one. */
  readonly port: number
  /** HOST: loopback only where there is no sign-in, because whoever reaches the service may then do everything. */
  readonly host: string
  /** AUTH_*: absent, there is no sign-in. */
  readonly auth?: AuthConfig
  /** DATA_DIR: where the embedded Neo4j keeps its data, its password and its log. */
  readonly dataDir: string
  /** SAMPLE_DATA: off leaves an empty database empty. */
  readonly sampleData: boolean
  /** TIME_ZONE: decides which day is today. */
  readonly timeZone: string
  /** NEO4J_*: absent, the service starts the embedded Neo4j. */
  readonly neo4j?: Neo4jServer
  /** NEO4J_HEAP: memory of the embedded Neo4j, as Java writes it. */
  readonly neo4jHeap: string
  /** LOG_LEVEL: info is one line an operation. */
  readonly logLevel: (typeof LOG_LEVELS)[number]
  readonly audit: {
    /** AUDIT_DIR: where the log of the audit is; absent: the folder audit in DATA_DIR. */
    readonly folder: string
    /** AUDIT_DAYS: for how many days it is kept; 0: there is none. */
    readonly days: number
  }
  /** INTROSPECTION: off hides the schema, also from GraphiQL and from "Did you mean". */
  readonly introspection: boolean
  readonly limits: Limits
  readonly quotas: Quotas
}

/** A setting that cannot be used; the message has one line a setting: its name, its value and what is allowed. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

/** Reads all settings; throws one ConfigError that names every wrong one. An empty variable counts as absent. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const from = new Settings(env)
  const auth = readAuth(from)
  const config: Config = {
    port: from.whole('PORT', 4000, 0, 65_535),
    host: from.text(
      'HOST',
      '127.0.0.1',
      (host) => wantsSignIn(from) || isLoopback(host),
      'a loopback address (127.0.0.1, ::1 or localhost): there is no sign-in without AUTH_JWT_SECRET or AUTH_JWKS_URL, so the service answers only on its own machine',
    ),
    auth,
    dataDir: from.text('DATA_DIR', '.data'),
    sampleData: from.choice('SAMPLE_DATA', ['on', 'off'], 'on') === 'on',
    timeZone: from.text('TIME_ZONE', 'Asia/Shanghai', isTimeZone, 'an IANA time zone such as Asia/Shanghai'),
    neo4j: readNeo4jServer(from),
    neo4jHeap: from.text('NEO4J_HEAP', '1g', /^[1-9]\d*[mg]$/i, 'a size such as 512m or 2g'),
    logLevel: from.choice('LOG_LEVEL', LOG_LEVELS, 'info'),
    audit: {
      folder: from.optional('AUDIT_DIR') ?? join(from.text('DATA_DIR', '.data'), 'audit'),
      days: from.whole('AUDIT_DAYS', 366, 0, 36_600),
    },
    introspection: from.choice('INTROSPECTION', ['on', 'off'], 'on') === 'on',
    limits: {
      depth: from.whole('MAX_DEPTH', 15, 1, 100),
      cost: from.whole('MAX_COST', 500_000, 1, 1_000_000_000),
      aliases: from.whole('MAX_ALIASES', 50, 0, 10_000),
      directives: from.whole('MAX_DIRECTIVES', 50, 0, 10_000),
      tokens: from.whole('MAX_TOKENS', 3000, 1, 100_000),
      page: from.whole('MAX_PAGE', 500, 50, 500),
      seconds: from.whole('MAX_SECONDS', 30, 1, 3600),
    },
    quotas: {
      requests: from.whole('MAX_REQUESTS', 6000, 1, 1_000_000),
      questions: from.whole('MAX_QUESTIONS', 32, 1, 10_000),
      streams: from.whole('MAX_STREAMS', 10, 1, 10_000),
      uploads: from.whole('MAX_UPLOADS', 2, 1, 1000),
      databaseSeconds: from.whole('MAX_DATABASE_SECONDS', 240, 1, 100_000),
      proxies: from.whole('PROXIES', 0, 0, 10),
    },
  }
  from.finish()
  return config
}

function readNeo4jServer(from: Settings): Neo4jServer | undefined {
  const uri = from.optional(
    'NEO4J_URI',
    /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s/@]+$/,
    'an address such as neo4j://host:7687 or bolt+s://host:7687, without user and password',
  )
  if (uri === undefined) {
    for (const name of ['NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'])
      from.refuseWithout(name, 'NEO4J_URI')
    return undefined
  }
  return {
    uri,
    user: from.text('NEO4J_USER', 'neo4j'),
    password: from.required('NEO4J_PASSWORD', 'the password of NEO4J_USER, because NEO4J_URI is set'),
    database: from.optional('NEO4J_DATABASE'),
  }
}

function readAuth(from: Settings): AuthConfig | undefined {
  const secret = from.optional(
    'AUTH_JWT_SECRET',
    /^.{32,}$/s,
    'a secret of at least 32 characters, such as `openssl rand -hex 32` makes',
    () => '…',
  )
  const jwksUrl = from.optional('AUTH_JWKS_URL', isJwksUrl, 'an https:// address, or http:// on loopback')
  if (secret !== undefined && jwksUrl !== undefined)
    from.refuse('AUTH_JWKS_URL is set beside AUTH_JWT_SECRET; set one')
  const longestDays = from.whole('AUTH_MAX_DAYS', 366, 1, 3660)
  if (jwksUrl !== undefined)
    return {
      jwksUrl,
      longestDays,
      issuer: from.required('AUTH_ISSUER', 'the issuer of the tokens, because AUTH_JWKS_URL is set'),
      audience: from.required('AUTH_AUDIENCE', 'the audience of the tokens, because AUTH_JWKS_URL is set'),
    }
  if (secret !== undefined)
    return {
      secret,
      longestDays,
      issuer: from.optional('AUTH_ISSUER'),
      audience: from.optional('AUTH_AUDIENCE'),
    }
  if (!wantsSignIn(from))
    for (const name of ['AUTH_ISSUER', 'AUTH_AUDIENCE', 'AUTH_MAX_DAYS'])
      from.refuseWithout(name, 'AUTH_JWT_SECRET or AUTH_JWKS_URL')
  return undefined
}

type Check = RegExp | ((value: string) => boolean)

class Settings {
  private readonly problems: string[] = []

  constructor(private readonly env: Readonly<Record<string, string | undefined>>) {}

  optional(name: string, check: Check = /./, allowed = '', shown = withoutSecrets): string | undefined {
    const value = this.env[name]?.trim() || undefined
    const passes = value === undefined || (check instanceof RegExp ? check.test(value) : check(value))
    if (passes) return value
    this.problems.push(`${name} is ${JSON.stringify(shown(value))}; allowed is ${allowed}`)
    return undefined
  }

  text(name: string, fallback: string, check?: Check, allowed?: string): string {
    return this.optional(name, check, allowed) ?? fallback
  }

  required(name: string, allowed: string): string {
    const value = this.optional(name)
    if (value === undefined) this.problems.push(`${name} is not set; needed is ${allowed}`)
    return value ?? ''
  }

  choice<T extends string>(name: string, choices: readonly T[], fallback: T): T {
    return this.text(name, fallback, (value) => choices.includes(value as T), choices.join(', ')) as T
  }

  whole(name: string, fallback: number, min: number, max: number): number {
    const inRange = (value: string) =>
      /^\d{1,10}$/.test(value) && Number(value) >= min && Number(value) <= max
    return Number(this.text(name, String(fallback), inRange, `a whole number from ${min} to ${max}`))
  }

  has(name: string): boolean {
    return (this.env[name]?.trim() ?? '') !== ''
  }

  refuse(problem: string): void {
    this.problems.push(problem)
  }

  refuseWithout(name: string, other: string): void {
    if (this.optional(name) !== undefined)
      this.problems.push(`${name} is set, but has no use without ${other}`)
  }

  finish(): void {
    if (this.problems.length > 0) throw new ConfigError(this.problems.join('\n'))
  }
}

function withoutSecrets(value: string): string {
  return value.replace(/\/\/[^/]*@/, '//…@')
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'))
}

function wantsSignIn(from: Settings): boolean {
  return from.has('AUTH_JWT_SECRET') || from.has('AUTH_JWKS_URL')
}

function isJwksUrl(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return (
    url?.protocol === 'https:' ||
    (url?.protocol === 'http:' && isLoopback(url.hostname.replace(/^\[|\]$/g, '')))
  )
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
