/** A row of an import table; an empty cell is "not given". */
export type Row = Record<string, string>

export type Tables = Record<TableName, Row[]>

export const tableNames = [
  'sources',
  'areas',
  'units',
  'party_organisations',
  'persons',
  'big_committees',
  'part_time_memberships',
  'pairings',
  'alliances',
  'alliance_memberships',
  'chair_terms',
  'appointments',
  'contacts',
  'duty_reports',
  'property_linkages',
  'grid_assignments',
  'list_items',
  'claims',
  'activities',
  'conferences',
  'meetings',
  'matters',
  'service_calls',
  'service_call_steps',
  'venues',
  'volunteer_teams',
  'exemptions',
] as const
export type TableName = (typeof tableNames)[number]

/** What is imported on a day. A later import holds every row of those before, some of them changed. */
export interface Import {
  today: string
  tables: Tables
}

/** A row with the number of its version. */
export interface Version {
  row: Row
  version: number
}

/** The rows of a table after some imports, each with the day of its first recording. */
export function versionsOf(table: TableName, imports: readonly Import[]): Version[] {
  const found = new Map<string, Version & { said: string }>()
  for (const { today, tables } of imports) {
    for (const given of tables[table]) {
      const before = found.get(given.ref!)
      const row = { ...given, recorded_on: given.recorded_on || before?.row.recorded_on || today }
      const said = JSON.stringify([row, termsOf(table, row, tables)])
      if (said !== before?.said) found.set(given.ref!, { row, said, version: (before?.version ?? 0) + 1 })
    }
  }
  return [...found.values()]
}

/** A change of its turns in the chair is a new version of a membership. */
function termsOf(table: TableName, { ref }: Row, tables: Tables): string[] {
  if (table !== 'alliance_memberships') return []
  const terms = tables.chair_terms.filter((term) => term.alliance_membership_ref === ref)
  return terms.map(({ start, end }) => `${start} ${end}`).sort()
}
