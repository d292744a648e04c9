import { Agent, request } from 'node:http'

/**
 * Asks a GraphQL service over connections that are kept; rejects if the answer has errors. A service closes a connection
 * on which nothing came for a while, and what is sent on it at that moment is sent again.
 */
export function httpAsker(url: string, atOnce: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  return function ask(query: string, variables: object): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const body = JSON.stringify({ query, variables })
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
      const sent = request(url, { method: 'POST', agent, headers }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk) => chunks.push(chunk))
        response.on('end', () => {
          const answer = JSON.parse(Buffer.concat(chunks).toString())
          if (answer.errors) reject(new Error(JSON.stringify(answer.errors)))
          else resolve(answer.data)
        })
      })
      sent.on('error', (error: NodeJS.ErrnoException) => {
        if (sent.reusedSocket && error.code === 'ECONNRESET') ask(query, variables).then(resolve, reject)
        else reject(error)
      })
      sent.end(body)
    })
  }
}
