import type { GridAssignmentRow, GridEmployment, GridPost } from '../people-and-work-rows'
import type { AreaRow } from '../rows'
import { plainInForce, plainOutOfForce, type Setting } from '../setting'
import type { Officials } from './appointments'

interface Assignment {
  area: AreaRow | { code: string }
  post: GridPost
  person?: string
  employment?: GridEmployment
  member?: boolean
}

/** Who works in the grids (网格人员), by what each place has published of its grids. */
export function gridStaff(setting: Setting, officials: Officials): GridAssignmentRow[] {
  const { ground, people } = setting
  const random = setting.random('grid staff')
  const next = setting.numbered('G')
  const rows: GridAssignmentRow[] = []
  const all = ground.communities.flatMap((home) => home.grids)
  const grids = all.filter(({ level }) => level === 'GRID')
  const microGrids = all.filter(({ level }) => level === 'MICRO_GRID')
  const staff: Record<typeof ground.place.key, () => void> = {
    xingning,
    ningde,
    'zhanjiang-etdz': zhanjiang,
    xigang,
    jidong,
    dingzhou,
    qingtongxia,
  }
  staff[ground.place.key]()
  return rows

  function assign({ area, post, person, employment, member }: Assignment, term = plainInForce(random)) {
    rows.push({
      ref: next(),
      area_code: area.code,
      person_ref: person,
      post,
      employment,
      party_member: member,
      ...term,
      source_ref: ground.source,
    })
  }

  /** Areas in random order without the first `vacant`, of which some had somebody once. */
  function staffed(areas: AreaRow[], vacant: number, post: GridPost): AreaRow[] {
    const order = random.shuffle(areas)
    order.slice(0, Math.ceil(vacant / 2)).forEach((area, i) => {
      assign({ area, post }, plainOutOfForce(random, i))
    })
    return order.slice(vacant)
  }

  /** Three tiers (三级网格): community secretaries, heads of grids, members in micro-grids. */
  function xingning() {
    for (const home of setting.homes)
      assign({ area: home, post: 'GENERAL_HEAD', person: officials.of.get(home.code)![0], member: true })
    for (const area of staffed(grids, 7, 'HEAD'))
      assign({
        area,
        post: 'HEAD',
        person: people.add('社区“两委”成员、小区党支部书记'),
        member: random.chance(0.9),
      })
    for (const area of staffed(microGrids, 9, 'MEMBER'))
      assign({ area, post: 'MEMBER', member: random.chance(0.6), employment: 'PART_TIME' })
  }

  /** Lane heads, building heads and grid members (两长一员); a lane head is the head of a compound. */
  function ningde() {
    for (const area of ground.communities.flatMap(({ buildings, compounds }) => [...buildings, ...compounds]))
      assign({ area, post: 'BUILDING_HEAD', member: random.chance(0.5) })
    for (const area of grids)
      assign({ area, post: 'MEMBER', employment: 'FULL_TIME', member: random.chance(0.55) })
    for (const area of random.shuffle(grids).slice(0, 660)) {
      const person = people.add('兼职网格员')
      assign({ area, post: 'MEMBER', person, employment: 'PART_TIME', member: random.chance(0.5) })
    }
  }

  /** Of eleven grids nobody on the staff is surely a Party member, of two of these nobody knows. */
  function zhanjiang() {
    random.shuffle(grids).forEach((area, i) => {
      const member = i < 2 ? undefined : i >= 11
      if (i % 20 !== 4)
        assign({ area, post: 'HEAD', person: people.add('社区干部'), employment: 'FULL_TIME', member })
      assign({
        area,
        post: 'MEMBER',
        employment: 'FULL_TIME',
        member: i < 2 ? undefined : i >= 11 && i % 3 !== 0,
      })
    })
  }

  /** The staff of one street only; the publication gives no number. */
  function xigang() {
    const street = ground.streets[0]!.code
    const here = grids.filter(({ code }) => code.startsWith(street))
    for (const area of staffed(here, 5, 'MEMBER'))
      assign({ area, post: 'MEMBER', employment: 'FULL_TIME', member: random.chance(0.5) })
  }

  /** One full-time member a grid, but for one grid that has none and one that has two; some have no professional one. */
  function jidong() {
    const [bare, ...others] = random.shuffle(grids)
    for (const area of [...others, others[0]!])
      assign({
        area,
        post: 'MEMBER',
        person: people.add('专职网格员'),
        employment: 'FULL_TIME',
        member: random.chance(0.4),
      })
    const former = people.add('原专职网格员')
    assign(
      { area: bare!, post: 'MEMBER', person: former, employment: 'FULL_TIME' },
      plainOutOfForce(random, 0),
    )
    for (let n = 0; n < 1508; n++) {
      const person = n < grids.length ? undefined : people.add('兼职网格员')
      const area = grids[n % grids.length]!
      assign({ area, post: 'MEMBER', person, employment: 'PART_TIME', member: random.chance(0.3) })
    }
    const senders = setting.unitsOf([
      'PARTY_GOVERNMENT_ORGAN',
      'POLICE_STATION',
      'HOSPITAL',
      'PUBLIC_INSTITUTION',
    ])
    const served = random.shuffle(grids).slice(0, 610)
    const professionals = Array.from({ length: 458 }, (_, n) =>
      people.add('专业网格员', senders[n % senders.length]!.ref),
    )
    served.forEach((area, n) => {
      const person = professionals[n % professionals.length]!
      assign({ area, post: 'MEMBER', person, employment: 'PROFESSIONAL', member: true })
    })
  }

  /** 2,652 household heads (户长): 22 of them head two micro-grids, 40 micro-grids have none; 1,809 are Party members. */
  function dingzhou() {
    const headed = staffed(microGrids, 40, 'HOUSEHOLD_HEAD')
    const heads = headed.length - 22
    headed.slice(0, heads).forEach((area, n) => {
      const person = n < 880 ? people.add('户长') : undefined
      const member = Math.floor(((n + 1) * 1809) / heads) > Math.floor((n * 1809) / heads)
      assign({ area, post: 'HOUSEHOLD_HEAD', person, employment: 'PART_TIME', member })
      if (n < 22)
        assign({ area: headed[heads + n]!, post: 'HOUSEHOLD_HEAD', person, employment: 'PART_TIME', member })
    })
  }

  /** Secretaries of grid branches head their grid; three grids have no head. */
  function qingtongxia() {
    const led = grids.filter(({ code }) => officials.of.has(code))
    for (const area of led)
      assign({
        area,
        post: 'HEAD',
        person: officials.of.get(area.code)![0],
        employment: 'PART_TIME',
        member: true,
      })
    const others = staffed(
      grids.filter((area) => !led.includes(area)),
      3,
      'HEAD',
    )
    for (const area of others)
      assign({ area, post: 'HEAD', employment: 'PART_TIME', member: random.chance(0.7) })
  }
}
