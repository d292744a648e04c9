import type { Ground } from './ground'
import type { Random } from './random'
import type { CommitteeRow, SeatRow, UnitRow } from './rows'
import { inForce, lapsed, renewedBy, type Term, terminated } from './terms'

/** Collects the seats (兼职委员席位) of a place. */
export class SeatList {
  readonly rows: SeatRow[] = []

  constructor(
    private readonly ground: Ground,
    private readonly random: Random,
  ) {}

  add(committee: CommitteeRow, unit: UnitRow, post: SeatRow['post'], term: Term = inForce(this.random)) {
    const earlier = this.random.chance(0.15) ? renewedBy(this.random, term) : undefined
    for (const each of earlier ? [earlier, term] : [term])
      this.rows.push({
        ref: `${this.ground.place.ref}-S${String(this.rows.length + 1).padStart(4, '0')}`,
        committee_ref: committee.ref,
        unit_ref: unit.ref,
        post,
        ...each,
        source_ref: this.ground.source,
      })
  }

  /** Seats that are no longer held on the register date, of units that hold none in the committee now. */
  addFormer(committee: CommitteeRow, units: UnitRow[]) {
    const reasons = ['代表调离', '单位迁出辖区', '换届调整']
    for (const unit of units) {
      if (
        this.rows.some(
          ({ committee_ref, unit_ref }) => committee_ref === committee.ref && unit_ref === unit.ref,
        )
      )
        continue
      this.add(
        committee,
        unit,
        'PART_TIME_MEMBER',
        this.random.chance(0.5) ? lapsed(this.random) : terminated(this.random, reasons),
      )
    }
  }
}
