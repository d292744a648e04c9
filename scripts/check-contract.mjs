// Compares schema.graphql with the public contract: node scripts/check-contract.mjs <contract.graphql>
// What is not built yet is counted; what is built otherwise than the contract says fails.
import { readFileSync } from 'node:fs'
import { BreakingChangeType, buildSchema, findBreakingChanges } from 'graphql'

const NOT_BUILT = {
  [BreakingChangeType.TYPE_REMOVED]: 'types',
  [BreakingChangeType.FIELD_REMOVED]: 'fields',
  [BreakingChangeType.VALUE_REMOVED_FROM_ENUM]: 'enum values',
  [BreakingChangeType.TYPE_REMOVED_FROM_UNION]: 'union members',
}

const read = (file) => buildSchema(readFileSync(file, 'utf8'), { assumeValid: true })
const changes = findBreakingChanges(read(process.argv[2]), read('schema.graphql'))
const broken = changes.filter(({ type }) => !NOT_BUILT[type])
const counts = Object.entries(NOT_BUILT).map(
  ([type, name]) => `${changes.filter((change) => change.type === type).length} ${name}`,
)
console.log(`Of the contract, not built yet: ${counts.join(', ')}`)
for (const { description } of broken) console.error(`Against the contract: ${description}`)
process.exitCode = broken.length > 0 ? 1 : 0
