import type { OrganisationList } from './area-organisations'
import type { Ground } from './ground'
import { PartnerChoice } from './partner-choice'
import { Random } from './random'
import type { PairingRow, UnitKind, UnitRow } from './rows'
import {
  endingSoon,
  inForce,
  lapsed,
  renewalOf,
  renewedBy,
  type Term,
  terminated,
  uncertain,
  upcoming,
} from './terms'

const reasons = [
  '单位迁出辖区',
  '机构改革，职能划转',
  '双方协商终止',
  '长期未开展共建活动',
  '社区调整，重新结对',
] as const

/** Kinds that registers do not ask to pair. */
const unasked: UnitKind[] = ['OWNERS_COMMITTEE', 'MILITARY']

/** How much later than others a kind is won for a pairing. */
const reluctance: Partial<Record<UnitKind, number>> = {
  PRIVATE_ENTERPRISE: 0.35,
  SOCIAL_ORGANISATION: 0.3,
  PROPERTY_COMPANY: 0.2,
  OTHER: 0.4,
}

const institutions: UnitKind[] = [
  'PARTY_GOVERNMENT_ORGAN',
  'MASS_ORGANISATION',
  'PUBLIC_INSTITUTION',
  'SCHOOL',
  'HOSPITAL',
  'POLICE_STATION',
]
const enterprises: UnitKind[] = [
  'STATE_ENTERPRISE',
  'PRIVATE_ENTERPRISE',
  'FINANCIAL_INSTITUTION',
  'PROPERTY_COMPANY',
]

/** The states of units that are not paired on the register date, in the proportion in which they come. */
const unpaired = [
  'NEVER',
  'LAPSED',
  'NEVER',
  'TERMINATED',
  'NEVER',
  'LAPSED',
  'UNKNOWN',
  'NEVER',
  'UPCOMING',
  'NEVER',
  'TERMINATED',
  'LAPSED',
] as const

/** The pairings (结对共建) of a place: those in force on the register date, what they renew, and what has ended. */
export function pairings(ground: Ground, units: UnitRow[], organisations: OrganisationList): PairingRow[] {
  const random = new Random(`${ground.place.key} pairings`)
  const choice = new PartnerChoice(ground, units, random)
  const organisationOf = new Map(
    organisations.rows.flatMap((row) => (row.unit_ref ? [[row.unit_ref, row.ref] as const] : [])),
  )
  const rows: PairingRow[] = []
  const stem = ground.plan.localities[0]!.stem.slice(0, 2)

  /** Communities by unit, so that no unit has two pairings with one but a pairing and its renewal. */
  const linked = new Map<string, string[]>()
  const askable = units.filter(
    ({ kind, tier, dissolved_on }) => !unasked.includes(kind) && tier !== 'COMMUNITY' && !dissolved_on,
  )
  const divided = groups().map(({ members, paired }) => {
    const order = new Map(
      members.map((unit) => [
        unit,
        choice.isFixed(unit.ref) ? -1 : random.next() * 0.8 + (reluctance[unit.kind] ?? 0),
      ]),
    )
    const willing = [...members].sort((a, b) => order.get(a)! - order.get(b)!)
    return { paired: willing.slice(0, paired), others: willing.slice(paired) }
  })
  for (const unit of divided.flatMap(({ paired }) => paired)) pairUnit(unit)
  for (const { unit, community } of choice.stillAlone()) add(unit, community, inForce(random))
  for (const { paired, others } of divided) {
    for (const unit of paired) if (random.chance(0.06)) endFormer(unit)
    for (const [i, unit] of others.entries()) leaveUnpaired(unit, unpaired[i % unpaired.length]!)
  }
  for (const unit of units.filter(({ dissolved_on }) => dissolved_on).slice(0, 12)) dissolved(unit)
  alone()
  return rows

  /** Groups of units of which a number is to be paired: by the figures of the place, else 84 in 100. */
  function groups(): { members: UnitRow[]; paired: number }[] {
    const { pairedUnits, pairedInstitutions, pairedEnterprises } = ground.plan
    if (pairedUnits) return [{ members: askable, paired: pairedUnits }]
    if (pairedInstitutions && pairedEnterprises) {
      const of = (kinds: UnitKind[]) => askable.filter(({ kind }) => kinds.includes(kind))
      const others = askable.filter(({ kind }) => !institutions.includes(kind) && !enterprises.includes(kind))
      return [
        { members: of(institutions), paired: pairedInstitutions },
        { members: of(enterprises), paired: pairedEnterprises },
        { members: others, paired: Math.round(others.length / 2) },
      ]
    }
    return [{ members: askable, paired: Math.round(askable.length * 0.84) }]
  }

  function pairUnit(unit: UnitRow) {
    const communities = choice.partnersOf(unit)
    communities.forEach((community, i) => {
      const soon = i === 0 && random.chance(0.05)
      const term = soon ? endingSoon(random) : inForce(random)
      if (random.chance(0.3)) {
        const earlier = renewedBy(random, term)
        if (earlier) add(unit, community, earlier)
      }
      add(unit, community, term)
      if (soon && random.chance(0.4)) add(unit, community, renewalOf(random, term))
    })
  }

  function endFormer(unit: UnitRow) {
    add(unit, other(unit), random.chance(0.6) ? lapsed(random) : terminated(random, reasons))
  }

  /** A community that the unit has no pairing with. */
  function other(unit: UnitRow): string {
    return choice.anyOther(unit, linked.get(unit.ref) ?? [])
  }

  function leaveUnpaired(unit: UnitRow, state: (typeof unpaired)[number]) {
    if (state === 'NEVER') return
    const community = other(unit)
    if (state === 'LAPSED') add(unit, community, lapsed(random))
    if (state === 'TERMINATED') add(unit, community, terminated(random, reasons))
    if (state === 'UPCOMING') add(unit, community, upcoming(random))
    if (state === 'UNKNOWN') add(unit, community, uncertain(random))
  }

  function dissolved(unit: UnitRow) {
    const term = terminated(random, reasons)
    const { dissolved_on } = unit
    if (dissolved_on! <= term.start! || dissolved_on! > term.end!) return
    add(unit, other(unit), {
      ...term,
      terminated_on: dissolved_on,
      termination_reason: '单位注销',
    })
  }

  /** Communities without a partner: one had some until lately, one will have one. */
  function alone() {
    const [, former, future] = choice.withoutPartner
    for (const [code, term] of [
      [former, lapsed],
      [former, lapsed],
      [future, upcoming],
    ] as const)
      if (code) add(random.pick(askable.filter((unit) => isNear(unit, code))), code, term(random))
  }

  function isNear({ ref, residence_code }: UnitRow, code: string): boolean {
    return !linked.get(ref)?.includes(code) && residence_code?.slice(0, 6) === code.slice(0, 6)
  }

  function add(unit: UnitRow, community: string, term: Term) {
    linked.set(unit.ref, [...(linked.get(unit.ref) ?? []), community])
    const serial = rows.length + 1
    const year = term.start?.slice(0, 4)
    rows.push({
      ref: `${ground.place.ref}-J${String(serial).padStart(4, '0')}`,
      unit_ref: unit.ref,
      community_code: community,
      unit_organisation_ref: organisationOf.get(unit.ref),
      community_organisation_ref: organisations.of(community)?.ref,
      ...term,
      agreement_number:
        year && random.chance(0.85) ? `${stem}结〔${year}〕${String(serial).padStart(3, '0')}号` : undefined,
      signed_on: term.start && random.chance(0.9) ? term.start : undefined,
      annual_funding: funding(),
      source_ref: ground.source,
    })
  }

  /** Yuan a year; the publication of Ningde speaks of 50,000 to 100,000. */
  function funding(): number | undefined {
    if (ground.place.key === 'ningde')
      return random.chance(0.85)
        ? random.pick([30000, 50000, 50000, 60000, 80000, 100000, 100000, 40000])
        : undefined
    return random.chance(0.35) ? random.int(2, 30) * 1000 : undefined
  }
}
