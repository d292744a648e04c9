import type { IncomingMessage, ServerResponse } from 'node:http'
import compression from 'compression'
import type { Request, Response } from 'express'

/** Events are told one by one; compressed, each would wait for those after it. */
const compress = compression({
  filter: (request, response) =>
    !String(response.getHeader('content-type')).startsWith('text/event-stream') &&
    compression.filter(request, response),
})

/** Has what is answered to a request compressed as it is sent, where its client and its type allow that. */
export function compressAnswer(request: IncomingMessage, response: ServerResponse): void {
  compress(request as Request, response as Response, () => {})
}
