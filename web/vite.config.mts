import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: here('.'),
  plugins: [react()],
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
