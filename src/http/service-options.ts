import type { IncomingMessage, ServerResponse } from 'node:http'
import type { GraphQLSchema } from 'graphql'
import type { Config } from '../config'
import type { Logger } from '../log'
import type { AudienceContext } from './answer-cache'
import type { AreaCounts } from './list-sizes'
import type { OperationContext } from './operation-log'

export interface ServiceOptions<Context extends OperationContext & AudienceContext> {
  readonly schema: GraphQLSchema
  readonly config: Pick<Config, 'host' | 'port' | 'introspection' | 'limits' | 'timeZone'>
  readonly logger: Logger
  /**
   * Rejects with a Refusal for a request that must not reach what its path stands for; what it gives is called when the
   * request is over.
   */
  readonly admit: (request: IncomingMessage, path: string) => Promise<(() => void) | undefined>
  /** Is told of every request before it is admitted, with its path, or "other" for one that is not there. */
  readonly observe?: (request: IncomingMessage, response: ServerResponse, path: string) => void
  /** When whoever sent a request is no longer to be answered, in milliseconds since 1970; null: never. */
  readonly endOf: (request: IncomingMessage) => Promise<number | null>
  /** What answers at further paths. */
  readonly endpoints: Readonly<Record<string, Endpoint>>
  /**
   * Makes an operation's context. `deadline` is when its answer is due, in milliseconds since 1970; that of a
   * subscription never is.
   */
  readonly contextOf: (request: IncomingMessage, deadline?: number) => Context | Promise<Context>
  /** How many areas there are of each level. */
  readonly areaCounts?: () => Promise<AreaCounts>
  /** Rejects while the service cannot answer. */
  readonly ready: () => Promise<unknown>
  /** Whether what the one who sends a request may see rests on synthetic data, so that exports say so. */
  readonly restsOnSynthetic: (request: IncomingMessage) => Promise<boolean>
  /** The built web pages. */
  readonly staticDir: string
}

export type Endpoint = (request: IncomingMessage, response: ServerResponse) => Promise<void>
