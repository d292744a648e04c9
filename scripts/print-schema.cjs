// Writes schema.graphql from the built code.
require('reflect-metadata')
const { writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { printedSchema } = require('../dist/src/schema')

writeFileSync(join(__dirname, '..', 'schema.graphql'), printedSchema())
