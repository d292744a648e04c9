import { createReadStream, existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import type { GraphQLSchema } from 'graphql'
import { execute } from 'graphql'
import { createHandler } from 'graphql-http/lib/use/http'
import { placeholderField, placeholderType } from './placeholder-answers'

const dist = path.resolve('web/dist')

const policy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; worker-src 'self' blob:; font-src 'self' data:; img-src 'self' data:"

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
}

/** Serves the built page at /graphql, and at the same address a schema whose every answer is a placeholder. */
export async function servePages(schema: GraphQLSchema): Promise<{ server: Server; url: string }> {
  const graphql = createHandler({
    schema,
    execute: (args) =>
      execute({ ...args, fieldResolver: placeholderField, typeResolver: placeholderType(schema) }),
  })
  const server = createServer((request, response) => {
    if (request.method === 'POST') return graphql(request, response)
    const file = path.join(dist, request.url === '/graphql' ? 'graphiql.html' : request.url!)
    if (!existsSync(file)) return response.writeHead(404).end()
    response.setHeader('Content-Security-Policy', policy)
    response.setHeader('Content-Type', contentTypes[path.extname(file)]!)
    createReadStream(file).pipe(response)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` }
}
