import type { OrganisationList } from './area-organisations'
import type { Community, Ground } from './ground'
import { Random } from './random'
import type { CommitteeRow, SeatRow, UnitKind, UnitRow } from './rows'
import { SeatList } from './seat-list'
import { upcoming } from './terms'

/** Kinds that sit in the big working committee of a street: influential organs, institutions and enterprises. */
const influential: UnitKind[] = [
  'PARTY_GOVERNMENT_ORGAN',
  'PUBLIC_INSTITUTION',
  'STATE_ENTERPRISE',
  'SCHOOL',
  'HOSPITAL',
  'FINANCIAL_INSTITUTION',
  'MILITARY',
  'SOCIAL_ORGANISATION',
]
const enterprises: UnitKind[] = ['STATE_ENTERPRISE', 'FINANCIAL_INSTITUTION', 'PRIVATE_ENTERPRISE']

export interface Committees {
  committees: CommitteeRow[]
  seats: SeatRow[]
}

/** The big committees (街道大工委, 社区大党委, 联合党委) of a place with their part-time members (兼职委员). */
export function committees(ground: Ground, units: UnitRow[], organisations: OrganisationList): Committees {
  const random = new Random(`${ground.place.key} committees`)
  const { ref } = ground.place
  const { plan } = ground
  const rows: CommitteeRow[] = []
  const seats = new SeatList(ground, random)
  const living = units.filter(({ dissolved_on, tier }) => !dissolved_on && tier !== 'COMMUNITY')
  streetCommittees()
  communityCommittees()
  if (plan.committees.joint) jointCommittee(plan.committees.joint)
  return { committees: rows, seats: seats.rows }

  function found(name: string, kind: CommitteeRow['kind'], area: string): CommitteeRow {
    const row = {
      ref: `${ref}-C${String(rows.length + 1).padStart(3, '0')}`,
      name,
      kind,
      area_code: area,
      host_ref: organisations.of(area)?.ref,
    }
    rows.push(row)
    return row
  }

  /** Seats of streets; where the units are counted too, some sit in two or three streets, elsewhere about one in eight. */
  function streetCommittees() {
    const streets = Object.entries(plan.committees.streetSeats)
    const total = streets.reduce((sum, [, size]) => sum + size, 0)
    const distinct = plan.committees.streetUnits ?? Math.round(total * 0.87)
    let repeats = total - distinct
    const seated: UnitRow[] = []
    for (const [code, size] of streets) {
      const street = ground.streets.find((area) => area.code === code)!
      const committee = found(`${street.name}大工委`, 'BIG_WORKING_COMMITTEE', code)
      const again = random
        .shuffle(
          [...new Set(seated)].filter(({ residence_code }) => residence_code?.startsWith(code.slice(0, 6))),
        )
        .slice(0, Math.min(repeats, Math.ceil(size * 0.4)))
      repeats -= again.length
      const local = candidates(code, seated)
      const enterprise = local.find(
        ({ kind, residence_code }) => enterprises.includes(kind) && residence_code?.startsWith(code),
      )
      const fresh = [...new Set([...(enterprise ? [enterprise] : []), ...local])].slice(
        0,
        size - again.length,
      )
      const members = [...again, ...fresh]
      seated.push(...members)
      for (const [i, unit] of members.entries()) seats.add(committee, unit, post(i))
      if (size === 0)
        for (const unit of candidates(code, seated).slice(0, 3))
          seats.add(committee, unit, 'PART_TIME_MEMBER', upcoming(random))
      seats.addFormer(committee, candidates(code, seated).slice(0, 1 + (size % 3)))
    }
  }

  /** Units for a street's committee, those of the street first, few small ones. */
  function candidates(code: string, seated: UnitRow[]): UnitRow[] {
    const withoutEnterprise = plan.committees.streetWithoutEnterprise === code
    const eligible = living.filter(
      ({ kind, name }) =>
        influential.includes(kind) &&
        !(withoutEnterprise && enterprises.includes(kind)) &&
        (!/幼儿园|协会|联合会|服务站|互助社/.test(name) || random.chance(0.08)),
    )
    const free = random.shuffle(eligible.filter((unit) => !seated.includes(unit)))
    const county = code.slice(0, 6)
    const near = (unit: UnitRow) =>
      unit.residence_code?.startsWith(code) ? 0 : unit.residence_code?.startsWith(county) ? 1 : 2
    return free.sort((a, b) => near(a) - near(b))
  }

  /** In Ningde a leader's unit convenes each street committee, as its publication says. */
  function post(i: number): SeatRow['post'] {
    return ground.place.key === 'ningde' && i === 0 ? 'CONVENOR' : 'PART_TIME_MEMBER'
  }

  /** Seats of communities: police, owners' committee, resident unit and two-new organisation, then further units. */
  function communityCommittees() {
    const homes = random.shuffle(ground.urban).slice(0, plan.committees.communities)
    const title = plan.committees.community === 'JOINT_PARTY_COMMITTEE' ? '联合党委' : '大党委'
    const benches = homes
      .sort((a, b) => (a.code < b.code ? -1 : 1))
      .map((home) => ({
        committee: found(home.name + title, plan.committees.community, home.code),
        bench: bench(home),
      }))
    const vacant = random.shuffle(benches).slice(0, plan.committees.vacantCommunities ?? 0)
    for (const { committee, bench } of vacant) seats.addFormer(committee, bench)
    const seated = benches.filter((each) => !vacant.includes(each))
    let left = plan.committees.communitySeats
    for (let round = 0; left > 0; round++) {
      const hopefuls = seated.filter(({ bench }) => bench[round])
      if (hopefuls.length === 0)
        throw new Error(`too few units for the community seats of ${ground.place.name}`)
      const lucky = hopefuls.length <= left ? hopefuls : random.shuffle(hopefuls).slice(0, left)
      for (const { committee, bench } of lucky) seats.add(committee, bench[round]!, 'PART_TIME_MEMBER')
      left -= lucky.length
    }
    for (const { committee, bench } of random.shuffle(seated).slice(0, Math.ceil(homes.length / 9)))
      seats.addFormer(committee, bench.slice(-1))
  }

  /** Who might sit in a community's committee, mostly one of each of the four kinds first; who is last may get no seat. */
  function bench(home: Community): UnitRow[] {
    const here = random.shuffle(living.filter(({ residence_code }) => residence_code === home.code))
    const police = living.find(
      ({ kind, residence_code }) => kind === 'POLICE_STATION' && residence_code?.startsWith(home.street),
    )
    const owners = here.find(({ kind }) => kind === 'OWNERS_COMMITTEE')
    const twoNew = here.filter(({ kind }) => kind === 'PRIVATE_ENTERPRISE' || kind === 'SOCIAL_ORGANISATION')
    const resident = here.filter(({ kind }) => influential.slice(0, 6).includes(kind))
    const four = [resident[0], police, twoNew[0], owners].filter((unit) => unit !== undefined)
    const first = random.chance(0.6) ? four : random.shuffle(four)
    const further = [...resident.slice(1), ...twoNew.slice(1)].slice(0, 3)
    const nearby = random.shuffle(
      living.filter(
        ({ kind, residence_code }) => kind === 'SCHOOL' && residence_code?.startsWith(home.street),
      ),
    )
    return [...new Set([...first, ...further, ...nearby])].slice(0, 6)
  }

  function jointCommittee({ name, area }: { name: string; area: string }) {
    const committee = found(name, 'JOINT_PARTY_COMMITTEE', area)
    const experts = living.filter(({ name }) =>
      /人力资源和社会保障局|公共就业服务中心|职业技术学校|总工会|商会|教育局|家政/.test(name),
    )
    for (const unit of experts.slice(0, 7)) seats.add(committee, unit, 'PART_TIME_MEMBER')
    for (const unit of units.filter(({ tier }) => tier === 'COMMUNITY'))
      seats.add(committee, unit, 'PART_TIME_MEMBER')
  }
}
