import { shares } from '../people/shares'
import type { VenueRow, VolunteerTeamRow } from '../people-and-work-rows'
import type { Setting } from '../setting'

const trades = ['华丰工业园', '宁江新城', '兴南商圈']

/** Service centres, stations and opened venues (阵地). */
export function venues(setting: Setting): VenueRow[] {
  const { ground, plan } = setting
  const random = setting.random('venues')
  const next = setting.numbered('V')
  const rows: VenueRow[] = []
  const add = (kind: VenueRow['kind'], name: string, area: string, unit?: string) =>
    rows.push({ ref: next(), name, kind, area_code: area, opened_by_ref: unit })
  const homes = random.shuffle(
    [
      ...setting.homes,
      ...ground.communities
        .filter(({ name, village }) => !village && name.endsWith('社区'))
        .filter((home) => !setting.homes.includes(home)),
    ].slice(0, Math.max(plan.venues.centres, setting.homes.length)),
  )
  for (const { name, code } of homes.slice(0, plan.venues.centres))
    add('SERVICE_CENTRE', `${name}党群服务中心`, code)
  for (const { name, code } of ground.streets.filter(({ name }) => name.endsWith('街道')))
    add('SERVICE_CENTRE', `${name}党群服务中心`, code)
  const compounds = ground.communities.flatMap((home) => home.compounds)
  const named = compounds.filter(({ code, name }) =>
    ground.plan.areas.namedCompounds.slice(0, 3).includes(`${code.slice(0, 12)} ${name}`),
  )
  const others = random.shuffle(compounds.filter((compound) => !named.includes(compound)))
  for (const { name, code } of [...named, ...others].slice(0, plan.venues.compoundStations))
    add('COMPOUND_STATION', `${name}党群驿站`, code)
  for (let n = 0; n < plan.venues.courierStations; n++) {
    const home = setting.homes[n % setting.homes.length]!
    const trade = ground.place.key === 'xingning' ? trades[n] : undefined
    add('COURIER_STATION', `${trade ?? home.name}暖蜂驿站`, home.code)
  }
  openVenues()
  for (const { name, code } of setting.homes.slice(0, plan.venues.councilHalls))
    add('SERVICE_STATION', `${name}红色议事厅`, code)
  return rows

  /** Rooms that units open to the communities they are paired with. */
  function openVenues() {
    const rooms = ['会议室', '篮球场', '图书室', '职工食堂', '停车场', '多功能厅']
    const open = random.shuffle(setting.pairingsInForce).slice(0, plan.venues.openVenues)
    open.forEach(({ unit_ref, community_code }, i) => {
      const unit = setting.unit(unit_ref)
      add('OPEN_VENUE', `${unit.name}${rooms[i % rooms.length]}`, community_code, unit.ref)
    })
  }
}

/** Volunteer and shock teams (志愿服务队、突击队), none of units that report for duty on paper only. */
export function volunteerTeams(setting: Setting, reporting: string[]): VolunteerTeamRow[] {
  const { ground, plan } = setting
  const { ofUnits, others, members, vanguard, emergency } = plan.teams
  const random = setting.random('volunteer teams')
  const next = setting.numbered('Z')
  const rows: VolunteerTeamRow[] = []
  const services = ['党员先锋', '敬老助残', '文明劝导', '环境保护', '治安巡防', '应急突击']
  const founders =
    reporting.length > 0 ? reporting : setting.unitsOf(['PARTY_GOVERNMENT_ORGAN']).map(({ ref }) => ref)
  const add = (name: string, area: string, size: number, unit?: string) =>
    rows.push({ ref: next(), name, area_code: area, unit_ref: unit, members: size })
  for (let n = 0; n < ofUnits; n++) {
    const unit = setting.unit(founders[n % founders.length]!)
    const home = setting.homes[n % setting.homes.length]!
    const service = services[Math.floor(n / founders.length) % services.length]!
    const again = Math.floor(n / founders.length / services.length)
    add(
      `${unit.name}${service}${again > 0 ? `第${again + 1}` : ''}志愿服务队`,
      home.code,
      random.int(6, 30),
      unit.ref,
    )
  }
  for (let n = 0; n < others; n++) {
    const home = setting.homes[n % setting.homes.length]!
    const kind = Math.floor(n / setting.homes.length)
    const name = members ? '爱心服务小分队' : `${services[kind % services.length]}邻里志愿服务队`
    const again = members ? kind : Math.floor(kind / services.length)
    add(`${home.name}${name}${again > 0 ? `（${again + 1}队）` : ''}`, home.code, random.int(8, 40))
  }
  const compounds = random.shuffle(ground.communities.flatMap((home) => home.compounds))
  for (const { name, code } of compounds.slice(0, vanguard ?? 0))
    add(`${name}改造志愿先锋队`, code, random.int(5, 16))
  if (emergency) add(`${ground.place.name}应急队伍`, ground.place.areaCode, emergency)
  if (members) {
    const sizes = shares(
      members,
      rows.map(({ members: size }) => size!),
    )
    rows.forEach((row, i) => {
      row.members = sizes[i]
    })
  }
  return rows
}
