import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyResult, jwtVerify, SignJWT } from 'jose'
import { AreaCode } from '../area/area.type'
import type { AuthConfig } from '../config'
import { Role, type Viewer } from '../viewer/viewer.type'
import { Refusal } from './refusal'

/** Without sign-in the service answers on loopback alone, and whoever asks there may do everything. */
export const LOCAL_VIEWER: Viewer = { name: null, role: 'ADMIN', area: null, subject: 'local', until: null }

/** Whoever brings no token. */
const VISITOR: Viewer = { name: null, role: 'VISITOR', area: null, subject: null, until: null }

/** Seconds by which clocks may differ. */
const CLOCK_TOLERANCE = 5

const DAY_MS = 86_400_000

/** Algorithms that sign with a private key; a shared secret is never taken for the public one. */
const WITH_PUBLIC_KEYS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
]

type Verify = (token: string) => Promise<JWTVerifyResult>

/**
 * Tells who sends a request, asked once for each.
 * @throws Refusal 401 for a token that does not hold, 503 where the keys that would tell cannot be had
 */
export function signIn(auth: AuthConfig | undefined): (request: IncomingMessage) => Promise<Viewer> {
  if (!auth) return async () => LOCAL_VIEWER
  const verify = verifierOf(auth)
  const viewers = new WeakMap<IncomingMessage, Promise<Viewer>>()
  return (request) => {
    let viewer = viewers.get(request)
    if (!viewer) {
      viewer = viewerOf(request.headers.authorization, verify, auth.longestDays)
      viewers.set(request, viewer)
    }
    return viewer
  }
}

/** Signs a token with AUTH_JWT_SECRET that says what its bearer may do. */
export function signToken(
  {
    secret,
    issuer,
    audience,
  }: Pick<Extract<AuthConfig, { secret: string }>, 'secret' | 'issuer' | 'audience'>,
  { name, role, area }: Pick<Viewer, 'name' | 'role' | 'area'>,
  days: number,
): Promise<string> {
  const token = new SignJWT({ role, ...(area !== null && { within: area }), ...(name !== null && { name }) })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuedAt()
    .setExpirationTime(`${days} days`)
  if (name !== null) token.setSubject(name)
  if (issuer !== undefined) token.setIssuer(issuer)
  if (audience !== undefined) token.setAudience(audience)
  return token.sign(keyOf(secret))
}

function verifierOf(auth: AuthConfig): Verify {
  const { issuer, audience } = auth
  const expected = { issuer, audience, clockTolerance: CLOCK_TOLERANCE, requiredClaims: ['exp'] }
  if ('secret' in auth) {
    const key = keyOf(auth.secret)
    return (token) => jwtVerify(token, key, { ...expected, algorithms: ['HS256'] })
  }
  const keys = createRemoteJWKSet(new URL(auth.jwksUrl))
  return (token) => jwtVerify(token, keys, { ...expected, algorithms: WITH_PUBLIC_KEYS })
}

function keyOf(secret: string): Uint8Array {
  return new TextEncoder().encode(secret)
}

async function viewerOf(header: string | undefined, verify: Verify, longestDays: number): Promise<Viewer> {
  if (header === undefined) return VISITOR
  const token = /^Bearer +([\w.~+/-]+=*)$/i.exec(header)?.[1]
  if (token === undefined) throw refused('the Authorization header must be "Bearer" and a token')
  try {
    const { payload } = await verify(token)
    const until = payload.exp! * 1000
    if (until > Date.now() + longestDays * DAY_MS)
      throw refused(`AUTH_MAX_DAYS is ${longestDays}, and it holds for longer`)
    return { ...viewerIn(payload, token), until }
  } catch (error) {
    throw error instanceof Refusal ? error : refusalOf(error)
  }
}

function viewerIn({ role, within, name, sub }: JWTPayload, token: string): Omit<Viewer, 'until'> {
  if (typeof role !== 'string' || !Object.hasOwn(Role, role))
    throw refused(`its claim "role" must be one of ${Object.keys(Role).join(', ')}`)
  if (sub !== undefined && (typeof sub !== 'string' || sub === ''))
    throw refused('its claim "sub" must be a text')
  const subject = sub ?? `token ${createHash('sha256').update(token).digest('hex')}`
  // Who it is stands in "sub"; "name" is what its bearer likes to be called.
  const called = sub ?? (typeof name === 'string' ? name : null)
  return { role: role as Role, area: areaIn(within), name: called, subject }
}

function areaIn(within: unknown): string | null {
  if (within === undefined) return null
  try {
    return AreaCode.parseValue(within)
  } catch {
    throw refused('its claim "within" must be the code of an area')
  }
}

function refusalOf(error: unknown): Error {
  if (error instanceof errors.JWTExpired) return refused('it has expired')
  if (error instanceof errors.JWSSignatureVerificationFailed)
    return refused('its signature is not of a key known here')
  if (error instanceof errors.JWTClaimValidationFailed && error.reason === 'missing')
    return refused(`it has no claim "${error.claim}"`)
  if (error instanceof errors.JWTClaimValidationFailed)
    return refused(`its claim "${error.claim}" is not what is expected here`)
  if (error instanceof errors.JOSEAlgNotAllowed)
    return refused('it is not signed in a way that is accepted here')
  if (error instanceof errors.JWKSNoMatchingKey) return refused('its signature is not of a key known here')
  if (
    error instanceof errors.JWSInvalid ||
    error instanceof errors.JWTInvalid ||
    error instanceof errors.JOSENotSupported
  )
    return refused('it is not a token that can be read')
  return new Refusal(
    503,
    'SERVICE_UNAVAILABLE',
    'The keys that tell whether a token holds cannot be had; try again later.',
  )
}

function refused(because: string): Refusal {
  return new Refusal(401, 'UNAUTHENTICATED', `The token is refused 令牌无效: ${because}.`)
}
