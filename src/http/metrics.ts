import type { IncomingMessage, ServerResponse } from 'node:http'
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'

const SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

// Clients choose operation names, and Prometheus keeps a series for each label.
const NAMED_OPERATIONS = 100

/** What an operation was and how it went; `codes` are those of its errors. */
export interface OperationOutcome {
  readonly name: string
  readonly kind: string
  readonly seconds: number
  readonly codes: readonly string[]
}

/** What Prometheus reads at /metrics: HTTP requests, GraphQL operations and errors, and the process. */
export class Metrics {
  readonly registry = new Registry()
  private readonly names = new Set<string>()
  private readonly requests = new Histogram({
    name: 'gongjian_http_request_duration_seconds',
    help: 'HTTP requests by method, route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers: [this.registry],
  })
  private readonly operations = new Histogram({
    name: 'gongjian_graphql_operation_duration_seconds',
    help: 'GraphQL operations by name and kind',
    labelNames: ['operation', 'kind'],
    buckets: SECONDS,
    registers: [this.registry],
  })
  private readonly errors = new Counter({
    name: 'gongjian_graphql_errors_total',
    help: 'Errors in GraphQL answers by operation and code',
    labelNames: ['operation', 'code'],
    registers: [this.registry],
  })

  constructor() {
    collectDefaultMetrics({ register: this.registry })
  }

  /** Counts a request when its connection is done with it; `route` must be one of few. */
  observeRequest({ method }: IncomingMessage, response: ServerResponse, route: string): void {
    const started = performance.now()
    response.once('close', () =>
      this.requests.observe(
        { method, route, status: response.statusCode },
        (performance.now() - started) / 1000,
      ),
    )
  }

  observeOperation({ name, kind, seconds, codes }: OperationOutcome): void {
    if (this.names.size < NAMED_OPERATIONS) this.names.add(name)
    const operation = this.names.has(name) ? name : 'other'
    this.operations.observe({ operation, kind }, seconds)
    for (const code of codes) this.errors.inc({ operation, code })
  }
}
