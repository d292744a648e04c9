import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: here('.'),
  plugins: [react(), compressed()],
  logLevel: 'warn',
  // For `npm run dev`: the workers of GraphiQL's editor are files of their own, which cannot be bundled ahead.
  optimizeDeps: { exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'] },
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    // Monaco, GraphiQL's editor, is one chunk of this size; it loads after the page has drawn.
    chunkSizeWarningLimit: 4000,
    // The slices of a font are fetched as characters call for them: none may come along inside the style sheet.
    assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
    rolldownOptions: {
      input: { explorer: here('explorer.html'), graphiql: here('graphiql.html') },
      onwarn: (warning, warn) => {
        // GraphiQL's modules opt out of the React compiler, which has run before they were published.
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning)
      },
    },
  },
})

/** Leaves every text of the build compressed beside it: no request waits for that, and it can take its time. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    async writeBundle({ dir = '' }, bundle) {
      for (const name of Object.keys(bundle).filter((each) => /^assets\/.*\.(js|css|svg|json)$/.test(each))) {
        const file = join(dir, name)
        const text = await readFile(file)
        await writeFile(`${file}.gz`, await promisify(gzip)(text, { level: 9 }))
        await writeFile(`${file}.br`, await promisify(brotliCompress)(text, BROTLI))
      }
    },
  }
}

/** The best quality takes ten times as long for the last three hundredths. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }
