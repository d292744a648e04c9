import { latest } from '../../src/time/partial-date'
import { fourDates, statusOn } from '../../src/time/period'
import type { Alliances } from './alliances'
import type { OrganisationList } from './area-organisations'
import { REGISTER_DATE } from './calendar'
import type { Community, Ground } from './ground'
import { PersonList } from './people/people'
import type { PlainTerm } from './people-and-work-rows'
import { Random } from './random'
import type { CommitteeRow, OrganisationRow, PairingRow, SeatRow, UnitKind, UnitRow } from './rows'
import { inForce, lapsed, type Term, terminated, upcoming } from './terms'
import { type WorkPlan, workPlans } from './work-plans'

/** What a place has already, when people, posts and joint work are added to it. */
export class Setting {
  readonly plan: WorkPlan
  readonly people: PersonList
  /** Units that exist on the register date. */
  readonly living: UnitRow[]
  /** The urban communities, or where there are none those named so (社区). */
  readonly homes: Community[]
  readonly pairingsInForce: PairingRow[]
  private readonly unitByRef: Map<string, UnitRow>

  constructor(
    readonly ground: Ground,
    units: UnitRow[],
    readonly organisations: OrganisationList,
    readonly committees: CommitteeRow[],
    readonly seats: SeatRow[],
    pairings: PairingRow[],
    readonly alliances: Alliances,
  ) {
    this.plan = workPlans[ground.place.key]
    this.people = new PersonList(ground)
    this.living = units.filter(({ dissolved_on }) => !dissolved_on)
    this.unitByRef = new Map(units.map((unit) => [unit.ref, unit]))
    this.homes =
      ground.urban.length > 0
        ? ground.urban
        : ground.communities.filter(({ name, village }) => !village && name.endsWith('社区'))
    this.pairingsInForce = pairings.filter(isInForce)
  }

  /** A random stream of its own for each topic, so that one topic never changes another. */
  random(topic: string): Random {
    return new Random(`${this.ground.place.key} ${topic}`)
  }

  unit(ref: string): UnitRow {
    return this.unitByRef.get(ref)!
  }

  unitsOf(kinds: readonly UnitKind[]): UnitRow[] {
    return this.living.filter(({ kind }) => kinds.includes(kind))
  }

  /** References in their table: `next('X')` gives XN-X0001, XN-X0002 and so on. */
  numbered(letter: string): () => string {
    let serial = 0
    return () => `${this.ground.place.ref}-${letter}${String(++serial).padStart(4, '0')}`
  }

  /** Organisations that lead an area. */
  leading(code: string): OrganisationRow[] {
    return this.organisations.rows.filter(({ leads_code }) => leads_code === code)
  }
}

export function isInForce({ start, end, terminated_on, recorded_on }: Term): boolean {
  const dates = fourDates({
    start: start ?? null,
    end: end ?? null,
    terminatedOn: terminated_on ?? null,
    recordedOn: recorded_on,
  })
  return statusOn(REGISTER_DATE, dates) === 'IN_FORCE'
}

/** The first day on which a linkage is surely in force. */
export function since({ start, recorded_on }: Term): string {
  return start ? latest(start) : recorded_on
}

const plain = ({ termination_reason, ...term }: Term): PlainTerm => term

/** Terms without a reason, surely in force on the register date. */
export const plainInForce = (random: Random): PlainTerm => plain(inForce(random))

/** Terms of linkages that are not in force: over, ended early, or to begin. */
export function plainOutOfForce(random: Random, n: number): PlainTerm {
  return plain([lapsed, upcoming, (r: Random) => terminated(r, ['调整'])][n % 3]!(random))
}
