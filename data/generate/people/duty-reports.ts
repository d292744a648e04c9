import type { Community } from '../ground'
import type { DutyReportRow } from '../people-and-work-rows'
import type { AreaRow, UnitKind, UnitRow } from '../rows'
import { plainInForce, plainOutOfForce, type Setting } from '../setting'
import { shares } from './shares'

/** Kinds that are asked to report, then those that come of themselves. */
const asked: UnitKind[] = [
  'PARTY_GOVERNMENT_ORGAN',
  'PUBLIC_INSTITUTION',
  'MASS_ORGANISATION',
  'STATE_ENTERPRISE',
  'SCHOOL',
  'HOSPITAL',
  'POLICE_STATION',
]
const further: UnitKind[] = ['FINANCIAL_INSTITUTION', 'PRIVATE_ENTERPRISE', 'SOCIAL_ORGANISATION']

interface Post {
  unit: UnitRow
  home: Community
  area?: AreaRow
}

/** Units and their members that report for duty (双报到) to communities, compounds and grids. */
export function dutyReports(setting: Setting): DutyReportRow[] {
  const { ground, plan } = setting
  if (!plan.reports) return []
  const { units, members, communities, compounds, example } = plan.reports
  const random = setting.random('duty reports')
  const next = setting.numbered('D')
  const rows: DutyReportRow[] = []
  const willing = reporters()
  const reporting = willing.slice(0, units).sort((a, b) => (a.ref < b.ref ? -1 : 1))
  const posts = posted()
  const there = example ? posts.filter(({ home }) => home.code === example.code) : []
  share(there, example?.members ?? 0)
  share(
    posts.filter((post) => !there.includes(post)),
    members - (example?.members ?? 0),
  )
  willing.slice(units, units + 9).forEach((unit, i) => {
    add({ unit, home: random.pick(homes()) }, random.int(5, 30), plainOutOfForce(random, i))
  })
  return rows

  /** The larger of the units first where few of many must bring many members. */
  function reporters(): UnitRow[] {
    const withMembers = (kinds: UnitKind[]) =>
      random
        .shuffle(setting.unitsOf(kinds))
        .filter(({ party_members, tier }) => (party_members ?? 0) >= 5 && tier !== 'COMMUNITY')
    const pool = [...withMembers(asked), ...withMembers(further)]
    const average = members / units
    const size = ({ party_members }: UnitRow) => ((party_members ?? 0) >= average * 0.8 ? 0 : 1)
    const rank = (unit: UnitRow) => (asked.includes(unit.kind) ? 0 : 2) + size(unit)
    const idle = new Set(
      random.shuffle(pool.filter(({ kind }) => asked.includes(kind))).slice(0, pool.length / 18),
    )
    return [...pool].sort((a, b) => Number(idle.has(a)) * 9 + rank(a) - (Number(idle.has(b)) * 9 + rank(b)))
  }

  /** The communities that are reported to: the urban ones, and as many others as published; some urban ones are left out. */
  function homes(): Community[] {
    const urban = random.shuffle(setting.homes.filter(({ code }) => code !== example?.code))
    const chosen = setting.homes.filter(({ code }) => code === example?.code)
    const left = communities > setting.homes.length - 2 ? 3 : 0
    const others = ground.communities.filter(
      (home) => !setting.homes.includes(home) && setting.homes.some(({ street }) => street === home.street),
    )
    return [...chosen, ...urban.slice(left), ...random.shuffle(others)].slice(0, communities)
  }

  function posted(): Post[] {
    const chosen = homes()
    const posts: Post[] = []
    const taken = new Set<string>()
    const post = (unit: UnitRow, home: Community, area?: AreaRow) => {
      const key = `${unit.ref} ${home.code}`
      if (taken.has(key)) return false
      taken.add(key)
      posts.push({ unit, home, area })
      return true
    }
    reporting.forEach((unit, i) => {
      const near = chosen.find(({ code }) => code === unit.residence_code)
      post(unit, i < chosen.length ? chosen[i]! : (near ?? chosen[i % chosen.length]!))
    })
    if (compounds) postToCompounds(chosen, post)
    return posts
  }

  function postToCompounds(
    chosen: Community[],
    post: (unit: UnitRow, home: Community, area: AreaRow) => boolean,
  ) {
    const all = random.shuffle(chosen.flatMap((home) => home.compounds.map((area) => ({ home, area }))))
    let at = 0
    for (const { home, area } of all.slice(0, compounds))
      for (
        let tries = 0;
        tries < reporting.length && !post(reporting[at++ % reporting.length]!, home, area);
      )
        tries++
    if (all.length < compounds!) throw new Error(`too few compounds to report to in ${ground.place.name}`)
  }

  function share(posts: Post[], total: number) {
    const timesOf = (unit: UnitRow) => posts.filter((post) => post.unit === unit).length
    const weights = posts.map(({ unit }) => (unit.party_members ?? 5) / timesOf(unit))
    const parts = shares(total, weights)
    posts.forEach((post, i) => {
      add(post, parts[i]!, plainInForce(random))
    })
  }

  function add({ unit, home, area }: Post, count: number, term: ReturnType<typeof plainInForce>) {
    const grids = home.grids.filter(({ level }) => level === 'GRID')
    const place = area ?? (random.chance(0.25) && grids.length > 0 ? random.pick(grids) : undefined)
    rows.push({
      ref: next(),
      unit_ref: unit.ref,
      community_code: home.code,
      area_code: place?.code,
      members: count,
      teams: random.chance(0.6) ? random.int(1, 4) : undefined,
      ...term,
      source_ref: ground.source,
    })
  }
}
