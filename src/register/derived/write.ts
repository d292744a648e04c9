import { fieldName } from '../naming'
import type { Column, Table } from '../table'
import { tableNamed } from '../tables'
import {
  block,
  CURRENT,
  DERIVED,
  edgesTo,
  findings,
  idOf,
  indexLabelOf,
  labelsOf,
  listed,
  nodeOf,
  type Pointing,
  pointersOf,
  propertiesOf,
  propertyOf,
  targetsOf,
  writtenAs,
} from './nodes'

const FOUR_DATES = ['earliestStart', 'latestStart', 'earliestEnd', 'latestEnd']

/** The question that puts rows of a table into the graph. */
export function writeText(table: Table): string {
  return [
    ...header(table),
    'UNWIND $rows AS row',
    ...(table.versioned ? newVersion(table) : newState(table)),
    '',
  ].join('\n')
}

function header(table: Table): string[] {
  const how = table.versioned ? 'as new versions' : 'as they stand'
  const besides = [
    ...(table.versioned ? ['the number of the version'] : []),
    ...(table.period ? ['the four dates of the period'] : []),
    ...table.columns.flatMap(({ lastDay }) => lastDay ?? []),
  ]
  return [
    `// Write these rows of ${table.name} ${how}. 写入${table.title}`,
    '//',
    `// $rows  [Row]   rows of the import format, whole${besides.length > 0 ? ',' : ''}`,
    ...(besides.length > 0 ? [`//                with ${besides.join(' and ')}`] : []),
    '// $at    Moment  of the write',
    '//',
    '// written  how many were written',
    '//',
    DERIVED,
  ]
}

/** Without all of these the row is not written. */
function needed(table: Table): Pointing[] {
  return pointersOf(table).filter(
    ({ required, cell, ...column }) => required && !cell.list && isOne(table, { cell, ...column }),
  )
}

/** Leads to one node at most. */
function isOne({ versioned }: Table, column: Pointing): boolean {
  return versioned === true || !targetsOf(column).some((target) => target.versioned)
}

function newState(table: Table): string[] {
  const node = nodeOf(table)
  const pointers = pointersOf(table)
  const required = needed(table)
  const ends = required.map(fieldName)
  const key = table.key === 'ref' ? `id: ${idOf(table, 'row.ref')}` : `${table.key}: row.${table.key}`
  const assigned = [
    ...(table.apart ? [] : [`${node}:Entity`]),
    ...(table.key === 'ref' ? [] : [`${node}.id = ${idOf(table, `row.${table.key}`)}`]),
    ...[...properties(table), ...recorded].map(([property, value]) => `${node}.${property} = ${value}`),
  ]
  const optional = optionalParts(table)
  return [
    ...required.flatMap((column) => findOne(table, column)),
    `MERGE (${node}:${labelsOf(table)} {${key}})`,
    ...listed(assigned).map((line, place) => (place === 0 ? `SET ${line}` : `    ${line}`)),
    ...(pointers.length > 0
      ? [
          `WITH ${[node, ...ends, 'row'].join(', ')}`,
          ...block(`CALL (${node}) {`, [
            `MATCH (${node})-[old:${[...new Set(pointers.map(({ refersTo }) => refersTo.edge))].join('|')}]->()`,
            'DELETE old',
          ]),
        ]
      : []),
    ...required.map((column) => edge(node, column)),
    ...(required.length > 0 && optional.length > 0 ? [`WITH ${node}, row`] : []),
    ...optional,
    'RETURN count(*) AS written',
  ]
}

function newVersion(table: Table): string[] {
  const node = nodeOf(table)
  const labels = labelsOf(table)
  const index = indexLabelOf(table)
  const required = needed(table)
  const optional = [...optionalParts(table), ...carried(table)]
  return [
    ...required.flatMap((column) => findOne(table, column)),
    ...block('CALL (row) {', [
      `MATCH (old:${labels} {id: ${idOf(table, 'row.ref')}, version: toInteger(row.version) - 1})`,
      `USING INDEX SEEK old:${index}(id, version)`,
      'WHERE old.recordedTo > $at',
      'SET old.recordedTo = $at',
    ]),
    ...block(
      `CREATE (${node}:${labels} {`,
      listed(
        [
          ['id', idOf(table, 'row.ref')],
          ['version', 'toInteger(row.version)'],
          ...properties(table),
          ...recorded,
        ].map(([property, value]) => `${property}: ${value}`),
      ),
      '})',
    ),
    ...required.map((column) => edge(node, column)),
    ...(optional.length > 0 ? [`WITH ${node}, row`] : []),
    ...optional,
    'RETURN count(*) AS written',
  ]
}

/** Since when the register says this, and until when. */
const recorded = [
  ['recordedFrom', '$at'],
  ['recordedTo', CURRENT],
]

function properties(table: Table): string[][] {
  return [
    ...propertiesOf(table).flatMap((column) => [
      [propertyOf(column), writtenAs(column)],
      ...(column.lastDay ? [[column.lastDay, `row.${column.lastDay}`]] : []),
    ]),
    ...(table.period ? FOUR_DATES.map((date) => [date, `row.${date}`]) : []),
  ]
}

function findOne(table: Table, column: Pointing): string[] {
  const ways = findings(table, column)
  if (ways.length === 1) return ways.flat()
  const found = ways.map((lines) => [...lines, `RETURN ${fieldName(column)}`])
  return block(
    'CALL (row) {',
    found.flatMap((lines, place) => (place === 0 ? lines : ['UNION', ...lines])),
  )
}

function edge(node: string, column: Pointing): string {
  return `CREATE (${node})-[:${column.refersTo.edge}]->(${fieldName(column)})`
}

/** What a row need not have, its parts included. */
function optionalParts(table: Table): string[] {
  const node = nodeOf(table)
  const required = needed(table).map(({ key }) => key)
  return [
    ...pointersOf(table)
      .filter(({ key }) => !required.includes(key))
      .flatMap((column) => {
        const each = column.cell.list ? [`UNWIND row.${column.key} AS key`] : []
        const ways = findings(table, column, column.cell.list ? 'key' : undefined)
        return ways.flatMap((lines) =>
          block(`CALL (${node}, row) {`, [...each, ...lines, edge(node, column)]),
        )
      }),
    ...parts(table),
  ]
}

function parts(table: Table): string[] {
  if (!table.parts) return []
  const { as, edge, label, table: name } = table.parts
  const node = nodeOf(table)
  const columns = propertiesOf(tableNamed(name))
  const values = columns.map((column): string[] => [propertyOf(column), writtenAs(column, 'part')])
  const ordered = hasPeriod(columns)
  const placed = ordered ? FOUR_DATES.map((date) => [date, `part.${date}`]) : [['order', 'order']]
  const before = block(`CALL (${node}) {`, [
    `MATCH (${node})-[old:${edge}]->(part:${label})`,
    'DELETE old',
    'WITH part // those of a state before stay with it',
    'WHERE NOT EXISTS { (part)<--() }',
    'DELETE part',
  ])
  return [
    ...(table.versioned ? [] : before),
    ...block(`CALL (${node}, row) {`, [
      ...(ordered
        ? [`UNWIND row.${as} AS part`]
        : [`UNWIND range(0, size(row.${as}) - 1) AS order`, `WITH ${node}, order, row.${as}[order] AS part`]),
      ...block(
        `CREATE (${node})-[:${edge}]->(:${label} {`,
        listed([...values, ...placed].map(([property, value]) => `${property}: ${value}`)),
        '})',
      ),
    ]),
  ]
}

/** Parts that begin and end have their order from that, and others from their place. */
export function hasPeriod(columns: readonly Column[]): boolean {
  return columns.some(({ key }) => key === 'start')
}

/** What points at the version before, an activity held under it say, points at this one too. */
function carried(table: Table): string[] {
  const edges = edgesTo(table)
  if (edges.length === 0) return []
  const node = nodeOf(table)
  return [
    '// What points at the version before points at this one too.',
    ...block(`CALL (${node}) {`, [
      `MATCH (old:${labelsOf(table)} {id: ${node}.id, version: ${node}.version - 1})`,
      `USING INDEX SEEK old:${indexLabelOf(table)}(id, version)`,
      ...edges.flatMap((type) =>
        block(`CALL (${node}, old) {`, [
          `MATCH (old)<-[:${type}]-(holder)`,
          `CREATE (${node})<-[:${type}]-(holder)`,
        ]),
      ),
    ]),
  ]
}
