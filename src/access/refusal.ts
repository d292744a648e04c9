/** A request that is refused before it is looked into, with the HTTP status and the code of the answer. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    /** Seconds after which to ask again. */
    readonly retryAfter?: number,
  ) {
    super(message)
  }
}
