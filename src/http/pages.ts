import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { ApolloServerPlugin, BaseContext } from '@apollo/server'
import express, { type ErrorRequestHandler, type Express } from 'express'
import { builtAssets } from './built-assets'
import type { Metrics } from './metrics'

/** Everything but GraphQL itself. `ready` rejects while the service cannot answer. */
export function createPages(
  staticDir: string,
  ready: () => Promise<unknown>,
  { registry }: Metrics,
): Express {
  const app = express()
  app.disable('x-powered-by')
  app.use('/assets', builtAssets(path.join(staticDir, 'assets')))
  app.get(['/', '/areas/*path', '/nodes/*path'], async (_request, response) => {
    response.setHeader('cache-control', 'no-cache')
    response.type('html').send(await builtPage(staticDir, 'explorer.html'))
  })
  app.get('/playground', (_request, response) => response.redirect('/graphql'))
  app.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' })
  })
  app.get('/readyz', async (_request, response) => {
    const isReady = await ready().then(
      () => true,
      () => false,
    )
    response.status(isReady ? 200 : 503).json({ status: isReady ? 'ok' : 'unavailable' })
  })
  app.get('/metrics', async (_request, response) => {
    response.type(registry.contentType).send(await registry.metrics())
  })
  app.use((_request, response) => {
    response.status(404).json({ errors: [{ message: 'Not found', extensions: { code: 'NOT_FOUND' } }] })
  })
  const fail: ErrorRequestHandler = (_error, _request, response, _next) => {
    response.status(400).json({ errors: [{ message: 'Bad request', extensions: { code: 'BAD_REQUEST' } }] })
  }
  app.use(fail)
  return app
}

const NOT_BUILT = `<!doctype html><meta charset="utf-8"><title>共建 Gongjian</title>
<p>页面尚未构建。This page is not built yet: run <code>npm run build</code>, then reload.</p>
`

function builtPage(staticDir: string, name: string): Promise<string> {
  return readFile(path.join(staticDir, name), 'utf8').catch(() => NOT_BUILT)
}

/** What GET /graphql shows to a browser. */
export function graphiqlPage(staticDir: string): ApolloServerPlugin<BaseContext> {
  const html = () => builtPage(staticDir, 'graphiql.html')
  return {
    async serverWillStart() {
      return { renderLandingPage: async () => ({ html }) }
    },
  }
}
