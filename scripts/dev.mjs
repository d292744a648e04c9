// Service and page that follow the source: npm run dev. The page is at the address that Vite says, whatever the service
// answers comes through it. Neo4j stays up while the service starts anew.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { watch } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
const require = createRequire(import.meta.url)
/** Milliseconds in which all that is saved together has come. */
const SETTLED = 300

require('reflect-metadata')
const config = require('../dist/src/config').readConfig(process.env)
const database = await require('../dist/src/database').openDatabase(config, console.log)

let service
let stopping = false
let starting = Promise.resolve()
let settling

const start = () => {
  service = spawn(process.execPath, ['dist/src/cli.js', 'serve'], { cwd: root, stdio: 'inherit' })
}
const stop = async () => {
  if (!service || service.exitCode !== null || service.signalCode !== null) return
  const ended = once(service, 'exit')
  service.kill('SIGTERM')
  await ended
}
const startAnew = () => {
  clearTimeout(settling)
  settling = setTimeout(() => {
    starting = starting.then(async () => {
      await stop()
      if (!stopping) start()
    })
  }, SETTLED)
}

// What does not compile leaves the service as it is.
const compiler = spawn('npx', ['tsc', '-p', 'tsconfig.json', '--watch', '--preserveWatchOutput'], {
  cwd: root,
})
compiler.stdout.on('data', (said) => {
  process.stdout.write(said)
  if (/Found 0 errors/.test(said)) startAnew()
})
compiler.stderr.pipe(process.stderr)
watch(`${root}cypher`, { recursive: true }, startAnew)

const pages = await createServer({
  configFile: `${root}web/vite.config.mts`,
  logLevel: 'info',
  server: {
    proxy: {
      // GraphiQL is a page of its own; anything else that is asked there is for the service.
      '/graphql': {
        target: target(),
        bypass: ({ headers }) => (isPage(headers) ? '/graphiql.html' : undefined),
      },
      ...Object.fromEntries(['/export', '/import', '/template', '/readyz'].map((path) => [path, target()])),
    },
  },
  plugins: [
    {
      name: 'addresses of the explorer',
      configureServer({ middlewares }) {
        middlewares.use((request, _response, next) => {
          if (/^\/($|\?|areas\/|nodes\/)/.test(request.url) && isPage(request.headers))
            request.url = '/explorer.html'
          next()
        })
      },
    },
  ],
})
// However this process ends, nothing of it stays behind.
process.on('exit', () => {
  service?.kill()
  compiler.kill()
})
await pages.listen()
pages.printUrls()

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    stopping = true
    compiler.kill()
    await Promise.all([pages.close(), starting.then(stop)])
    await database.close()
    process.exit(0)
  })

function target() {
  return `http://127.0.0.1:${config.port}`
}

function isPage({ accept }) {
  return accept?.includes('text/html')
}
