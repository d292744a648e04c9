import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'
import type { Quotas } from '../config'
import type { Viewer } from '../viewer/viewer.type'
import { decidedFor } from './endpoints'
import { Refusal } from './refusal'

const MINUTE_MS = 60_000

/** What is counted while it is under way, by the path that it is asked at; pages, which are files, are not. */
export const AT_ONCE: Readonly<Record<string, 'questions' | 'streams' | 'uploads'>> = {
  '/graphql': 'questions',
  '/export': 'questions',
  '/official-areas': 'questions',
  '/reconcile': 'questions',
  '/reconcile/': 'questions',
  '/template': 'questions',
  '/graphql/stream': 'streams',
  '/import': 'uploads',
  '/intake': 'uploads',
}

const SETTINGS = {
  requests: 'MAX_REQUESTS',
  questions: 'MAX_QUESTIONS',
  streams: 'MAX_STREAMS',
  uploads: 'MAX_UPLOADS',
  databaseSeconds: 'MAX_DATABASE_SECONDS',
} as const

interface Use {
  requests: number
  databaseSeconds: number
  questions: number
  streams: number
  uploads: number
}

/** Keeps each viewer to a share of the service, minute by minute. */
export class Quota {
  private readonly uses = new Map<string, Use>()
  private minute = 0

  constructor(
    private readonly quotas: Quotas,
    private readonly now: () => number = Date.now,
  ) {}

  /**
   * Counts a request, and gives what tells that it is over.
   * @throws Refusal 429 with when to ask again
   */
  enter(request: IncomingMessage, path: string, viewer: Viewer): () => void {
    const use = this.useOf(request, viewer)
    use.requests++
    const left = Math.ceil(MINUTE_MS / 1000 - (this.now() % MINUTE_MS) / 1000)
    if (use.requests > this.quotas.requests) throw this.refusal('requests', 'a minute', left)
    const kind = decidedFor(path, AT_ONCE)
    if (kind === undefined) return () => {}
    if (use.databaseSeconds > this.quotas.databaseSeconds)
      throw this.refusal('databaseSeconds', 'a minute', left)
    if (use[kind] >= this.quotas[kind]) throw this.refusal(kind, 'at once', 1)
    use[kind]++
    return () => {
      use[kind]--
    }
  }

  /** Counts time that the database worked for a viewer. */
  spend(request: IncomingMessage, viewer: Viewer, seconds: number): void {
    this.useOf(request, viewer).databaseSeconds += seconds
  }

  private useOf(request: IncomingMessage, viewer: Viewer): Use {
    this.beginMinute()
    const key = viewer.subject ?? `address ${addressOf(request, this.quotas.proxies)}`
    let use = this.uses.get(key)
    if (!use) {
      use = { requests: 0, databaseSeconds: 0, questions: 0, streams: 0, uploads: 0 }
      this.uses.set(key, use)
    }
    return use
  }

  private beginMinute(): void {
    const minute = Math.floor(this.now() / MINUTE_MS)
    if (minute === this.minute) return
    this.minute = minute
    for (const [key, use] of this.uses) {
      if (use.questions + use.streams + use.uploads === 0) this.uses.delete(key)
      use.requests = 0
      use.databaseSeconds = 0
    }
  }

  private refusal(kind: keyof typeof SETTINGS, per: string, seconds: number): Refusal {
    return new Refusal(
      429,
      'TOO_MANY_REQUESTS',
      `${SETTINGS[kind]} is ${this.quotas[kind]} ${per}: ask again in ${seconds} s 请求过多，请稍后再试`,
      seconds,
    )
  }
}

/** Where a request comes from: what the outermost of the proxies before the service was asked from. */
export function addressOf({ headers, socket }: IncomingMessage, proxies: number): string {
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',')
  const seen = proxies > 0 ? forwarded.at(-proxies)?.trim() : undefined
  const address = seen || socket.remoteAddress || 'unknown'
  return isIPv6(address) && !address.startsWith('::ffff:') ? networkOf(address) : address
}

/** Whoever has one IPv6 address has all that share its first 64 bits. */
function networkOf(address: string): string {
  const [head = '', tail] = address.split('::')
  const first = head.split(':')
  const last = tail?.split(':') ?? []
  const zeros = tail === undefined ? 0 : 8 - first.length - last.length
  return [...first, ...Array<string>(zeros).fill('0'), ...last].slice(0, 4).join(':')
}
