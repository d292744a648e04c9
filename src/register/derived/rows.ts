import { labelOf } from '../naming'
import type { Column, Table, TableName } from '../table'
import { tableNamed } from '../tables'
import {
  block,
  CURRENT,
  DERIVED,
  idOf,
  indexLabelOf,
  isPointing,
  labelsOf,
  listed,
  nodeOf,
  type Pointing,
  propertiesOf,
  propertyOf,
  targetsOf,
} from './nodes'
import { hasPeriod } from './write'

/** Which areas there are is told to everybody. */
const IS_PUBLIC: ReadonlySet<TableName> = new Set(['areas'])

/** The question that reads rows of a table out of the graph again. */
export function rowsText(table: Table): string {
  const node = nodeOf(table)
  const version = table.versioned ? `${node}.version` : 'null'
  const current = table.versioned ? `${node}.recordedTo = ${CURRENT}` : 'true'
  const cells = [...table.columns.map((column) => `${column.key}: ${cell(table, column)}`), ...parts(table)]
  return [
    ...header(table),
    'UNWIND $keys AS key',
    ...(table.versioned ? lastVersion(table) : [`MATCH (${node}:${labelsOf(table)} {${identity(table)}})`]),
    ...(IS_PUBLIC.has(table.name) ? [] : [`CALL (${node}) { <isWithin> }`]),
    ...block(
      `RETURN key, ${version} AS version, ${current} AS current, {`,
      listed(cells).flatMap((cell) => cell.split('\n')),
      '} AS row',
    ),
    '',
  ].join('\n')
}

function header({ name, title, key }: Table): string[] {
  return [
    `// How does the graph hold these rows of ${name}? 台账行：${title}`,
    '//',
    `// $keys  [String]  ${key}s`,
    '//',
    `// key      the ${key}`,
    '// version  the number of the last version; null where there are no versions',
    '// current  false: retracted, and this is how it last stood',
    '// row      the row, by the columns of the import format',
    '//',
    DERIVED,
  ]
}

function identity(table: Table): string {
  return table.key === 'ref' ? `id: ${idOf(table, 'key')}` : `${table.key}: key`
}

function lastVersion(table: Table): string[] {
  const node = nodeOf(table)
  return block('CALL (key) {', [
    `MATCH (${node}:${labelsOf(table)} {id: ${idOf(table, 'key')}})`,
    `USING INDEX SEEK ${node}:${indexLabelOf(table)}(id)`,
    `RETURN ${node}`,
    `ORDER BY ${node}.version DESC`,
    'LIMIT 1',
  ])
}

function cell(table: Table, column: Column): string {
  const node = nodeOf(table)
  if (column.key === table.key) return 'key'
  return isPointing(column) ? ends(node, column) : `${node}.${propertyOf(column)}`
}

/** The one thing that a column refers to, or in their order the several. */
function ends(node: string, column: Pointing): string {
  const { byId, edge } = column.refersTo
  const targets = targetsOf(column)
  const [target] = targets as [Table]
  const families = [...new Set(targets.map(({ versioned }) => (versioned ? 'Linkage' : 'Entity')))]
  const path = `(${node})-[:${edge}]->(end:${byId ? families.join('|') : labelOf(target)})`
  const own = target.key === 'ref' ? "split(end.id, ':')[1]" : `end.${target.key}`
  const key = byId ? 'end.id' : own
  if (!column.cell.list) return `head([${path} | ${key}])`
  const order = target.key === 'ref' ? 'end.id' : key
  return [
    ...block('COLLECT {', [`MATCH ${path}`, `RETURN ${key} AS ${target.key}`, `ORDER BY ${order}`]),
  ].join('\n')
}

function parts(table: Table): string[] {
  if (!table.parts) return []
  const { as, edge, label, table: name } = table.parts
  const columns = propertiesOf(tableNamed(name))
  const values = columns.map((column) => `${column.key}: part.${propertyOf(column)}`)
  const order = hasPeriod(columns) ? 'part.start, part.end' : 'part.order'
  const found = block('COLLECT {', [
    `MATCH (${nodeOf(table)})-[:${edge}]->(part:${label})`,
    `RETURN {${values.join(', ')}} AS row`,
    `ORDER BY ${order}`,
  ])
  return [`${as}: ${found.join('\n')}`]
}
