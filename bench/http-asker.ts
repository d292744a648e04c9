import { Agent, request } from 'node:http'

/** Asks a GraphQL service over connections that are kept; rejects if the answer has errors. */
export function httpAsker(url: string, atOnce: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  return (query: string, variables: object): Promise<unknown> =>
    new Promise((resolve, reject) => {
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
      sent.on('error', reject)
      sent.end(body)
    })
}
