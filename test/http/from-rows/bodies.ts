import { inForce, type Row, shift, span } from '../../support/sample'
import { by, byRef, compare, counts, DAY, gaps, type World } from './world'

const SIDES = ['police', 'ownersCommittee', 'residentUnit', 'twoNew']

/** Questions about committees, their seats, and units that sit in several bodies. */
export function bodyAnswers(world: World) {
  const committeesOf = (within: string, ...kinds: string[]) =>
    world
      .table('big_committees')
      .filter(({ kind, area_code }) => kinds.includes(kind!) && world.lies(area_code, within))
  const seatsOf = ({ ref }: Row) => world.of('part_time_memberships', 'committee_ref', ref)
  const seated = (committees: Row[]) => committees.flatMap(seatsOf).filter((seat) => inForce(seat, DAY))

  function sideOf({ unit_ref }: Row): string {
    const unit = world.unit(unit_ref)
    if (unit.kind === 'POLICE_STATION') return 'police'
    if (unit.kind === 'OWNERS_COMMITTEE') return 'ownersCommittee'
    return world.isTwoNew(unit) ? 'twoNew' : 'residentUnit'
  }

  return {
    communitySeatKinds() {
      const committees = committeesOf(
        '441481',
        'BIG_WORKING_COMMITTEE',
        'BIG_PARTY_COMMITTEE',
        'JOINT_PARTY_COMMITTEE',
      )
      const report = (passes: (unit: Row) => boolean) => {
        const found = committees.map((committee) => ({
          committee,
          ...world.found(
            'BIG_COMMITTEE_SEATED',
            `big-committee:${committee.ref}`,
            seatsOf(committee).filter(({ unit_ref }) => passes(world.unit(unit_ref))),
          ),
        }))
        const nodes = gaps(found)
          .sort(by(({ committee }) => `${committee.area_code} ${committee.ref}`))
          .map(({ committee, reason, since }) => ({ subject: { label: committee.name }, reason, since }))
        return {
          counts: counts(found, 'population', 'covered', 'gap'),
          findings: { nodes: nodes.slice(0, 50) },
        }
      }
      return {
        police: report((unit) => unit.kind === 'POLICE_STATION' && world.living(unit)),
        ownersCommittee: report((unit) => unit.kind === 'OWNERS_COMMITTEE' && world.living(unit)),
        twoNew: report((unit) => world.isTwoNew(unit) && world.living(unit)),
      }
    },

    committeesLackingASide() {
      const committees = committeesOf('441481', 'BIG_PARTY_COMMITTEE')
      const split = (side: string) => ({
        totalCount: seated(committees).filter((seat) => sideOf(seat) === side).length,
      })
      const found = committees
        .map((committee) => {
          const present = seated([committee]).map(sideOf)
          const possible = seatsOf(committee)
            .filter((seat) => span(seat).earliestStart <= DAY && DAY <= span(seat).latestEnd)
            .map(sideOf)
          const missing = SIDES.filter((side) => !present.includes(side))
          const open = missing.every((side) => possible.includes(side))
          const state = missing.length === 0 ? 'COVERED' : open ? 'UNKNOWN' : 'GAP'
          return { committee, missing, state }
        })
        .sort(by(({ committee }) => `${committee.area_code} ${committee.ref}`))
      const nodes = found
        .filter(({ state }) => state === 'GAP')
        .map(({ committee, missing }) => ({
          area: world.name(committee.area_code),
          reason: 'INCOMPLETE',
          missing,
        }))
      return {
        police: split('police'),
        ownersCommittees: split('ownersCommittee'),
        twoNew: split('twoNew'),
        residentUnits: split('residentUnit'),
        coverage: {
          counts: counts(found, 'population', 'covered', 'gap', 'unknown'),
          findings: { nodes },
        },
      }
    },

    membersFromAbove() {
      const committees = committeesOf(
        '210203',
        'BIG_WORKING_COMMITTEE',
        'BIG_PARTY_COMMITTEE',
        'JOINT_PARTY_COMMITTEE',
      )
      const found = seated(committees)
        .filter(({ unit_ref }) => {
          const { kind, tier } = world.unit(unit_ref)
          if (!world.living(world.unit(unit_ref))) return false
          return (
            ['CENTRAL', 'PROVINCIAL', 'PREFECTURAL'].includes(tier!) ||
            ['MILITARY', 'SCHOOL', 'SOCIAL_ORGANISATION'].includes(kind!)
          )
        })
        .sort(byRef)
      const nodes = found.map((seat) => {
        const { name, kind, tier } = world.unit(seat.unit_ref)
        return {
          committee: { name: world.committees.get(seat.committee_ref!)!.name },
          onBehalfOf: { name, kind, tier },
          post: seat.post,
          period: { start: seat.start || null },
        }
      })
      return { partTimeMemberships: { totalCount: found.length, nodes: nodes.slice(0, 200) } }
    },

    seatSuppliers() {
      const seats = seated(committeesOf('130682', 'BIG_WORKING_COMMITTEE'))
      const units = [...new Set(seats.map(({ unit_ref }) => unit_ref!))]
        .map((ref) => ({ ref, count: seats.filter(({ unit_ref }) => unit_ref === ref).length }))
        .sort((a, b) => b.count - a.count || compare(a.ref, b.ref))
      const streets = new Set(
        seats.map(({ committee_ref }) => world.committees.get(committee_ref!)!.area_code!),
      )
      const without = world
        .level('STREET', '130682')
        .filter((area) => world.isStreet(area) && !streets.has(area.code!))
      const row = (label: string | undefined) => ({ keys: [{ node: { label } }] })
      return {
        suppliers: {
          totalCount: units.length,
          nodes: units.slice(0, 100).map(({ ref, count }) => ({ count, ...row(world.unit(ref).name) })),
        },
        streetsWithout: { nodes: without.map(({ name }) => row(name)) },
      }
    },

    jointCommittees() {
      const nodes = committeesOf('640381', 'JOINT_PARTY_COMMITTEE')
        .sort(by(({ name, ref }) => `${name} ${ref}`))
        .map((committee) => ({
          name: committee.name,
          area: world.name(committee.area_code),
          representedUnits: [...new Set(seated([committee]).map(({ unit_ref }) => unit_ref!))]
            .map((ref) => world.unit(ref))
            .sort(by(({ name, ref }) => `${name} ${ref}`))
            .map(({ name, kind, ref }) => ({
              name,
              kind,
              pairings: {
                nodes: world
                  .of('pairings', 'unit_ref', ref)
                  .filter((row) => inForce(row, DAY))
                  .sort(byRef)
                  .map(({ community_code }) => ({ community: world.name(community_code) })),
              },
            })),
        }))
      return { bigCommittees: { totalCount: nodes.length, nodes } }
    },

    /** Seats and memberships of units, each with the streets that its body lies in. */
    bodiesOfDifferentStreets() {
      const streets = (codes: string[]) => [
        ...new Set(codes.filter((code) => code.length >= 9).map((code) => world.above(code, 'STREET').code!)),
      ]
      const alliances = new Map(world.table('alliances').map((row) => [row.ref!, row]))
      const seats = world.table('part_time_memberships').map((row) => {
        const { name, area_code } = world.committees.get(row.committee_ref!)!
        return {
          row,
          unit: row.unit_ref!,
          body: `big-committee:${row.committee_ref}`,
          label: name,
          areas: [area_code!],
        }
      })
      const memberships = world
        .table('alliance_memberships')
        .filter(({ member_id }) => member_id!.startsWith('unit:'))
        .map((row) => {
          const { name, serves_codes } = alliances.get(row.alliance_ref!)!
          const unit = row.member_id!.slice('unit:'.length)
          return {
            row,
            unit,
            body: `alliance:${row.alliance_ref}`,
            label: name,
            areas: serves_codes!.split(';'),
          }
        })
      const byUnit = new Map<string, (typeof seats)[0][]>()
      for (const seat of [...seats, ...memberships])
        if (span(seat.row).latestStart <= span(seat.row).earliestEnd)
          byUnit.set(seat.unit, [...(byUnit.get(seat.unit) ?? []), seat])
      const pairs = new Map<string, { a: string; b: string; ids: string[]; ties: Tie[] }>()
      for (const [unit, sat] of byUnit)
        for (const a of sat)
          for (const b of sat) {
            const apart = [streets(a.areas), streets(b.areas)] as const
            if (a.body >= b.body || apart.some(({ length }) => length === 0)) continue
            if (apart[0].some((street) => apart[1].includes(street))) continue
            const first = [span(a.row).latestStart, span(b.row).latestStart].sort()[1]!
            const last = [span(a.row).earliestEnd, span(b.row).earliestEnd].sort()[0]!
            if (first > last) continue
            const key = `${a.body} ${b.body}`
            const pair = pairs.get(key) ?? { a: a.label!, b: b.label!, ids: [a.body, b.body], ties: [] }
            pair.ties.push({ unit, first, last })
            pairs.set(key, pair)
          }
      const found = [...pairs.values()]
        .map(({ a, b, ids, ties }) => ({
          a,
          b,
          ids,
          shared: stretches(ties).filter((tie) => tie.first <= DAY && DAY <= tie.last),
        }))
        .filter(({ shared }) => shared.length > 0)
        .sort((x, y) => y.shared.length - x.shared.length || compare(x.ids.join(' '), y.ids.join(' ')))
      const nodes = found.slice(0, 20).map(({ a, b, shared }) => ({
        a: { label: a },
        b: { label: b },
        shared: shared.sort(by(({ unit }) => `${world.unit(unit).name} ${unit}`)).map(({ unit, first }) => ({
          member: { label: world.unit(unit).name },
          overlap: { start: first },
        })),
      }))
      return { interlocks: { totalCount: found.length, nodes } }
    },
  }
}

interface Tie {
  unit: string
  first: string
  last: string
}

/** Ties of a unit that overlap or follow on one another as one. */
function stretches(ties: Tie[]): Tie[] {
  const merged: Tie[] = []
  for (const tie of [...ties].sort(by(({ unit, first }) => `${unit} ${first}`))) {
    const last = merged.at(-1)
    if (last?.unit === tie.unit && (last.last === '9999-12-31' || tie.first <= shift(last.last, 1)))
      last.last = [last.last, tie.last].sort()[1]!
    else merged.push({ ...tie })
  }
  return merged
}
