import { camelCase, fieldName, labelOf } from '../naming'
import type { Column, Reference, Table } from '../table'
import { tableNamed, tables } from '../tables'

/** recordedTo of what the register says now. */
export const CURRENT = "'9999-12-31T23:59:59.999Z'"

/** What the node of a row is called in a question. */
export function nodeOf({ type }: Table): string {
  return camelCase(type)
}

/** The labels of a row's node, as they stand in a pattern. */
export function labelsOf(table: Table): string {
  const label = labelOf(table)
  return table.versioned && !table.apart ? `Linkage:${label}` : label
}

/** The label by whose index a version is found by its id. */
export function indexLabelOf(table: Table): string {
  return table.apart ? labelOf(table) : 'Linkage'
}

/** A public id made of a key that the question has. */
export function idOf({ type }: Table, key: string): string {
  return `'${type}:' + ${key}`
}

/** The columns that are properties of the node; its key is in its id. */
export function propertiesOf(table: Table): readonly Column[] {
  return table.columns.filter(({ key, refersTo }) => key !== table.key && !refersTo)
}

export function propertyOf({ key }: Column): string {
  return camelCase(key)
}

/** A value of a row as the node has it: the driver sends every number as one with a fraction. */
export function writtenAs({ key, cell }: Column, row = 'row'): string {
  return cell.scalar === 'Int' ? `toInteger(${row}.${key})` : `${row}.${key}`
}

/** A column that refers to something, and by which relationship. */
export type Pointing = Column & { refersTo: Reference & { edge: string } }

export function isPointing(column: Column): column is Pointing {
  return column.refersTo?.edge !== undefined
}

export function pointersOf({ columns }: Table): Pointing[] {
  return columns.filter(isPointing)
}

/** The tables that a column refers to. */
export function targetsOf({ refersTo }: Pointing): Table[] {
  return refersTo.tables.map(tableNamed)
}

/** The relationships by which rows of any table refer to rows of this one. */
export function edgesTo({ name }: Table): string[] {
  const edges = tables.flatMap((table) =>
    pointersOf(table).flatMap(({ refersTo }) => (refersTo.tables.includes(name) ? [refersTo.edge] : [])),
  )
  return [...new Set(edges)]
}

/**
 * The ways to find what a column refers to, each a MATCH. Of a linkage an entity means every version, and another
 * linkage the one that holds when it is written.
 */
export function findings(table: Table, column: Pointing, value = `row.${column.key}`): string[][] {
  const { byId, levels } = column.refersTo
  const end = fieldName(column)
  const current = table.versioned ? [`WHERE ${end}.recordedTo = ${CURRENT}`] : []
  const versions = (labels: string, id: string) => [
    `MATCH (${end}:${labels} {id: ${id}})`,
    `USING INDEX SEEK ${end}:Linkage(id)`,
    ...current,
  ]
  const targets = targetsOf(column)
  const [target] = targets as [Table]
  if (byId)
    return [
      ...(targets.some(({ versioned }) => !versioned) ? [[`MATCH (${end}:Entity {id: ${value}})`]] : []),
      ...(targets.some(({ versioned }) => versioned) ? [versions('Linkage', value)] : []),
    ]
  if (target.versioned) return [versions(labelsOf(target), idOf(target, value))]
  const [level, ...others] = levels ?? []
  const labels =
    level && others.length === 0
      ? `${labelOf(target)}:${labelOf({ type: level.toLowerCase() })}`
      : labelOf(target)
  const key = target.key === 'ref' ? `id: ${idOf(target, value)}` : `${target.key}: ${value}`
  return [[`MATCH (${end}:${labels} {${key}})`]]
}

/** Lines within braces of a question. */
export function block(opening: string, lines: readonly string[], closing = '}'): string[] {
  return [opening, ...lines.map((line) => `  ${line}`), closing]
}

/** Lines of a list, with a comma after all but the last. */
export function listed(lines: readonly string[]): string[] {
  return lines.map((line, place) => (place === lines.length - 1 ? line : `${line},`))
}

/** Which file this is, and how it came about. */
export const DERIVED = '// Derived from src/register/tables: change the table, then `npm run derive`.'
