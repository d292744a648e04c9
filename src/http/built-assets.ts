import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'
import express, { type RequestHandler, Router } from 'express'

/** What the build has made of each file beside it, best first. */
const ENCODINGS = { br: '.br', gzip: '.gz' } as const

/** Serves the assets of the built pages, compressed by the build where it has done so. */
export function builtAssets(folder: string): RequestHandler {
  const router = Router()
  router.use((request, response, next) => {
    response.vary('accept-encoding')
    const encoding = request.acceptsEncodings(['br', 'gzip'])
    const suffix = encoding && ENCODINGS[encoding as keyof typeof ENCODINGS]
    if (suffix && isAsset(request.path) && existsSync(join(folder, request.path + suffix))) {
      response.type(extname(request.path))
      response.setHeader('content-encoding', encoding)
      request.url = request.path + suffix
    }
    next()
  })
  // The build names each asset by its content.
  router.use(express.static(folder, { immutable: true, maxAge: '1y' }))
  return router
}

function isAsset(path: string): boolean {
  return /^\/[\w.-]+$/.test(path)
}
