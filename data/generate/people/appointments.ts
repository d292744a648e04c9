import type { AppointmentRow } from '../people-and-work-rows'
import type { UnitRow } from '../rows'
import { plainInForce, plainOutOfForce, type Setting } from '../setting'

export interface Officials {
  appointments: AppointmentRow[]
  /** Persons by the code of the area that they lead: secretaries first. */
  of: Map<string, string[]>
}

const teamPosts = [
  '副书记',
  '党工委委员（组织委员）',
  '党工委委员（政法委员）',
  '党工委委员（武装部长）',
  '副书记',
]

/** Posts in Party organisations (任职): secretaries, first secretaries, police officers and chiefs, cross-appointments. */
export function appointments(setting: Setting): Officials {
  const { ground, organisations, plan, people } = setting
  const random = setting.random('appointments')
  const next = setting.numbered('T')
  const rows: AppointmentRow[] = []
  const of = new Map<string, string[]>()
  const streets = ground.streets.filter(({ code }) => organisations.of(code)?.kind === 'WORKING_COMMITTEE')
  leadStreets()
  leadCommunities()
  leadGrids()
  sendFirstSecretaries()
  if (plan.police) appointPolice(plan.police)
  crossAppoint()
  return { appointments: rows, of }

  function appoint(
    person: string,
    organisation: string,
    post: string,
    unit?: string,
    term = plainInForce(random),
  ) {
    rows.push({
      ref: next(),
      person_ref: person,
      organisation_ref: organisation,
      post,
      unit_ref: unit,
      ...term,
      source_ref: ground.source,
    })
  }

  function lead(code: string, person: string, post: string) {
    appoint(person, organisations.of(code)!.ref, post)
    of.set(code, [...(of.get(code) ?? []), person])
  }

  function leadStreets() {
    for (const { code, name } of streets) lead(code, people.add(`${name}党工委书记`), '书记')
    const others = plan.streetLeaders ? plan.streetLeaders - streets.length : 0
    for (let n = 0; n < others; n++) {
      const { code, name } = streets[n % streets.length]!
      const post = teamPosts[Math.floor(n / streets.length)]!
      lead(code, people.add(`${name}${post}`), post)
    }
    for (const { code, name } of streets.slice(0, 2))
      appoint(people.add(`原${name}党工委书记`), organisations.of(code)!.ref, '书记', undefined, {
        start: '2017',
        end: '2020',
        recorded_on: '2018-01-15',
      })
  }

  function leadCommunities() {
    for (const { code, name } of setting.homes) lead(code, people.add(`${name}党组织书记`), '书记')
  }

  /** Where grid branches are few, their secretaries come from the community's two committees and head the grid too. */
  function leadGrids() {
    if (ground.place.key !== 'qingtongxia') return
    const grids = ground.communities.flatMap((home) => home.grids)
    for (const { code, name } of grids)
      if (organisations.of(code)) lead(code, people.add(`社区“两委”成员、${name}党支部书记`), '书记')
  }

  function sendFirstSecretaries() {
    const senders = random.shuffle(
      setting.unitsOf(['PARTY_GOVERNMENT_ORGAN', 'PUBLIC_INSTITUTION', 'STATE_ENTERPRISE']),
    )
    const homes = random.shuffle(setting.homes).slice(0, plan.firstSecretaries)
    homes.forEach(({ code }, i) => {
      const unit = senders[i % senders.length]!
      appoint(people.add('派驻第一书记', unit.ref), organisations.of(code)!.ref, '第一书记', unit.ref)
      if (i % 5 === 0)
        appoint(
          people.add('派驻第一书记', unit.ref),
          organisations.of(homes[homes.length - 1 - i]!.code)!.ref,
          '第一书记',
          unit.ref,
          plainOutOfForce(random, i / 5),
        )
    })
  }

  /** Chiefs join the towns' committees; each officer is deputy secretary of one to three places of the station's town. */
  function appointPolice({ chiefs, officers, communities }: NonNullable<typeof plan.police>) {
    const stations = setting.unitsOf(['POLICE_STATION'])
    const stationOf = new Map<string, UnitRow>()
    for (const { code } of ground.streets) {
      const station = stations.find(({ residence_code }) => residence_code?.startsWith(code))
      if (station) stationOf.set(code, station)
    }
    for (const [code, station] of [...stationOf].slice(0, chiefs))
      appoint(
        people.add('派出所所长', station.ref),
        organisations.of(code)!.ref,
        '党委委员（派出所所长）',
        station.ref,
      )
    const served = random
      .shuffle(ground.communities.filter(({ street }) => stationOf.has(street)))
      .slice(0, communities)
      .sort((a, b) => (a.code < b.code ? -1 : 1))
    const byStreet = [...stationOf.keys()].map((street) => served.filter((home) => home.street === street))
    let spare = communities - officers
    for (const homes of byStreet) {
      for (let i = 0; i < homes.length; ) {
        const share = 1 + Math.min(spare, homes.length - i - 1, random.int(0, 2))
        spare -= share - 1
        const station = stationOf.get(homes[i]!.street)!
        const officer = people.add('社区民警', station.ref)
        for (const { code } of homes.slice(i, i + share))
          appoint(officer, organisations.of(code)!.ref, '副书记（民警兼任）', station.ref)
        i += share
      }
    }
    if (spare > 0) throw new Error('too many police officers for the communities they serve')
  }

  /** Cross-appointments (交叉任职) between compound branches, owners' committees and property companies. */
  function crossAppoint() {
    const compounds = ground.communities.flatMap((home) => home.compounds)
    const pairs = compounds.flatMap((compound) => {
      const owners = setting.living.find(({ name }) => name === `${compound.name}业主委员会`)
      const branch = setting.leading(compound.code)[0]
      return owners && branch ? [{ owners, branch }] : []
    })
    const crossed = random.shuffle(pairs).slice(0, plan.owners.crossed)
    crossed.forEach(({ owners, branch }, i) => {
      if (i % 3 !== 2 || plan.owners.guided)
        appoint(people.add('党支部委员'), branch.ref, '业委会副主任（党支部委员兼任）', owners.ref)
      if (i % 3 !== 0)
        appoint(people.add('业委会主任', owners.ref), branch.ref, '党支部委员（业委会主任兼任）', owners.ref)
    })
    const companies = setting.unitsOf(['PROPERTY_COMPANY'])
    pairs.slice(0, Math.ceil(plan.owners.crossed / 4)).forEach(({ branch }, i) => {
      const company = companies[i % companies.length]!
      appoint(
        people.add('物业项目经理', company.ref),
        branch.ref,
        '党支部委员（物业项目经理兼任）',
        company.ref,
      )
    })
    pairs
      .filter((pair) => !crossed.includes(pair))
      .slice(0, 3)
      .forEach(({ owners, branch }, i) => {
        appoint(
          people.add('党支部委员'),
          branch.ref,
          '业委会委员（党支部委员兼任）',
          owners.ref,
          plainOutOfForce(random, i),
        )
      })
  }
}
