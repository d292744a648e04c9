// node import-process.cjs CONNECTION FOLDER: imports a folder as `gongjian import` does, in a process that can be
// killed; CONNECTION is JSON. The TypeScript is compiled as it is loaded.
require('reflect-metadata')
const { join } = require('node:path')
require('./typescript.cjs')

const project = join(__dirname, '../..')
const { openGraph } = require(join(project, 'src/graph/graph.ts'))
const { importAt } = require(join(project, 'src/register/cli.ts'))

const [connection, folder] = process.argv.slice(2)
const openDatabase = async () => {
  const graph = await openGraph(JSON.parse(connection))
  return { graph, close: () => graph.close() }
}
const bar = { show() {}, stop() {} }
importAt(folder, { actor: 'test', today: '2024-06-01', json: true }, openDatabase, bar).then((exit) => {
  process.exitCode = exit
})
