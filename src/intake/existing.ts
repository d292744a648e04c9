import { thingsNamed } from '../access/access.queries'
import type { Ask, MatchEntity } from '../match/match'
import { rowsOf } from '../register/derived/questions'
import type { StoredRow, TableName } from '../register/table'
import { tableNamed } from '../register/tables'
import { NOW } from '../time/moment'
import { idOf } from './compose'
import type { Answer } from './types'

const TABLE_OF: Readonly<Record<MatchEntity, TableName>> = {
  UNIT: 'units',
  AREA: 'areas',
  ORGANISATION: 'party_organisations',
  COMMITTEE: 'big_committees',
  ALLIANCE: 'alliances',
  CONFERENCE: 'conferences',
  PERSON: 'persons',
}

/** The current rows of these tables that the ids name, each under its id. */
export async function standing(ask: Ask, names: readonly TableName[], ids: readonly string[]) {
  const found = new Map<string, StoredRow>()
  for (const name of names) {
    const prefix = idOf(name, '')
    const keys = [...new Set(ids.filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length)))]
    if (keys.length === 0) continue
    for (const row of await ask(rowsOf(tableNamed(name)), { keys }))
      if (row.current) found.set(prefix + row.key, row)
  }
  return found
}

/**
 * Whether an id that an answer gives is one of this kind and in the register, where its viewer may name it: for one who is
 * confined to an area what lies there or is joined to what does.
 */
export async function existing(ask: Ask, given: readonly Answer[]) {
  const ids = [...new Set(given.flatMap((answer) => ('is' in answer ? [answer.is] : [])))]
  const named = ids.length > 0 ? await ask(thingsNamed, { keys: ids, knownAt: NOW }) : []
  const there = new Set(named.flatMap(({ key, id }) => (key === id ? id : [])))
  return (entity: MatchEntity, id: string) => id.startsWith(idOf(TABLE_OF[entity], '')) && there.has(id)
}
