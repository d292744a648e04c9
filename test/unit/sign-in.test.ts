import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { Refusal } from '../../src/access/refusal'
import { signIn, signToken } from '../../src/access/sign-in'
import type { Viewer } from '../../src/viewer/viewer.type'

const secret = 'a secret of more than 32 characters'
const longestDays = 30
const asRequest = (authorization?: string) => ({ headers: { authorization } }) as IncomingMessage
const bearing = (token: string) => asRequest(`Bearer ${token}`)

const key = new TextEncoder().encode(secret)
const hour = () => Math.floor(Date.now() / 1000) + 3600
const signed = (claims: object, alg = 'HS256', withKey = key) =>
  new SignJWT({ exp: hour(), ...claims }).setProtectedHeader({ alg }).sign(withKey)

/** What a refused token is told. */
async function told(viewer: Promise<Viewer>): Promise<string> {
  const error = await viewer.then(
    () => new Error('it was accepted'),
    (reason) => reason,
  )
  if (!(error instanceof Refusal)) throw error
  expect([error.status, error.code]).toEqual([401, 'UNAUTHENTICATED'])
  return error.message
}

test('without sign-in whoever asks may do everything', async () => {
  expect(await signIn(undefined)(bearing('anything'))).toMatchObject({ role: 'ADMIN', area: null })
})

describe('with a secret', () => {
  const viewerOf = signIn({ secret, longestDays })

  test('a request without a token is a visitor', async () => {
    expect(await viewerOf(asRequest())).toMatchObject({ name: null, role: 'VISITOR', area: null })
  })

  test.each([
    { name: '张三', role: 'EDITOR', area: '441481' },
    { name: null, role: 'ADMIN', area: null },
    { name: null, role: 'ANALYST', area: '4408-ETDZ' },
  ] as const)('a token that was signed here says who bears it: %j', async (viewer) => {
    expect(await viewerOf(bearing(await signToken({ secret }, viewer, 1)))).toMatchObject(viewer)
  })

  test('a token names its subject where it names nobody', async () => {
    const token = await signed({ role: 'ANALYST', sub: 'u17' })
    expect(await viewerOf(bearing(token))).toMatchObject({ name: 'u17', role: 'ANALYST', area: null })
  })

  test('who it is stands in its subject, whatever it is called beside', async () => {
    const viewer = await viewerOf(bearing(await signed({ role: 'EDITOR', sub: 'u17', name: '张三' })))
    expect(viewer).toMatchObject({ name: 'u17', subject: 'u17' })
  })

  test.each([7, '', ['u17'], { id: 'u17' }, null])(
    'a subject that is no text is refused: %j',
    async (sub) => {
      expect(await told(viewerOf(bearing(await signed({ role: 'EDITOR', sub }))))).toContain(
        '"sub" must be a text',
      )
    },
  )

  test('tokens that name nobody are told apart all the same', async () => {
    const [one, other] = [await signed({ role: 'EDITOR' }), await signed({ role: 'EDITOR', jti: '2' })]
    const subjects = await Promise.all(
      [one, other, one].map(async (token) => (await viewerOf(bearing(token))).subject),
    )
    expect(subjects[0]).toBe(subjects[2])
    expect(subjects[0]).not.toBe(subjects[1])
  })

  test('a token without an end, or with one beyond AUTH_MAX_DAYS, is refused', async () => {
    expect(await told(viewerOf(bearing(await signed({ role: 'ADMIN', exp: undefined }))))).toMatch(
      'it has no claim "exp"',
    )
    const after = (days: number) => Math.floor(Date.now() / 1000) + days * 86_400
    expect(await told(viewerOf(bearing(await signed({ role: 'ADMIN', exp: after(31) }))))).toMatch(
      'AUTH_MAX_DAYS is 30, and it holds for longer',
    )
    const exp = after(29)
    expect((await viewerOf(bearing(await signed({ role: 'ADMIN', exp })))).until).toBe(exp * 1000)
  })

  test('a token that says "within: null" is refused: everywhere is said by leaving it out', async () => {
    expect(await told(viewerOf(bearing(await signed({ role: 'ADMIN', within: null }))))).toMatch('"within"')
  })

  test('a request is asked once who sends it', () => {
    const request = asRequest()
    expect(viewerOf(request)).toBe(viewerOf(request))
  })

  test('an expired token is refused', async () => {
    const token = await signed({ role: 'ADMIN', exp: hour() - 7200 })
    expect(await told(viewerOf(bearing(token)))).toMatch('it has expired')
  })

  test('one that holds only later is refused', async () => {
    expect(await told(viewerOf(bearing(await signed({ role: 'ADMIN', nbf: hour() }))))).toMatch('"nbf"')
  })

  test('one signed with another secret is refused', async () => {
    const other = new TextEncoder().encode(`${secret}!`)
    const token = await signed({ role: 'ADMIN' }, 'HS256', other)
    expect(await told(viewerOf(bearing(token)))).toMatch('its signature is not of a key known here')
  })

  test('one whose claims were changed is refused', async () => {
    const [header, , signature] = (await signed({ role: 'VISITOR' })).split('.')
    const claims = Buffer.from(JSON.stringify({ role: 'ADMIN', exp: hour() })).toString('base64url')
    expect(await told(viewerOf(bearing(`${header}.${claims}.${signature}`)))).toMatch('its signature')
  })

  test.each(['none', 'None'])('one that is not signed, alg %s, is refused', async (alg) => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const token = `${part({ alg })}.${part({ role: 'ADMIN', exp: hour() })}.`
    expect(await told(viewerOf(bearing(token)))).toMatch('it is not signed in a way that is accepted here')
  })

  test('one signed with the secret by another algorithm is refused', async () => {
    const token = await signed({ role: 'ADMIN' }, 'HS384')
    expect(await told(viewerOf(bearing(token)))).toMatch('it is not signed in a way that is accepted here')
  })

  test.each([{}, { role: 'admin' }, { role: 'ROOT' }, { role: ['ADMIN'] }, { role: 'toString' }])(
    'one with the role %j is refused',
    async (claims) => {
      expect(await told(viewerOf(bearing(await signed(claims))))).toMatch(
        'its claim "role" must be one of VISITOR, ANALYST, EDITOR, ADMIN',
      )
    },
  )

  test.each(['', 'CN', 441481, ['441481'], '44148', "441481'"])(
    'one within %j is refused',
    async (within) => {
      expect(await told(viewerOf(bearing(await signed({ role: 'EDITOR', within }))))).toMatch(
        'its claim "within"',
      )
    },
  )

  test.each(['', 'Bearer', 'Bearer ', 'Basic YWJj', 'Bearer a b', 'Bearer a.b.c', 'Bearer abc', 'bearer  …'])(
    'the header %j is refused',
    async (header) => {
      expect(await told(viewerOf(asRequest(header)))).toMatch(
        /the Authorization header must be|that can be read/,
      )
    },
  )
})

test('issuer and audience must be those of the settings, and are signed with', async () => {
  const auth = { secret, longestDays, issuer: 'https://id.example', audience: 'gongjian' }
  const viewerOf = signIn(auth)
  const admin = { name: null, role: 'ADMIN', area: null } as const
  expect(await viewerOf(bearing(await signToken(auth, admin, 1)))).toMatchObject(admin)
  expect(
    await told(viewerOf(bearing(await signed({ role: 'ADMIN', iss: auth.issuer, aud: 'other' })))),
  ).toMatch('"aud"')
  expect(
    await told(viewerOf(bearing(await signed({ role: 'ADMIN', iss: 'other', aud: 'gongjian' })))),
  ).toMatch('"iss"')
  expect(await told(viewerOf(bearing(await signed({ role: 'ADMIN' }))))).toMatch(/"(aud|iss)"/)
})

describe('with an identity provider', () => {
  const expected = { issuer: 'https://id.example', audience: 'gongjian', longestDays }
  const claims = { role: 'ANALYST', within: '441481', iss: expected.issuer, aud: expected.audience }
  let provider: Server
  let jwksUrl: string
  let ours: CryptoKey
  let theirs: CryptoKey

  beforeAll(async () => {
    const pair = await generateKeyPair('ES256')
    ours = pair.privateKey as CryptoKey
    theirs = (await generateKeyPair('ES256')).privateKey as CryptoKey
    const keys = [{ ...(await exportJWK(pair.publicKey)), kid: 'k1', alg: 'ES256' }]
    provider = createServer((_request, response) => response.end(JSON.stringify({ keys })))
    await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve))
    jwksUrl = `http://127.0.0.1:${(provider.address() as AddressInfo).port}/keys`
  })
  afterAll(() => provider.close())

  const issued = (by: CryptoKey, kid = 'k1', more = {}) =>
    new SignJWT({ exp: hour(), ...claims, ...more }).setProtectedHeader({ alg: 'ES256', kid }).sign(by)

  test('its tokens hold', async () => {
    const viewer = await signIn({ jwksUrl, ...expected })(bearing(await issued(ours)))
    expect(viewer).toMatchObject({ name: null, role: 'ANALYST', area: '441481' })
  })

  test('tokens by other keys, for others, or signed with a secret are refused', async () => {
    const viewerOf = signIn({ jwksUrl, ...expected })
    expect(await told(viewerOf(bearing(await issued(theirs))))).toMatch(
      'its signature is not of a key known here',
    )
    expect(await told(viewerOf(bearing(await issued(ours, 'k2'))))).toMatch(
      'its signature is not of a key known here',
    )
    expect(await told(viewerOf(bearing(await issued(ours, 'k1', { aud: 'other' }))))).toMatch('"aud"')
    expect(await told(viewerOf(bearing(await issued(ours, 'k1', { iss: 'other' }))))).toMatch('"iss"')
    expect(await told(viewerOf(bearing(await signed(claims))))).toMatch('it is not signed in a way')
  })

  test('while its keys cannot be had, nobody is told that a token is wrong', async () => {
    const viewer = signIn({ jwksUrl: 'http://127.0.0.1:9/keys', ...expected })(bearing(await issued(ours)))
    await expect(viewer).rejects.toMatchObject({ status: 503, code: 'SERVICE_UNAVAILABLE' })
  })
})
