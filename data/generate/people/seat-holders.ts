import type { SeatRow } from '../rows'
import type { Setting } from '../setting'

/** The persons who sit for units in big committees: everybody in those of streets, one in two in those of communities. */
export function seatHolders(setting: Setting): Map<string, string> {
  const { people, seats, committees } = setting
  const random = setting.random('seat holders')
  const streets = new Set(
    committees.filter(({ kind }) => kind === 'BIG_WORKING_COMMITTEE').map(({ ref }) => ref),
  )
  const ofUnit = new Map<string, string>()
  const holders = new Map<string, string>()
  for (const seat of seats) {
    const known = streets.has(seat.committee_ref) || random.chance(0.5)
    if (!known) continue
    const person = ofUnit.get(seat.unit_ref) ?? people.add(title(seat), seat.unit_ref)
    ofUnit.set(seat.unit_ref, person)
    holders.set(seat.ref, person)
  }
  return holders

  function title({ unit_ref }: SeatRow): string {
    const { kind } = setting.unit(unit_ref)
    if (kind === 'POLICE_STATION') return '派出所党支部书记、社区民警'
    if (kind === 'OWNERS_COMMITTEE') return '业委会主任'
    return kind === 'PRIVATE_ENTERPRISE' || kind === 'SOCIAL_ORGANISATION' ? '党组织负责人' : '党组织书记'
  }
}
