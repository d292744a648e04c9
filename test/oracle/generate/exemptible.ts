import type { Row, Tables } from '../rows'
import { codesOf } from './subjects'

/** Each rule with the ids that an exemption from it may name; not all of them are in its population. */
export function exemptible(tables: Tables): { rule: string; subject: string[] }[] {
  const { areas, units, party_organisations, big_committees, alliances, conferences, list_items, pairings } =
    tables
  const ids = (type: string, rows: Row[]) => rows.map(({ ref }) => `${type}:${ref}`)
  const level = (name: string) => codesOf(areas, name).map((code) => `area:${code}`)
  const [unit, communities, compounds] = [ids('unit', units), level('COMMUNITY'), level('COMPOUND')]
  const organised = units.filter(({ ref }) => party_organisations.some(({ unit_ref }) => unit_ref === ref))
  const owners = ids(
    'unit',
    units.filter(({ kind }) => kind === 'OWNERS_COMMITTEE'),
  )
  const branches = ids(
    'party-organisation',
    party_organisations.filter(({ leads_code }) => /-[ABGH]$/.test(leads_code!)),
  )
  const twoNew = ids(
    'unit',
    units.filter(({ kind }) => /^(PRIVATE|SOCIAL)/.test(kind!)),
  )
  return [
    { rule: 'RESIDENT_UNIT_PAIRED', subject: unit },
    { rule: 'RESIDENT_UNIT_PAIRED_AT_HOME', subject: unit },
    { rule: 'RESIDENT_UNIT_SEATED', subject: unit },
    { rule: 'UNIT_REPORTED', subject: ids('unit', organised) },
    { rule: 'UNIT_HAS_PARTY_ORGANISATION', subject: [...twoNew, ...unit] },
    { rule: 'COMMUNITY_PAIRED', subject: communities },
    { rule: 'COMMUNITY_BIG_COMMITTEE', subject: communities },
    { rule: 'COMMUNITY_CONTACTED', subject: communities },
    { rule: 'COMMUNITY_HAS_VENUE', subject: communities },
    { rule: 'STREET_BIG_COMMITTEE', subject: level('STREET') },
    { rule: 'COMPOUND_HAS_BRANCH', subject: compounds },
    { rule: 'COMPOUND_TRIPARTITE', subject: compounds },
    { rule: 'BUILDING_HAS_PARTY_GROUP', subject: level('BUILDING') },
    { rule: 'GRID_HAS_BRANCH', subject: level('GRID') },
    { rule: 'BIG_COMMITTEE_SEATED', subject: ids('big-committee', big_committees) },
    { rule: 'ALLIANCE_CHAIRED', subject: ids('alliance', alliances) },
    { rule: 'CONFERENCE_ON_TIME', subject: ids('joint-conference', conferences) },
    { rule: 'NEED_CLAIMED', subject: ids('list-item', list_items) },
    { rule: 'PAIRING_ACTIVE', subject: ids('pairing', pairings) },
    { rule: 'GRID_STAFFED', subject: level('GRID') },
    { rule: 'MICRO_GRID_STAFFED', subject: level('MICRO_GRID') },
    { rule: 'COMMUNITY_REPORTED', subject: communities },
    { rule: 'COMPOUND_REPORTED', subject: compounds },
    { rule: 'COMPOUND_HAS_OWNERS_COMMITTEE', subject: compounds },
    { rule: 'COMPOUND_HAS_PROPERTY_COMPANY', subject: compounds },
    { rule: 'OWNERS_COMMITTEE_CROSS_APPOINTED', subject: [...owners, ...unit] },
    {
      rule: 'BRANCH_TIED_TO_OWNERS',
      subject: [...branches, ...ids('party-organisation', party_organisations)],
    },
    { rule: 'AREA_HAS_CONFERENCE', subject: [...level('COUNTY'), ...level('STREET'), ...communities] },
    { rule: 'REPORTING_UNIT_ACTIVE', subject: ids('unit', organised) },
    { rule: 'COMMITTEE_FOUR_SIDED', subject: ids('big-committee', big_committees) },
    { rule: 'NEED_MATCHED', subject: ids('list-item', list_items) },
  ]
}
