import {
  type AllianceMembershipRow,
  allianceAt,
  allianceMembershipAt,
  memberAt,
} from '../alliance/alliance.object'
import { allianceMembershipVersions } from '../alliance/alliance.queries'
import { areaAt } from '../area/area.object'
import {
  bigCommitteeAt,
  type PartTimeMembershipRow,
  partTimeMembershipAt,
} from '../committee/committee.object'
import { partTimeMembershipVersions } from '../committee/committee.queries'
import type { Context } from '../context'
import { type PairingRow, pairingAt } from '../pairing/pairing.object'
import { pairingVersions } from '../pairing/pairing.queries'
import { partyOrganisationsById } from '../party-organisation/party-organisation.queries'
import { partyOrganisationAt } from '../party-organisation/party-organisation.type'
import type { Node } from '../relay/node.type'
import type { Moment } from '../time/moment'
import { unitAt } from '../unit/unit.type'
import type { Linkage, LinkageKind } from './linkage.type'

/** What a linkage of a kind can be asked whatever its kind. */
interface Kind {
  /** The version known at a moment, or every version for null, oldest first. */
  versions(context: Context, moment: Moment, id: string, knownAt: string | null): Promise<Linkage[]>
  /** Everything that a version joins. */
  ends(context: Context, linkage: Linkage): Promise<Node[]>
}

const pairing: Kind = {
  async versions(context, moment, id, knownAt) {
    const rows = await context.rows(pairingVersions, { knownAt }, id)
    return rows.map(({ version }) => pairingAt(moment, version))
  },
  async ends(context, { moment, row }) {
    const { unit, community, unitOrganisation, communityOrganisation } = row as PairingRow
    const organisations = await Promise.all(
      [unitOrganisation, communityOrganisation]
        .filter((id) => id !== null)
        .map((id) => context.row(partyOrganisationsById, {}, id)),
    )
    return [
      unitAt(moment, unit),
      areaAt(moment, community),
      ...organisations.flatMap((found) => (found ? [partyOrganisationAt(moment, found.organisation)] : [])),
    ]
  },
}

const partTimeMembership: Kind = {
  async versions(context, moment, id, knownAt) {
    const rows = await context.rows(partTimeMembershipVersions, { knownAt }, id)
    return rows.map(({ version }) => partTimeMembershipAt(moment, version))
  },
  async ends(_context, { moment, row }) {
    const { committee, unit } = row as PartTimeMembershipRow
    return [bigCommitteeAt(moment, committee), unitAt(moment, unit)]
  },
}

const allianceMembership: Kind = {
  async versions(context, moment, id, knownAt) {
    const rows = await context.rows(allianceMembershipVersions, { knownAt }, id)
    return rows.map(({ version }) => allianceMembershipAt(moment, version))
  },
  async ends(_context, { moment, row }) {
    const membership = row as AllianceMembershipRow
    return [allianceAt(moment, membership.alliance), memberAt(moment, membership)]
  },
}

export const linkageKinds: Record<LinkageKind, Kind> = {
  PAIRING: pairing,
  PART_TIME_MEMBERSHIP: partTimeMembership,
  ALLIANCE_MEMBERSHIP: allianceMembership,
}

/** The kind of linkage that an id is of, as its part before the colon says: "part-time-membership:M7". */
export function kindOfId(id: string): LinkageKind | undefined {
  const kind = id.slice(0, id.indexOf(':')).replaceAll('-', '_').toUpperCase()
  return kind in linkageKinds ? (kind as LinkageKind) : undefined
}

/** The linkage with an id as the register said at a moment. */
export async function linkageById(
  context: Context,
  moment: Moment,
  id: string,
): Promise<Linkage | undefined> {
  const kind = kindOfId(id)
  return kind && (await linkageKinds[kind].versions(context, moment, id, moment.knownAt))[0]
}
