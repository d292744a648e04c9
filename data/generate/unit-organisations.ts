import type { OrganisationList } from './area-organisations'
import type { Ground } from './ground'
import { Random } from './random'
import type { OrganisationKind, OrganisationRow, UnitKind, UnitRow } from './rows'

/** How likely a unit of each kind has a Party organisation; 1 where not given. */
const chances: Partial<Record<UnitKind, number>> = {
  PRIVATE_ENTERPRISE: 0.5,
  SOCIAL_ORGANISATION: 0.4,
  INDUSTRY_ASSOCIATION: 0.7,
  OTHER: 0.3,
  PROPERTY_COMPANY: 0,
  OWNERS_COMMITTEE: 0,
}
const organs: UnitKind[] = [
  'PARTY_GOVERNMENT_ORGAN',
  'MASS_ORGANISATION',
  'PUBLIC_INSTITUTION',
  'SCHOOL',
  'HOSPITAL',
]

/** The Party organisations of units, the committees they answer to, and functional and industry ones. */
export function addUnitOrganisations(list: OrganisationList, ground: Ground, units: UnitRow[]) {
  const random = new Random(`${ground.place.key} unit organisations`)
  const { name, areaCode, key } = ground.place
  const top = list.of(areaCode)!
  const organsCommittee = list.add({
    name: `${name}直属机关工委`,
    kind: 'WORKING_COMMITTEE',
    superior_ref: top.ref,
  })
  const twoNewCommittee = list.add({
    name: `${name}两新组织工委`,
    kind: 'WORKING_COMMITTEE',
    superior_ref: top.ref,
  })
  const propertyCommittee = list.add({
    name: `${name}物业行业党委`,
    kind: 'INDUSTRY_COMMITTEE',
    superior_ref: twoNewCommittee.ref,
  })
  if (key === 'ningde') {
    list.add({ name: '宁德市互联网行业党委', kind: 'INDUSTRY_COMMITTEE', superior_ref: twoNewCommittee.ref })
    list.add({
      name: '环东湖巡防队兼合式党支部',
      kind: 'FUNCTIONAL_BRANCH',
      superior_ref: list.of('350902500')?.ref,
      members: 14,
    })
  }
  const companies = units.filter(({ kind, residence_code }) => kind === 'PROPERTY_COMPANY' && residence_code)
  const withBranch = new Set(companies.slice(0, ground.plan.organisations.propertyBranches))

  for (const unit of units) {
    if (unit.tier === 'COMMUNITY') continue
    if (!withBranch.has(unit) && !random.chance(chances[unit.kind] ?? 1)) continue
    add(unit, superiorOf(unit))
  }

  function superiorOf({ kind, residence_code }: UnitRow): OrganisationRow {
    if (kind === 'PROPERTY_COMPANY') return propertyCommittee
    if (organs.includes(kind)) return organsCommittee
    if (kind !== 'PRIVATE_ENTERPRISE' && kind !== 'SOCIAL_ORGANISATION') return top
    return (residence_code && list.of(residence_code)) || twoNewCommittee
  }

  function add(unit: UnitRow, superior: OrganisationRow) {
    const members = Math.max(unit.party_members ?? 0, 3)
    unit.party_members = members
    const kind: OrganisationKind =
      members >= 100 ? 'PARTY_COMMITTEE' : members >= 50 ? 'GENERAL_BRANCH' : 'BRANCH'
    const body = unit.kind === 'PARTY_GOVERNMENT_ORGAN' && !unit.name.endsWith('机关') ? '机关' : ''
    const title = { PARTY_COMMITTEE: '党委', GENERAL_BRANCH: '党总支', BRANCH: '党支部' }[kind]
    list.add({
      name: unit.name + body + title,
      kind,
      unit_ref: unit.ref,
      superior_ref: superior.ref,
      members,
    })
  }
}
