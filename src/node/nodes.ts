import { type AllianceRow, allianceAt } from '../alliance/alliance.object'
import { alliancesById } from '../alliance/alliance.queries'
import { type AreaRow, areaAt } from '../area/area.object'
import { areasByCode } from '../area/area.queries'
import { type BigCommitteeRow, bigCommitteeAt } from '../committee/committee.object'
import { bigCommitteesById } from '../committee/committee.queries'
import type { Context } from '../context'
import { exemptionVersions } from '../exemption/exemption.queries'
import { exemptionAt } from '../exemption/exemption.type'
import { linkageById } from '../linkage/linkage.kinds'
import { partyOrganisationsById } from '../party-organisation/party-organisation.queries'
import { type PartyOrganisationRow, partyOrganisationAt } from '../party-organisation/party-organisation.type'
import type { Node } from '../relay/node.type'
import { sourcesById } from '../source/source.queries'
import { sourceAt } from '../source/source.type'
import type { Moment } from '../time/moment'
import { unitsById } from '../unit/unit.queries'
import { type UnitRow, unitAt } from '../unit/unit.type'

/** Anything by its public id, undefined where nothing has it; ids of one type that are asked together are one call. */
export async function nodeById(context: Context, moment: Moment, id: string): Promise<Node | undefined> {
  const entity = entities[typeOf(id)]
  if (entity) return entity.byId(context, moment, id)
  return linkageById(context, moment, id)
}

/** An entity of which all properties are at hand already: the answer of a question with `subject {.*}`. */
export function entityAt(moment: Moment, row: { id: string }): Node | undefined {
  return entities[typeOf(row.id)]?.at?.(moment, row)
}

/** How the nodes of a type are made, for those that are not linkages. */
interface Entity {
  byId(context: Context, moment: Moment, id: string): Promise<Node | undefined>
  at?(moment: Moment, row: { id: string }): Node
}

const entities: Record<string, Entity> = {
  area: {
    at: (moment, row) => areaAt(moment, row as AreaRow),
    async byId(context, moment, id) {
      const row = await context.row(areasByCode, {}, id.slice('area:'.length))
      return row && areaAt(moment, row.area)
    },
  },
  unit: {
    at: (moment, row) => unitAt(moment, row as UnitRow),
    async byId(context, moment, id) {
      const row = await context.row(unitsById, {}, id)
      return row && unitAt(moment, row.unit)
    },
  },
  'party-organisation': {
    at: (moment, row) => partyOrganisationAt(moment, row as PartyOrganisationRow),
    async byId(context, moment, id) {
      const row = await context.row(partyOrganisationsById, {}, id)
      return row && partyOrganisationAt(moment, row.organisation)
    },
  },
  'big-committee': {
    at: (moment, row) => bigCommitteeAt(moment, row as BigCommitteeRow),
    async byId(context, moment, id) {
      const row = await context.row(bigCommitteesById, {}, id)
      return row && bigCommitteeAt(moment, row.committee)
    },
  },
  alliance: {
    at: (moment, row) => allianceAt(moment, row as AllianceRow),
    async byId(context, moment, id) {
      const row = await context.row(alliancesById, {}, id)
      return row && allianceAt(moment, row.alliance)
    },
  },
  source: {
    async byId(context, moment, id) {
      const row = await context.row(sourcesById, {}, id)
      return row && sourceAt(moment, row.source)
    },
  },
  exemption: {
    async byId(context, moment, id) {
      const row = await context.row(exemptionVersions, { knownAt: moment.knownAt }, id)
      return row && exemptionAt(moment, row.version)
    },
  },
}

function typeOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf(':')))
}
