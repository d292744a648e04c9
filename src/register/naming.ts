import type { Column, Table } from './table'

/** "unit_refs" is "unitRefs". */
export function camelCase(name: string): string {
  return name.replace(/[-_]([a-z])/g, (_match, letter: string) => letter.toUpperCase())
}

/** What a column is called without saying how it refers: "compound_code" is "compound", "raised_by_code" "raisedBy". */
export function fieldName({ key, refersTo }: Pick<Column, 'key' | 'refersTo'>): string {
  return camelCase(refersTo ? key.replace(/_(?:ref|code|id|refs|codes)$/, '') : key)
}

/** The label of a table's rows in the graph, which is their type in the schema too: "PartTimeMembership". */
export function labelOf({ type }: Pick<Table, 'type'>): string {
  const name = camelCase(type)
  return name.charAt(0).toUpperCase() + name.slice(1)
}
