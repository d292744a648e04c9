import type { Ask, MatchEntity } from '../match/match'
import { rowsOf } from '../register/derived/questions'
import type { StoredRow, TableName } from '../register/table'
import { tableNamed } from '../register/tables'
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

/** Whether an id that an answer gives is one of this kind and in the register. */
export async function existing(ask: Ask, given: readonly Answer[]) {
  const ids = given.flatMap((answer) => ('is' in answer ? [answer.is] : []))
  const there = await standing(ask, Object.values(TABLE_OF), ids)
  return (entity: MatchEntity, id: string) => id.startsWith(idOf(TABLE_OF[entity], '')) && there.has(id)
}
