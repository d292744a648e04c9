import { type AlliancePlan, alliancePlans } from './alliance-list'
import type { OrganisationList } from './area-organisations'
import { addDays, addMonths, earlier, REGISTER_DATE } from './calendar'
import type { Ground } from './ground'
import { Random } from './random'
import type { AllianceMembershipRow, AllianceRow, ChairTermRow, UnitRow } from './rows'
import { lapsed, type Term, terminated, upcoming } from './terms'

export interface Alliances {
  alliances: AllianceRow[]
  memberships: AllianceMembershipRow[]
  chairTerms: ChairTermRow[]
}

/** The alliances of a place, their members, and whose turn it was to chair them (轮值主席). */
export function alliances(ground: Ground, units: UnitRow[], organisations: OrganisationList): Alliances {
  const random = new Random(`${ground.place.key} alliances`)
  const made: Alliances = { alliances: [], memberships: [], chairTerms: [] }
  for (const plan of alliancePlans[ground.place.key]) make(plan)
  return made

  function make(plan: AlliancePlan) {
    const { ref, start, end, serves } = found(plan)
    const asked = random.shuffle(membersFor(serves))
    const first = asked.filter(({ kind }) => plan.kinds.includes(kind)).slice(0, 8)
    const founders = [...new Set([...first, ...asked])].slice(0, random.int(6, 13))
    const branch = organisations.rows.find(({ name }) => name === '环东湖巡防队兼合式党支部')
    const ids = [
      ...founders.map((unit) => `unit:${unit.ref}`),
      ...serves.slice(0, 3).map((code) => `area:${code}`),
      ...(plan.name.startsWith('环东湖') && branch ? [`party-organisation:${branch.ref}`] : []),
    ]
    const memberships = ids.map((id) =>
      join(ref, id, { start, end, recorded_on: earlier(addDays(start, 15), REGISTER_DATE) }),
    )
    addChairs(plan, start, end, memberships)
    if (plan.state === 'UPCOMING' || plan.state === 'ENDED') return
    const [former, future] = membersFor(serves).filter((unit) => !founders.includes(unit))
    if (former)
      join(
        ref,
        `unit:${former.ref}`,
        random.chance(0.5) ? lapsed(random) : terminated(random, ['自愿退出', '单位迁出辖区']),
      )
    if (future && random.chance(0.4)) join(ref, `unit:${future.ref}`, upcoming(random))
  }

  function found(plan: AlliancePlan) {
    const serves = random
      .shuffle(
        ground.communities.filter(
          ({ urban, village, street }) => (urban || !village) && plan.serves.includes(street),
        ),
      )
      .slice(0, plan.most)
      .map(({ code }) => code)
      .sort()
    const start =
      plan.state === 'UPCOMING'
        ? '2024-09-01'
        : addMonths(
            '2019-03-01',
            random.int(plan.state === 'ENDED' ? 11 : 0, plan.state === 'ENDED' ? 14 : 42),
          )
    const end = plan.state === 'ENDED' ? '2022-12-31' : undefined
    const ref = `${ground.place.ref}-A${String(made.alliances.length + 1).padStart(2, '0')}`
    made.alliances.push({
      ref,
      name: plan.name,
      kind: plan.kind,
      theme: plan.theme,
      serves_codes: serves.join(';'),
      start,
      end,
      source_ref: ground.source,
    })
    return { ref, start, end, serves }
  }

  /** Units that reside in the communities served. */
  function membersFor(serves: string[]): UnitRow[] {
    return units.filter(
      ({ residence_code, dissolved_on, kind, tier }) =>
        !dissolved_on &&
        tier !== 'COMMUNITY' &&
        kind !== 'OWNERS_COMMITTEE' &&
        serves.includes(residence_code ?? ''),
    )
  }

  function join(alliance: string, member: string, term: Term): AllianceMembershipRow {
    const row = {
      ref: `${ground.place.ref}-M${String(made.memberships.length + 1).padStart(3, '0')}`,
      alliance_ref: alliance,
      member_id: member,
      ...term,
      source_ref: ground.source,
    }
    made.memberships.push(row)
    return row
  }

  /** Turns without a break from the founding; a lapsed chair's last turn ended with 2023 and nobody followed. */
  function addChairs(
    { state, turn }: AlliancePlan,
    start: string,
    end: string | undefined,
    members: AllianceMembershipRow[],
  ) {
    if (state === 'UPCOMING') return
    const rota = members.slice(0, state === 'NEVER_ROTATED' ? 1 : Math.min(5, members.length))
    const until = state === 'CHAIR_LAPSED' ? '2023-12-31' : (end ?? REGISTER_DATE)
    for (let from = start, n = 0; from <= until; n++) {
      const next = addMonths(start, (n + 1) * turn)
      const last = addDays(next, -1)
      const cut = state === 'CHAIR_LAPSED' || end ? earlier(last, until) : last
      made.chairTerms.push({ alliance_membership_ref: rota[n % rota.length]!.ref, start: from, end: cut })
      from = next
    }
  }
}
