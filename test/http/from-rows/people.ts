import { inForce, type Row } from '../../support/sample'
import { by, byRef, counts, DAY, period, type World } from './world'

/** Questions about posts in Party organisations. */
export function peopleAnswers(world: World) {
  /** Where an appointment lies: where its organisation leads, else where its unit resides. */
  function placeOf({ organisation_ref }: Row): string | undefined {
    const { leads_code, unit_ref } = world.organisations.get(organisation_ref!)!
    return leads_code || (unit_ref ? world.unit(unit_ref).residence_code : undefined)
  }
  const held = (within: string, kind: string, part: string) =>
    world
      .table('appointments')
      .filter(
        (row) =>
          inForce(row, DAY) &&
          world.lies(placeOf(row), within) &&
          row.unit_ref &&
          world.unit(row.unit_ref).kind === kind &&
          row.post!.includes(part),
      )
      .sort(byRef)

  return {
    ownersCrossAppointed() {
      const found = [...world.units.values()]
        .filter(
          (unit) =>
            unit.kind === 'OWNERS_COMMITTEE' && world.living(unit) && world.lies(unit.residence_code, '3509'),
        )
        .map((unit) => {
          const links = world
            .of('appointments', 'unit_ref', unit.ref)
            .filter(({ post }) => post!.includes('党支部委员兼任'))
          return { unit, ...world.found('OWNERS_COMMITTEE_CROSS_APPOINTED', `unit:${unit.ref}`, links) }
        })
      const nodes = found
        .filter(({ state }) => state === 'COVERED')
        .sort(by(({ unit }) => `${unit.residence_code} ${unit.ref}`))
        .map(({ unit }) => ({ subject: { label: unit.name }, area: world.name(unit.residence_code) }))
      const all = counts(found, 'population', 'covered', 'gap', 'rate')
      return { coverage: { counts: all, findings: { nodes: nodes.slice(0, 200) } } }
    },

    crossAppointments() {
      const posts = (part: string) => {
        const found = held('4408-ETDZ', 'OWNERS_COMMITTEE', part)
        const nodes = found.map((row) => {
          const { name, leads_code } = world.organisations.get(row.organisation_ref!)!
          return {
            post: row.post,
            organisation: { name, leads: world.name(leads_code) },
            onBehalfOf: world.unitName(row.unit_ref),
            period: period(row),
          }
        })
        return { totalCount: found.length, nodes }
      }
      return { branchMembers: posts('党支部委员兼任'), ownersMembers: posts('业委会主任兼任') }
    },

    policeDeputies() {
      const deputies = held('230321', 'POLICE_STATION', '副书记')
      const persons = new Map(world.table('persons').map((row) => [row.ref!, row]))
      const led = ({ organisation_ref }: Row) => world.organisations.get(organisation_ref!)!.leads_code!
      const officers = [...new Set(deputies.map(({ person_ref }) => person_ref!))]
        .map((ref) => {
          const codes = deputies.filter(({ person_ref }) => person_ref === ref).map(led)
          const communities = new Set(codes.filter((code) => world.areas.get(code)!.level === 'COMMUNITY'))
          return { ref, count: communities.size }
        })
        .filter(({ count }) => count >= 2)
        .sort((a, b) => b.count - a.count || (a.ref < b.ref ? -1 : 1))
      const served = new Set(deputies.map(led))
      const without = world.level('COMMUNITY', '230321').filter(({ code }) => !served.has(code!))
      return {
        shared: {
          totalCount: officers.length,
          nodes: officers.slice(0, 100).map(({ ref, count }) => ({
            count,
            keys: [
              {
                value: `person:${ref}`,
                node: {
                  employer: world.unitName(persons.get(ref)!.employer_ref),
                  appointments: world
                    .of('appointments', 'person_ref', ref)
                    .filter((row) => inForce(row, DAY))
                    .sort(byRef)
                    .map((row) => ({ organisation: { leads: world.name(led(row)) } })),
                },
              },
            ],
          })),
        },
        without: {
          totalCount: without.length,
          nodes: without.map(({ code, name }) => ({
            keys: [{ value: `area:${code}`, node: { label: name } }],
          })),
        },
      }
    },
  }
}
