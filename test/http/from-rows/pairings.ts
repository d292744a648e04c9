import { inForce, type Row, span, status } from '../../support/sample'
import { by, byRef, compare, counts, DAY, gaps, period, type World } from './world'

/** Questions about pairings and about who is covered by them. */
export function pairingAnswers(world: World) {
  const current = (column: string, key: string | undefined) => inForceOf('pairings', column, key)
  const residents = (within: string) =>
    [...world.units.values()].filter((unit) => world.living(unit) && world.lies(unit.residence_code, within))
  const homePaired = (unit: Row) =>
    world.of('pairings', 'unit_ref', unit.ref).filter((row) => row.community_code === unit.residence_code)

  /** Seats in committees of the unit's community, or of its street. */
  function homeSeats(unit: Row): Row[] {
    return world.of('part_time_memberships', 'unit_ref', unit.ref).filter(({ committee_ref }) => {
      const { area_code } = world.committees.get(committee_ref!)!
      const home = unit.residence_code!
      return area_code === home || (area_code!.length === 9 && home.slice(0, 9) === area_code)
    })
  }

  const coverage = (rule: string, links: (unit: Row) => Row[], units: Row[]) =>
    units.map((unit) => ({ unit, ...world.found(rule, `unit:${unit.ref}`, links(unit)) }))
  const paired = (unit: Row) => world.of('pairings', 'unit_ref', unit.ref)

  const inForceOf = (table: string, column: string, key: string | undefined) =>
    world
      .of(table, column, key)
      .filter((row) => inForce(row, DAY))
      .sort(byRef)
  const seats = (ref: string | undefined) => inForceOf('part_time_memberships', 'unit_ref', ref)
  const allied = (ref: string | undefined) => inForceOf('alliance_memberships', 'member_id', `unit:${ref}`)

  /** Linkages of all kinds that join a unit; a property linkage that it is on two sides of is one. */
  function joining({ ref }: Row): Row[] {
    const joined = ['pairings', 'appointments', 'contacts', 'duty_reports', 'claims'].flatMap((table) =>
      inForceOf(table, 'unit_ref', ref),
    )
    const properties = ['owners_committee_ref', 'property_company_ref'].flatMap((side) =>
      inForceOf('property_linkages', side, ref),
    )
    return [...new Set([...joined, ...seats(ref), ...allied(ref), ...properties])]
  }

  return {
    communitiesWithoutPartner() {
      const found = world.urban('3509').map((area) => ({
        area,
        ...world.found(
          'COMMUNITY_PAIRED',
          `area:${area.code}`,
          world.of('pairings', 'community_code', area.code),
        ),
      }))
      const byArea = world.level('COUNTY', '3509').map(({ name, code }) => ({
        area: { name },
        counts: counts(
          found.filter(({ area }) => world.lies(area.code, code!)),
          'population',
          'gap',
          'rate',
        ),
      }))
      const nodes = gaps(found).map(({ area, reason, since }) => {
        const rows = world.of('pairings', 'community_code', area.code)
        const last = rows
          .filter((row) => span(row).latestEnd < DAY)
          .sort((a, b) => compare(span(b).latestEnd, span(a).latestEnd) || compare(a.ref!, b.ref!))[0]
        const next = rows.sort(by((row) => `${span(row).earliestStart} ${row.ref}`))[0]
        const linkage = last ?? next
        return {
          subject: { label: area.name },
          area: { code: area.code, parent: { name: world.parent(area).name } },
          reason,
          since,
          lastLinkage: linkage ? { unit: world.unitName(linkage.unit_ref), period: period(linkage) } : null,
        }
      })
      return {
        coverage: {
          counts: counts(found, 'population', 'covered', 'gap', 'unknown', 'exempt', 'rate'),
          byArea,
          findings: { totalCount: nodes.length, nodes },
        },
      }
    },

    pairedUnitsByCommunity() {
      const found = world.urban('4408-ETDZ')
      const nodes = found.map((area) => {
        const rows = current('community_code', area.code)
        const partners = rows.map(({ unit_ref }) => {
          const { name, kind } = world.unit(unit_ref)
          return { unit: { name, kind } }
        })
        return {
          name: area.name,
          parent: { name: world.parent(area).name },
          pairings: { totalCount: rows.length, nodes: partners.slice(0, 50) },
        }
      })
      return { areas: { totalCount: found.length, nodes } }
    },

    fewestPartners() {
      const rows = world
        .urban('4408-ETDZ')
        .map((area) => {
          const pairings = current('community_code', area.code)
          return { area, pairings, count: new Set(pairings.map(({ unit_ref }) => unit_ref)).size }
        })
        .sort((a, b) => a.count - b.count || compare(a.area.code!, b.area.code!))
      const nodes = rows.map(({ area, pairings, count }) => ({
        count,
        keys: [
          {
            node: {
              name: area.name,
              pairings: {
                nodes: pairings.slice(0, 50).map(({ unit_ref }) => {
                  const { name, kind } = world.unit(unit_ref)
                  return { unit: { name, kind } }
                }),
              },
            },
          },
        ],
      }))
      return { tally: { totalCount: rows.length, nodes } }
    },

    coverageByStreet() {
      const streets = world.level('STREET', '210203')
      const report = (rule: string, links: (unit: Row) => Row[]) => {
        const found = coverage(rule, links, residents('210203'))
        return {
          byArea: streets.map(({ name, code }) => {
            const here = found.filter(({ unit }) => world.lies(unit.residence_code, code!))
            return { area: { name }, counts: counts(here, 'population', 'covered', 'gap', 'rate') }
          }),
        }
      }
      return {
        paired: report('RESIDENT_UNIT_PAIRED', paired),
        pairedAtHome: report('RESIDENT_UNIT_PAIRED_AT_HOME', homePaired),
        seated: report('RESIDENT_UNIT_SEATED', homeSeats),
      }
    },

    pairedElsewhere() {
      const units = residents('130682')
      const elsewhere = coverage('RESIDENT_UNIT_PAIRED_AT_HOME', homePaired, units)
        .filter(({ unit, state }) => state === 'GAP' && current('unit_ref', unit.ref).length > 0)
        .map(({ unit }) => unit)
        .sort(by(({ name, ref }) => `${name} ${ref}`))
      const nodes = elsewhere.slice(0, 10).map(({ name, ref, residence_code }) => ({
        name,
        residence: world.name(residence_code),
        pairings: {
          nodes: current('unit_ref', ref).map((row) => ({ community: world.name(row.community_code) })),
        },
      }))
      return { units: { totalCount: elsewhere.length, nodes } }
    },

    knownAt() {
      const units = residents('441481')
      const keys = ['population', 'covered', 'gap', 'unknown', 'exempt']
      const unitsThen: typeof units = []
      return Object.fromEntries([
        ['then', { counts: counts(coverage('RESIDENT_UNIT_PAIRED', paired, unitsThen), ...keys) }],
        ['now', { counts: counts(coverage('RESIDENT_UNIT_PAIRED', paired, units), ...keys) }],
      ])
    },

    mostLinkedUnits() {
      const nodes = [...world.units.values()]
        .map((unit) => ({ unit, linkages: joining(unit) }))
        .sort((a, b) => b.linkages.length - a.linkages.length || compare(a.unit.name!, b.unit.name!))
        .slice(0, 5)
        .map(({ unit: { ref, name, kind }, linkages }) => ({
          name,
          kind,
          linkageCount: linkages.length,
          pairings: {
            nodes: current('unit_ref', ref).map((row) => ({ community: world.name(row.community_code) })),
          },
          memberships: seats(ref).map(({ committee_ref }) => {
            return { committee: { name: world.committees.get(committee_ref!)!.name } }
          }),
          alliances: allied(ref).map(({ alliance_ref }) => {
            return { alliance: { name: world.of('alliances', 'ref', alliance_ref)[0]!.name } }
          }),
        }))
      return { units: { nodes } }
    },

    mostSharedPartners() {
      const partners = new Map<string, Set<string>>()
      for (const row of world.table('pairings'))
        if (inForce(row, DAY))
          partners.set(
            row.community_code!,
            (partners.get(row.community_code!) ?? new Set()).add(row.unit_ref!),
          )
      const codes = [...partners.keys()].sort()
      const found = codes.flatMap((a, n) =>
        codes.slice(n + 1).flatMap((b) => {
          const shared = [...partners.get(a)!].filter((ref) => partners.get(b)!.has(ref))
          return shared.length >= 2 ? [{ a, b, shared }] : []
        }),
      )
      const nodes = found
        .sort((x, y) => y.shared.length - x.shared.length || compare(x.a, y.a) || compare(x.b, y.b))
        .slice(0, 5)
        .map(({ a, b, shared }) => ({
          a: { label: world.areas.get(a)!.name },
          b: { label: world.areas.get(b)!.name },
          sharedCount: shared.length,
          shared: shared
            .map((ref) => world.unit(ref))
            .sort(by(({ name, ref }) => `${name} ${ref}`))
            .map(({ name }) => ({ member: { label: name } })),
        }))
      return { interlocks: { nodes } }
    },

    changesSinceReport() {
      const here = [
        ...world
          .table('pairings')
          .filter(({ community_code }) => world.lies(community_code, '441481'))
          .map((row) => {
            const label = `${world.unit(row.unit_ref).name} · ${world.areas.get(row.community_code!)!.name}`
            return { row, kind: 'PAIRING', id: `pairing:${row.ref}`, label }
          }),
        ...world
          .table('part_time_memberships')
          .filter(({ committee_ref }) =>
            world.lies(world.committees.get(committee_ref!)!.area_code, '441481'),
          )
          .map((row) => {
            const label = `${world.unit(row.unit_ref).name} · ${world.committees.get(row.committee_ref!)!.name}`
            return { row, kind: 'PART_TIME_MEMBERSHIP', id: `part-time-membership:${row.ref}`, label }
          }),
      ].sort(by(({ id }) => id))
      const was = ({ row }: { row: Row }) => status(row, '2024-03-31') === 'IN_FORCE'
      const is = ({ row }: { row: Row }) => inForce(row, DAY)
      const started = here.filter((each) => is(each) && !was(each))
      const ended = here.filter((each) => was(each) && !is(each))
      const nodes = (found: typeof here, end: 'start' | 'end') =>
        found
          .slice(0, 50)
          .map(({ kind, label, row }) => ({ kind, label, period: { [end]: row[end] || null } }))
      return {
        since: {
          started: { totalCount: started.length, nodes: nodes(started, 'start') },
          ended: { totalCount: ended.length, nodes: nodes(ended, 'end') },
          unchanged: here.filter((each) => was(each) && is(each)).length,
        },
        // The sample came in after that moment, when nothing was known.
        lastReport: {
          started: { totalCount: here.filter(was).length },
          ended: { totalCount: 0 },
          unchanged: 0,
        },
      }
    },
  }
}
