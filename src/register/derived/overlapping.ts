import { fieldName, labelOf } from '../naming'
import type { Overlap, Table } from '../table'
import { CURRENT, DERIVED, findings, idOf, isPointing, type Pointing, propertyOf } from './nodes'

/** The question for linkages that rows of a table cannot stand beside. */
export function overlappingText(table: Table, { agree }: Overlap): string {
  const columns = table.columns.filter(({ key }) => agree.includes(key))
  const pointing = columns.filter(isPointing)
  const [from, to, ...others] = pointing as [Pointing, ...Pointing[]]
  const rival = `(rival:${labelOf(table)} {recordedTo: ${CURRENT}})`
  const conditions = [
    `rival.id <> ${idOf(table, 'row.ref')}`,
    ...others.map((column) => `EXISTS { (rival)-[:${column.refersTo.edge}]->(${fieldName(column)}) }`),
    ...columns
      .filter((column) => !isPointing(column))
      .map((column) => `rival.${propertyOf(column)} = row.${column.key}`),
    '(rival.latestStart <= row.surelyUntil OR rival.latestEnd <= row.surelyUntil)',
    '(row.surelyFrom <= rival.earliestEnd OR row.surelyFrom <= rival.earliestStart)',
  ]
  return [
    `// Which linkages surely overlap with these rows of ${table.name} and agree in ${agree.join(', ')}? 时间重叠的${table.title}`,
    '//',
    `// $rows  [Row]  rows of ${table.name}: ref, ${agree.join(', ')}, surelyFrom, surelyUntil`,
    '//',
    '// key    the ref of a row',
    '// rival  the ref of one that is surely in force on some of its days',
    '//',
    DERIVED,
    'UNWIND $rows AS row',
    ...pointing.flatMap((column) => findings(table, column).flat()),
    `MATCH (${fieldName(from)})<-[:${from.refersTo.edge}]-${rival}${to ? `-[:${to.refersTo.edge}]->(${fieldName(to)})` : ''}`,
    ...conditions.map((condition, place) => `${place === 0 ? 'WHERE' : '  AND'} ${condition}`),
    "RETURN row.ref AS key, split(rival.id, ':')[1] AS rival",
    '',
  ].join('\n')
}
