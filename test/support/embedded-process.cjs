// node embedded-process.cjs DATA_DIR: opens the embedded Neo4j, prints it or its error as one line of JSON, and
// stays until it is killed or its standard input closes. The TypeScript beside it is compiled as it is loaded.
const { join } = require('node:path')
require('./typescript.cjs')

const project = join(__dirname, '../..')
const { openEmbedded } = require(join(project, 'src/graph/embedded/open-embedded.ts'))

openEmbedded({ dataDir: process.argv[2] }).then(
  (opened) => {
    console.log(JSON.stringify(opened))
    process.stdin.resume()
  },
  ({ name, message }) => console.log(JSON.stringify({ name, message })),
)
