// Runs a TypeScript file of the tests as it stands: node scripts/typescript.cjs test/oracle/find-seeds.ts
const { resolve } = require('node:path')
const { transformFileSync } = require('@swc/core')

require.extensions['.ts'] = (module, file) => module._compile(transformFileSync(file).code, file)
process.argv.splice(1, 1)
require(resolve(process.argv[1]))
