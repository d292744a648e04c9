import { type Community } from '../ground'
import type { ContactRow } from '../people-and-work-rows'
import type { UnitRow } from '../rows'
import { plainInForce, plainOutOfForce, type Setting } from '../setting'
import type { Officials } from './appointments'

/** Who answers for what (联系包联): leaders for streets and communities, units for communities, cadres for buildings. */
export function contacts(setting: Setting, officials: Officials): ContactRow[] {
  const { ground, plan, people } = setting
  const random = setting.random('contacts')
  const next = setting.numbered('L')
  const rows: ContactRow[] = []
  const organs = random.shuffle(setting.unitsOf(['PARTY_GOVERNMENT_ORGAN']))
  const homes = random.shuffle(setting.homes)
  const alone = homes.slice(0, plan.contacts.withoutContact)
  const answered = homes.slice(plan.contacts.withoutContact)
  leadersToStreets()
  leadersToCommunities()
  unitsToCommunities()
  cadresToBuildings()
  return rows

  function contact(
    area: string,
    unit: UnitRow | undefined,
    person: string | undefined,
    term = plainInForce(random),
  ) {
    rows.push({
      ref: next(),
      area_code: area,
      unit_ref: unit?.ref,
      person_ref: person,
      ...term,
      source_ref: ground.source,
    })
  }

  function leadersToStreets() {
    for (const { code } of ground.streets.filter(({ code }) => officials.of.has(code)))
      contact(code, undefined, people.add('市（县、区）领导'))
  }

  /** Street leaders answer for communities of their street; then leaders of organs. */
  function leadersToCommunities() {
    const leader = (home: Community, i: number) => {
      const local = officials.of.get(home.street)?.[1 + (i % 4)]
      const organ = organs[i % organs.length]!
      return local ? { person: local } : { unit: organ, person: people.add('领导班子成员', organ.ref) }
    }
    let known = new Set<string>()
    for (let i = 0; known.size < plan.contacts.leaders && i < 1000; i++) {
      const home = answered[i % answered.length]!
      const { unit, person } =
        i < answered.length
          ? { unit: undefined, ...leader(home, i) }
          : {
              unit: organs[i % organs.length]!,
              person: people.add('领导班子成员', organs[i % organs.length]!.ref),
            }
      contact(home.code, unit, person)
      known = known.add(person)
    }
    alone.slice(1).forEach(({ code }, i) => {
      contact(code, undefined, people.add('领导班子成员'), plainOutOfForce(random, i))
    })
  }

  function unitsToCommunities() {
    answered
      .filter((_, i) => i % 3 === 0)
      .forEach(({ code }, i) => {
        const busy = new Set(rows.filter((row) => row.area_code === code).map((row) => row.unit_ref))
        const free = organs.filter(({ ref }) => !busy.has(ref))
        contact(code, free[(i * 7 + 3) % free.length], undefined)
      })
  }

  function cadresToBuildings() {
    const buildings = random.shuffle(ground.communities.flatMap((home) => home.buildings))
    for (const { code } of buildings.slice(0, plan.contacts.buildings))
      contact(code, undefined, people.add('包联干部、党员'))
    const compounds = random.shuffle(ground.communities.flatMap((home) => home.compounds))
    for (const { code } of compounds.slice(0, 6)) contact(code, random.pick(organs), undefined)
  }
}
