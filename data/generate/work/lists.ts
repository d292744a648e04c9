import { addDays, REGISTER_DATE } from '../calendar'
import { shares } from '../people/shares'
import type { ClaimRow, ListItemRow, ListKind } from '../people-and-work-rows'
import type { PairingRow } from '../rows'
import { type Setting, since } from '../setting'

/** Things needed by category; nobody offers the last three, and only the first of these is made a project. */
const wants: [category: string, title: string][] = [
  ['养老服务', '独居老人日间照料'],
  ['环境整治', '楼道堆物清理'],
  ['文化活动', '暑期儿童课堂'],
  ['法律服务', '邻里纠纷法律咨询'],
  ['医疗健康', '老年人义诊'],
  ['助学帮扶', '困难学生结对助学'],
  ['停车管理', '夜间共享停车位'],
  ['便民维修', '路灯和水管维修'],
  ['就业服务', '失业人员技能培训'],
  ['电梯加装', '老旧楼栋加装电梯'],
  ['飞线充电整治', '集中充电桩建设'],
  ['雨污分流', '小区雨污管网改造'],
]
const offers = wants.slice(0, 9)
const undertaken = wants.slice(0, 10)
const wishes = [
  '一副老花镜',
  '一个书包',
  '一次上门理发',
  '一台收音机',
  '一盏台灯',
  '一辆轮椅',
  '一次陪诊',
  '一本字典',
]

export interface Lists {
  items: ListItemRow[]
  claims: ClaimRow[]
}

/** The three lists (三张清单) with micro-wishes and projects, and who has claimed what (双向认领). */
export function lists(setting: Setting, active: PairingRow[], idle: Set<string>): Lists {
  const { ground, plan } = setting
  const random = setting.random('lists')
  const nextItem = setting.numbered('I')
  const nextClaim = setting.numbered('Q')
  const items: ListItemRow[] = []
  const claims: ClaimRow[] = []
  const partners = new Map<string, PairingRow[]>()
  for (const pairing of active)
    partners.set(pairing.community_code, [...(partners.get(pairing.community_code) ?? []), pairing])
  const busy = setting
    .unitsOf(['PARTY_GOVERNMENT_ORGAN', 'PUBLIC_INSTITUTION', 'SCHOOL', 'HOSPITAL', 'STATE_ENTERPRISE'])
    .filter(({ ref }) => !idle.has(ref))
  for (let n = 0; n < plan.lists.NEED; n++) need(n)
  for (let n = 0; n < plan.lists.RESOURCE; n++) offer('RESOURCE', n)
  for (let n = 0; n < (plan.lists.SERVICE ?? 0); n++) offer('SERVICE', n)
  projects(plan.lists.PROJECT ?? 0)
  if (plan.microWishes) microWishes(plan.microWishes)
  return { items, claims }

  function item(kind: ListKind, row: Omit<ListItemRow, 'ref' | 'kind'>): ListItemRow {
    const made = { ref: nextItem(), kind, ...row }
    items.push(made)
    return made
  }

  /** A claim by a partner of the community, under their pairing, or by another unit where it has no active partner. */
  function claim({ ref, unit_ref }: ListItemRow, community: string, start: string, done?: string) {
    const near = (partners.get(community) ?? []).filter(
      (pairing) => since(pairing) <= start && (!unit_ref || pairing.unit_ref === unit_ref),
    )
    const pairing = near.length > 0 ? random.pick(near) : undefined
    claims.push({
      ref: nextClaim(),
      item_ref: ref,
      unit_ref: unit_ref ?? pairing?.unit_ref ?? random.pick(busy).ref,
      community_code: community,
      pairing_ref: pairing?.ref,
      start,
      end: done,
      completed_on: done,
      recorded_on: start,
      source_ref: ground.source,
    })
  }

  /** A need is open, claimed, done or withdrawn; of the open ones some are claimed already, of some the claim has lapsed. */
  function need(n: number) {
    const { code, name } = setting.homes[n % setting.homes.length]!
    const [category, title] = random.pick(wants)
    const wanted = offers.some(([offered]) => offered === category)
    const luck = random.next()
    const status =
      luck > 0.95 ? 'WITHDRAWN' : !wanted || luck < 0.35 ? 'OPEN' : luck < 0.65 ? 'CLAIMED' : 'DONE'
    const listed = addDays(REGISTER_DATE, -random.int(40, 420))
    const wish = random.chance(0.12)
    const made = item('NEED', {
      title: `${name}：${title}`,
      category,
      status,
      micro_wish: wish || undefined,
      community_code: code,
      listed_on: random.chance(0.85) ? listed : listed.slice(0, 7),
    })
    const start = addDays(listed, random.int(3, 30))
    if (status === 'CLAIMED' || (status === 'OPEN' && wanted && n % 5 === 0)) claim(made, code, start)
    if (status === 'DONE') claim(made, code, start, addDays(start, random.int(1, 9)))
    if (status === 'OPEN' && n % 5 === 1) {
      claim(made, code, start)
      claims.at(-1)!.end = addDays(start, 7)
    }
  }

  /** What units offer; of some the communities that take it up are known. */
  function offer(kind: 'RESOURCE' | 'SERVICE', n: number) {
    const unit = busy[(n * 11) % busy.length]!
    const [category, title] = random.pick(offers)
    const listed = addDays(REGISTER_DATE, -random.int(40, 400))
    const taken = n % 3 === 0
    const made = item(kind, {
      title: `${unit.name}：${title}`,
      category,
      status: taken ? 'CLAIMED' : 'OPEN',
      unit_ref: unit.ref,
      listed_on: listed,
    })
    const near = active.find(({ unit_ref }) => unit_ref === unit.ref)
    if (taken)
      claim(made, near?.community_code ?? random.pick(setting.homes).code, addDays(listed, random.int(2, 30)))
  }

  /** Projects join a unit and a community; each completed claim on one is a matter that it settled. */
  function projects(count: number) {
    const pairs = random
      .shuffle(active)
      .map(({ unit_ref, community_code }) => [unit_ref, community_code] as const)
    const joint = employment(Math.ceil(count / 2))
    const settled = shares(
      plan.projectClaims ?? count,
      Array.from({ length: count }, () => random.pick([0, 1, 1, 1, 2, 3])),
    )
    for (let n = 0; n < count; n++) {
      const pair = joint[n] ?? pairs[n % pairs.length]!
      project(pair, addDays('2023-01-05', random.int(0, 460)), settled[n]!)
    }
    const earlier = plan.projectClaims ? 14 : 0
    for (let n = 0; n < earlier; n++) project(pairs.at(-1 - n)!, addDays('2022-03-01', n * 9), n % 2)
  }

  function project([unit, community]: readonly [string, string], listed: string, settled: number) {
    const [category, title] = random.pick(undertaken)
    const made = item('PROJECT', {
      title: `${title}项目`,
      category,
      status: settled > 0 ? 'DONE' : 'CLAIMED',
      unit_ref: unit,
      community_code: community,
      listed_on: listed,
    })
    for (let n = 0; n < settled; n++) {
      const start = addDays(listed, 10 + 20 * n)
      claim(made, community, start, addDays(start, random.int(1, 18)))
    }
  }

  /** In the joint committee of a street (联合党委) four member units bring projects to eight of the communities. */
  function employment(count: number): (readonly [string, string])[] {
    const committee = setting.committees.find(
      ({ kind, area_code }) => kind === 'JOINT_PARTY_COMMITTEE' && area_code.length === 9,
    )
    if (!committee) return []
    const members = setting.seats
      .filter(
        ({ committee_ref, unit_ref }) =>
          committee_ref === committee.ref && setting.unit(unit_ref).tier !== 'COMMUNITY',
      )
      .map(({ unit_ref }) => unit_ref)
      .slice(0, 4)
    return Array.from(
      { length: count },
      (_, n) => [members[n % members.length]!, setting.homes[n % 8]!.code] as const,
    )
  }

  function microWishes({ matched, done, code }: NonNullable<typeof plan.microWishes>) {
    const homes = code ? setting.homes.filter((home) => home.code === code) : setting.homes
    for (let n = 0; n < matched; n++) {
      const home = homes[n % homes.length]!
      const start = addDays('2024-01-08', random.int(0, 150))
      const made = item('NEED', {
        title: `微心愿：${random.pick(wishes)}`,
        category: '微心愿',
        status: n < done ? 'DONE' : 'CLAIMED',
        micro_wish: true,
        community_code: home.code,
        listed_on: addDays(start, -random.int(1, 7)),
      })
      claim(made, home.code, start, n < done ? addDays(start, random.int(1, 20)) : undefined)
    }
  }
}
