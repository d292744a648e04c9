// node embedded-process.cjs DATA_DIR: opens the embedded Neo4j, prints it or its error as one line of JSON, and
// stays until it is killed or its standard input closes. The TypeScript beside it is compiled as it is loaded.
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { transformSync } = require('@swc/core')

const project = join(__dirname, '../..')
require.extensions['.ts'] = (module, filename) => {
  const options = { filename, configFile: join(project, '.swcrc') }
  module._compile(transformSync(readFileSync(filename, 'utf8'), options).code, filename)
}
const { openEmbedded } = require(join(project, 'src/graph/embedded/open-embedded.ts'))

openEmbedded({ dataDir: process.argv[2] }).then(
  (opened) => {
    console.log(JSON.stringify(opened))
    process.stdin.resume()
  },
  ({ name, message }) => console.log(JSON.stringify({ name, message })),
)
