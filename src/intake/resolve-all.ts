import type { MatchEntity } from '../match/match'
import { conferenceOf, mustLieIn, namedAround, titledIn } from './around'
import type { Places } from './places'
import type { RowRead } from './read-rows'
import type { Resolved, ToResolve, Who } from './who'

/** Parts of the community in the same row. */
const LIES_INSIDE = new Set(['duty_reports.area_code'])

/** Areas say where the others are looked for, and employers tell people of one name apart. */
const PHASES: readonly { entity: MatchEntity; isOne(field: string): boolean }[] = [
  { entity: 'AREA', isOne: (field) => !LIES_INSIDE.has(field) },
  { entity: 'AREA', isOne: (field) => LIES_INSIDE.has(field) },
  ...(['COMMITTEE', 'ALLIANCE', 'CONFERENCE', 'UNIT', 'ORGANISATION', 'PERSON'] as const).map((entity) => ({
    entity,
    isOne: () => true,
  })),
]

/** Names of areas first, which say where the others are looked for; people last, whom their employers tell apart. */
export async function resolveAll(
  rows: readonly RowRead[],
  who: Who,
  places: Places,
): Promise<Map<RowRead, Resolved[]>> {
  const resolved = new Map<RowRead, Resolved[]>()
  const add = (found: readonly Resolved[]) => {
    for (const one of found) resolved.set(one.row, [...(resolved.get(one.row) ?? []), one])
  }
  const nearOf = (row: RowRead): Pick<ToResolve, 'near' | 'asksNear'> => {
    const around = namedAround(row, places)
    const own = (resolved.get(row) ?? []).filter(({ mention }) => mention.entity === 'AREA')
    const near = (ids: readonly (string | null)[]) => [
      ...new Set([...ids.flatMap((id) => (id === null ? [] : [id.replace(/^area:/, '')])), ...around]),
    ]
    return {
      near: near(own.map(({ mention }) => mention.match)),
      asksNear: near(own.map(({ known }) => known)),
    }
  }
  const employerOf = (row: RowRead): ToResolve['employer'] => {
    const units = (resolved.get(row) ?? []).filter(
      ({ mention, named }) => mention.entity === 'UNIT' && named.field.endsWith('unit_ref'),
    )
    const [unit] = units
    return unit && units.length === 1
      ? { is: unit.mention.match ?? unit.named.text, known: unit.known }
      : undefined
  }
  for (const { entity, isOne } of PHASES) {
    const names = rows.flatMap((row) => {
      const own = [...[...row.named.values()].flat(), ...titledIn(row)].filter(
        (named) => named.entity === entity && isOne(named.field),
      )
      if (own.length === 0) return []
      const where = nearOf(row)
      return own.map((named): ToResolve => {
        const employer = entity === 'PERSON' ? employerOf(row) : undefined
        const isInside = LIES_INSIDE.has(named.field)
        const as = entity === 'CONFERENCE' ? conferenceOf(named.text, row) : undefined
        return {
          named,
          row,
          ...where,
          mustLieIn: entity === 'AREA' && !isInside ? mustLieIn(row, places) : {},
          isInside,
          ...(employer && { employer }),
          ...(as && { as }),
        }
      })
    })
    if (names.length > 0) add(await who.resolve(entity, names))
  }
  return resolved
}
