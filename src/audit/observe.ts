import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { addressOf } from '../access/quota'
import type { Viewer } from '../viewer/viewer.type'
import type { AuditLine, AuditLog } from './audit-log'

/** What is found out of a request's operation while it is answered. */
export interface Told {
  operation: string | null
  fields: string[]
  errors: string[]
}

/** Paths at which things are asked, taken away and written; elsewhere only what is refused is told. */
const TOLD = new Set(['/export', '/import', '/intake', '/graphql/stream', '/metrics'])

/** Refusals told one by one in a minute: whoever is refused for nothing must not fill the disk. */
const REFUSALS_A_MINUTE = 100
const MINUTE_MS = 60_000

/** Tells the log of the audit of each request when it is over. */
export class AuditObserver {
  private readonly told = new WeakMap<IncomingMessage, Told>()
  private minute = 0
  private refusals = 0
  private last: AuditLine | undefined

  constructor(
    private readonly log: AuditLog,
    private readonly viewerOf: (request: IncomingMessage) => Promise<Viewer>,
    private readonly proxies: number,
    private readonly now: () => number = Date.now,
  ) {}

  /** Where what is found out of a request is put. */
  toldOf(request: IncomingMessage): Told {
    let told = this.told.get(request)
    if (!told) {
      told = { operation: null, fields: [], errors: [] }
      this.told.set(request, told)
    }
    return told
  }

  observe(request: IncomingMessage, response: ServerResponse, route: string): void {
    const id = randomUUID()
    const came = this.now()
    const from = addressOf(request, this.proxies)
    response.setHeader('x-request-id', id)
    response.once('close', () => void this.tell(request, response, { id, came, from, route }))
  }

  private async tell(
    request: IncomingMessage,
    response: ServerResponse,
    { id, came, from, route }: { id: string; came: number; from: string; route: string },
  ): Promise<void> {
    const { operation, fields, errors } = this.toldOf(request)
    const status = response.headersSent ? response.statusCode : 0
    const isRefused = status === 401 || status === 403 || status === 421 || status === 429
    if (!isRefused && operation === null && !TOLD.has(route)) return
    const viewer = await this.viewerOf(request).catch(() => undefined)
    this.write(
      {
        id,
        at: new Date(came).toISOString(),
        viewer: viewer?.subject ?? null,
        role: viewer?.role ?? null,
        area: viewer?.area ?? null,
        from,
        target: `${request.method} ${route}`,
        operation,
        fields,
        status,
        errors,
        ms: this.now() - came,
        further: null,
      },
      isRefused,
    )
  }

  /** Tells what is not told yet of refusals. */
  finish(): void {
    const further = this.refusals - REFUSALS_A_MINUTE
    if (further > 0 && this.last) this.log.write({ ...this.last, further })
    this.refusals = 0
    this.last = undefined
  }

  private write(line: AuditLine, isRefused: boolean): void {
    const minute = Math.floor(this.now() / MINUTE_MS)
    if (minute !== this.minute) {
      this.finish()
      this.minute = minute
    }
    if (isRefused && ++this.refusals > REFUSALS_A_MINUTE) this.last = line
    else this.log.write(line)
  }
}
