import type { Ask } from '../match/match'
import type { Row, TableName } from '../register/table'
import type { Said } from './compose'
import { contradicts } from './contradicts'
import { type Draft, draftOf } from './draft'
import { standing } from './existing'
import type { NewThings } from './new-things'
import type { RowRead } from './read-rows'
import type { Resolved } from './who'

/** What rows say of things beside their names, as drafts of units and people: new, or where it differs. */
export async function draftsOfSaid(
  ask: Ask,
  said: readonly Said[],
  news: NewThings,
  mentions: readonly Resolved[],
): Promise<Draft[]> {
  const drafts = new Map<string, Draft>()
  const rows = new Map<string | null, RowRead>()
  for (const { mention, row } of mentions) if (!rows.has(mention.match)) rows.set(mention.match, row)
  for (const { id, table, row: values } of news.made) {
    const where = rows.get(id)
    const draft = draftOf(table, where, values)
    draft.ref = id.slice(id.indexOf(':') + 1)
    drafts.set(id, draft)
  }
  const known = await standing(
    ask,
    ['units', 'persons'],
    said.map(({ id }) => id).filter((id) => !drafts.has(id)),
  )
  const contradicting: Draft[] = []
  const told = new Map<string, Row>()
  for (const { id, values, row, isAboutIt } of said) {
    const made = drafts.get(id)
    if (made && isAboutIt && contradicts(values, told.get(id))) {
      const other = draftOf(made.table, row, { ...made.values, ...values })
      other.ref = made.ref
      contradicting.push(other)
      continue
    }
    if (made) {
      told.set(id, { ...values, ...told.get(id) })
      // The sheet knows better than whoever answered that there is such a thing.
      for (const [column, value] of Object.entries(values)) if (value != null) made.values[column] = value
      continue
    }
    const stored = known.get(id)
    if (!stored) continue
    const table: TableName = id.startsWith('unit:') ? 'units' : 'persons'
    const draft = draftOf(table, row, { ...values })
    // A post or an employer that the register knows is not overwritten by what stands beside a name.
    if (table === 'persons')
      for (const column of ['title', 'employer_ref'])
        if (stored.row[column] != null) delete draft.values[column]
    draft.ref = stored.key
    const differs = Object.entries(draft.values).some(([column, value]) => stored.row[column] !== value)
    if (differs) drafts.set(id, draft)
  }
  return [...drafts.values(), ...contradicting]
}
