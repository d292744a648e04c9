// Writes the questions that follow from the tables of the register, from the built code.
const { mkdirSync, rmSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { DERIVED_FOLDER, derivedFiles } = require('../dist/src/register/derived/files')

const folder = join(__dirname, '..', DERIVED_FOLDER)
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const [name, text] of derivedFiles()) writeFileSync(join(folder, `${name}.cypher`), text)
