import { getNamedType, isLeafType, isObjectType } from 'graphql'
import { tables } from '../../src/register/tables'
import { createSchema } from '../../src/schema'

/** What is said of a row and stands in no column of it. */
const OF_EVERY_ROW = ['id', 'label', 'synthetic', 'kind', 'version', 'recordedFrom', 'recordedTo']
const OTHERS: Record<string, string[]> = {
  // They end when what they are part of does.
  chair_terms: ['terminatedOn'],
  claims: ['terminatedOn'],
  // Their call's.
  service_call_steps: ['title', 'raisedOn'],
}

const schema = createSchema()
const named = tables.flatMap((table) => {
  const name = table.type.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
  const type = schema.getType(name)
  return isObjectType(type) ? [{ table, name, type }] : []
})

test('areas and figures apart, the rows of each table are a type', () => {
  const without = tables.filter(({ name }) => !named.some(({ table }) => table.name === name))
  expect(without.map(({ name }) => name)).toEqual(['areas', 'published_figures'])
})

test.each(named)('each plain field of $name is a column of $table.name', ({ table, type }) => {
  const columns = table.columns.map(({ key }) => key.replace(/_(\w)/g, (_, letter) => letter.toUpperCase()))
  const plain = Object.values(type.getFields()).filter(
    (field) => field.args.length === 0 && isLeafType(getNamedType(field.type)),
  )
  const known = [...columns, ...OF_EVERY_ROW, ...(OTHERS[table.name] ?? [])]
  expect(plain.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([])
})
