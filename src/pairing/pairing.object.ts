import type { AreaRow } from '../area/area.object'
import { linkageAt } from '../linkage/linkage.object'
import type { LinkageRow } from '../linkage/linkage.type'
import type { Moment } from '../time/moment'
import type { UnitRow } from '../unit/unit.type'
import { Pairing } from './pairing.type'

/** A version of a pairing with what it joins. */
export interface PairingRow extends LinkageRow {
  unit: UnitRow
  community: AreaRow
  unitOrganisation: string | null
  communityOrganisation: string | null
}

export function pairingAt(moment: Moment, row: PairingRow): Pairing {
  return linkageAt(Pairing, 'PAIRING', moment, row, `${row.unit.name} · ${row.community.name}`)
}
