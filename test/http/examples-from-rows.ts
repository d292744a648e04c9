import { grouped, inForce, type Row, shift, span, status, type Tables } from '../support/sample'
import type * as Answers from './generated/examples'

const DAY = '2024-06-30'

/** Answers to examples, worked out from the rows of the sample alone, as the definitions of the model say. */
export function answersFromRows(tables: Tables) {
  const table = (name: string): Row[] => tables[name]!
  const areas = new Map(table('areas').map((row) => [row.code!, row]))
  const units = new Map(table('units').map((row) => [row.ref!, row]))
  const organisations = new Map(table('party_organisations').map((row) => [row.ref!, row]))
  const pairingsOf = new Map(
    grouped(table('pairings'), (row) => row.unit_ref!).map((rows) => [rows[0]!.unit_ref!, rows]),
  )
  const areaName = (code: string) => ({ name: areas.get(code)!.name! })
  const unitName = (ref: string) => ({ name: units.get(ref)!.name! })

  const parentOf = (code: string) =>
    areas.get(code)!.parent_code || code.slice(0, { 12: 9, 9: 6, 6: 4 }[code.length] ?? 2)
  function lies(code: string | undefined, within: string): boolean {
    if (!code || !areas.has(code)) return false
    if (code === within || lies(areas.get(code)!.administered_by_code, within)) return true
    return code.length > 2 && lies(parentOf(code), within)
  }
  const residents = (within: string) =>
    table('units').filter(({ residence_code }) => lies(residence_code, within))
  const inPlace = (within: string) =>
    table('pairings').filter((row) => inForce(row, DAY) && lies(row.community_code, within))
  const seatsOf = (committee: Row) =>
    table('part_time_memberships').filter((row) => row.committee_ref === committee.ref)

  function exempt(unit: Row, day: string): boolean {
    return table('exemptions').some(
      (row) =>
        row.rule === 'RESIDENT_UNIT_PAIRED' && row.subject_id === `unit:${unit.ref}` && inForce(row, day),
    )
  }

  function stateOf(unit: Row, day: string): 'covered' | 'exempt' | 'unknown' | 'gap' {
    const states = (pairingsOf.get(unit.ref!) ?? []).map((row) => status(row, day))
    if (states.includes('IN_FORCE')) return 'covered'
    if (exempt(unit, day)) return 'exempt'
    return states.includes('UNCERTAIN') ? 'unknown' : 'gap'
  }

  function countStates(of: Row[], day: string) {
    const population = of.filter(({ dissolved_on }) => !dissolved_on || dissolved_on > day)
    const counts = { population: population.length, covered: 0, gap: 0, unknown: 0, exempt: 0 }
    for (const unit of population) counts[stateOf(unit, day)]++
    const due = counts.population - counts.exempt
    return { ...counts, rate: due === 0 ? null : counts.covered / due }
  }

  return {
    unpairedUnits,
    streetCommitteeMembers,
    pairingsWithLittleFunding,
    allianceChairs,
    pairingsEndingSoon,
    solePartners,
    pairingTrend,
    sevenPlaces,
    uncertainAndExempt,
  }

  function unpairedUnits(): Answers.UnpairedUnitsQuery {
    const found = residents('441481')
      .filter((unit) => !(unit.dissolved_on && unit.dissolved_on <= DAY) && stateOf(unit, DAY) === 'gap')
      .map((unit) => ({ ref: unit.ref!, ...gap(unit) }))
      .sort((a, b) => (b.days ?? 1e9) - (a.days ?? 1e9) || compare(a.ref, b.ref))
    const nodes = found.map(({ ref, ...node }) => node)
    return { unpairedUnits: { totalCount: found.length, nodes: nodes.slice(0, 100) } }
  }

  function gap(unit: Row): Answers.UnpairedUnitsQuery['unpairedUnits']['nodes'][0] {
    const pairings = pairingsOf.get(unit.ref!) ?? []
    const ended = pairings
      .filter((row) => span(row).latestEnd < DAY)
      .sort((a, b) => compare(span(b).latestEnd, span(a).latestEnd) || compare(a.ref!, b.ref!))[0]
    const upcoming = pairings
      .filter((row) => span(row).earliestStart > DAY)
      .sort((a, b) => compare(span(a).earliestStart, span(b).earliestStart) || compare(a.ref!, b.ref!))[0]
    const last = ended ?? upcoming
    const since = ended ? shift(span(ended).latestEnd, 1) : null
    return {
      unit: {
        name: unit.name!,
        kind: unit.kind as Answers.UnitKind,
        residence: areaName(unit.residence_code!),
      },
      reason: ended
        ? ended.terminated_on
          ? 'TERMINATED'
          : 'LAPSED'
        : upcoming
          ? 'NOT_YET_STARTED'
          : 'NEVER_LINKED',
      since,
      days: since === null ? null : (Date.parse(DAY) - Date.parse(since)) / 86_400_000 + 1,
      lastPairing: last
        ? {
            community: areaName(last.community_code!),
            period: period(last),
            terminationReason: last.termination_reason || null,
          }
        : null,
    }
  }

  function streetCommitteeMembers(): Answers.StreetCommitteeMembersQuery {
    const streetCommittees = table('big_committees').filter(
      ({ kind, area_code }) => kind === 'BIG_WORKING_COMMITTEE' && lies(area_code, '441481'),
    )
    const nodes = streetCommittees.map((committee) => {
      const seats = seatsOf(committee).filter((seat) => inForce(seat, DAY))
      return {
        name: committee.name!,
        area: areaName(committee.area_code!),
        partTimeMembers: {
          totalCount: seats.length,
          nodes: seats.map((seat) => {
            const unit = units.get(seat.unit_ref!)!
            return {
              post: seat.post as Answers.CommitteePost,
              onBehalfOf: {
                name: unit.name!,
                kind: unit.kind as Answers.UnitKind,
                tier: unit.tier as Answers.UnitTier,
                twoNew: isTwoNew(unit),
              },
              period: period(seat),
            }
          }),
        },
      }
    })
    return { bigCommittees: { nodes: nodes.sort((a, b) => compare(a.name, b.name)) } }
  }

  function pairingsWithLittleFunding(): Answers.PairingsWithLittleFundingQuery {
    const found = inPlace('3509')
      .filter(({ annual_funding }) => annual_funding && Number(annual_funding) < 50_000)
      .sort((a, b) => Number(a.annual_funding) - Number(b.annual_funding) || compare(a.ref!, b.ref!))
    const nodes = found.slice(0, 20).map((row) => ({
      annualFunding: Number(row.annual_funding),
      unit: unitName(row.unit_ref!),
      community: areaName(row.community_code!),
      agreementNumber: row.agreement_number || null,
      period: { end: row.end || null },
    }))
    return { pairings: { totalCount: found.length, nodes } }
  }

  function allianceChairs(): Answers.AllianceChairsQuery {
    const nameOf = (id: string) => {
      const [type, ref] = id.split(':') as ['unit' | 'area' | 'party-organisation', string]
      const found = { unit: units, area: areas, 'party-organisation': organisations }[type]!.get(ref)!
      return { member: { name: found.name! } }
    }
    const nodes = table('alliances')
      .filter((row) => inForce(row, DAY) && row.serves_codes!.split(';').some((code) => lies(code, '3509')))
      .map((alliance) => {
        const allMembers = table('alliance_memberships').filter((row) => row.alliance_ref === alliance.ref)
        const members = allMembers.filter((row) => inForce(row, DAY))
        const terms = (member: Row) =>
          table('chair_terms').filter((term) => term.alliance_membership_ref === member.ref)
        const turn = members
          .flatMap((member) => terms(member).map((term) => ({ member, term })))
          .filter(({ term }) => inForce(term, DAY))
          .sort((a, b) => compare(b.term.start!, a.term.start!) || compare(a.member.ref!, b.member.ref!))[0]
        return {
          name: alliance.name!,
          kind: alliance.kind as Answers.AllianceKind,
          theme: alliance.theme || null,
          chairCount: new Set(
            allMembers
              .filter((member) => terms(member).some((term) => span(term).latestStart <= DAY))
              .map(({ member_id }) => member_id),
          ).size,
          chair: turn
            ? { ...nameOf(turn.member.member_id!), chairTerms: terms(turn.member).map(period) }
            : null,
          members: { totalCount: members.length, nodes: members.map((row) => nameOf(row.member_id!)) },
        }
      })
    return { alliances: { totalCount: nodes.length, nodes: nodes.sort((a, b) => compare(a.name, b.name)) } }
  }

  function pairingsEndingSoon(): Answers.PairingsEndingSoonQuery {
    const found = table('pairings')
      .filter(
        (row) =>
          inForce(row, DAY) &&
          span(row).latestEnd <= shift(DAY, 90) &&
          !pairingsOf
            .get(row.unit_ref!)!
            .some(
              (next) =>
                next.community_code === row.community_code && span(next).latestEnd > span(row).latestEnd,
            ),
      )
      .sort((a, b) => compare(span(a).latestEnd, span(b).latestEnd) || compare(a.ref!, b.ref!))
    const nodes = found.slice(0, 20).map((row) => ({
      period: { end: row.end || null },
      unit: unitName(row.unit_ref!),
      community: {
        ...areaName(row.community_code!),
        parent: areaName(parentOf(row.community_code!)),
      },
    }))
    return { pairings: { totalCount: found.length, nodes } }
  }

  function solePartners(): Answers.SolePartnersQuery {
    const communitiesOf = new Map<string, string[]>()
    for (const rows of grouped(
      table('pairings').filter((row) => inForce(row, DAY)),
      (row) => row.community_code!,
    )) {
      const [partner, ...others] = new Set(rows.map((row) => row.unit_ref!))
      if (others.length > 0) continue
      communitiesOf.set(partner!, [...(communitiesOf.get(partner!) ?? []), rows[0]!.community_code!])
    }
    const nodes = [...communitiesOf]
      .map(([ref, codes]) => ({ unit: units.get(ref)!, codes: codes.sort() }))
      .sort(
        (a, b) =>
          b.codes.length - a.codes.length ||
          compare(a.unit.name!, b.unit.name!) ||
          compare(a.unit.ref!, b.unit.ref!),
      )
      .slice(0, 10)
      .map(({ unit, codes }) => ({
        name: unit.name!,
        kind: unit.kind as Answers.UnitKind,
        solePartnerOf: codes.map((code) => ({ ...areaName(code), parent: areaName(parentOf(code)) })),
      }))
    return { units: { nodes } }
  }

  function sevenPlaces(): Answers.SevenPlacesQuery {
    return {
      xingning: figures('441481'),
      ningde: figures('3509'),
      zhanjiangZone: figures('4408-ETDZ'),
      xigang: figures('210203'),
      jidong: figures('230321'),
      dingzhou: figures('130682'),
      qingtongxia: figures('640381'),
    }
  }

  function figures(within: string): Answers.FiguresFragment {
    const pairings = inPlace(within)
    const committees = table('big_committees').filter(({ area_code }) => lies(area_code, within))
    return {
      area: areaName(within),
      urbanCommunities: table('areas').filter((area) => isUrban(area) && lies(area.code, within)).length,
      residentUnits: residents(within).filter(({ dissolved_on }) => !dissolved_on || dissolved_on > DAY)
        .length,
      pairings: pairings.length,
      pairedUnits: new Set(pairings.map(({ unit_ref }) => unit_ref)).size,
      partTimeMembers: committees.flatMap(seatsOf).filter((seat) => inForce(seat, DAY)).length,
      alliances: table('alliances').filter(
        (row) => inForce(row, DAY) && row.serves_codes!.split(';').some((code) => lies(code, within)),
      ).length,
    }
  }

  function isUrban({ code, level, name, urban }: Row): boolean {
    if (level !== 'COMMUNITY') return false
    if (urban) return urban === 'true'
    const street = areas.get(parentOf(code!))
    const digits = Number(code!.slice(6, 9))
    const ofStreet = street?.street_kind ? street.street_kind === 'STREET' : digits >= 1 && digits <= 99
    return ofStreet && !/(村|村委会|村民委员会)$/.test(name!)
  }

  /** Only its counts. */
  function uncertainAndExempt(): Answers.UncertainAndExemptQuery['coverage']['counts'] {
    const { rate, ...counts } = countStates(residents('230321'), DAY)
    return counts
  }

  function pairingTrend(): Answers.PairingTrendQuery {
    const here = residents('441481')
    const quarters = [
      '2022-06',
      '2022-09',
      '2022-12',
      '2023-03',
      '2023-06',
      '2023-09',
      '2023-12',
      '2024-03',
      '2024-06',
    ]
    const byUnitKind = grouped(here, (row) => row.kind!)
      .map((rows) => ({ unitKind: rows[0]!.kind as Answers.UnitKind, counts: countStates(rows, DAY) }))
      .filter(({ counts }) => counts.population > 0)
      .sort((a, b) => compare(a.unitKind, b.unitKind))
    return {
      coverage: {
        counts: countStates(here, DAY),
        trend: quarters.map((month) => {
          const { covered, gap, rate } = countStates(here, `${month}-30`)
          return { on: `${month}-30`, counts: { covered, gap, rate } }
        }),
        byUnitKind: byUnitKind.map(({ unitKind, counts: { population, covered, gap, rate } }) => ({
          unitKind,
          counts: { population, covered, gap, rate },
        })),
      },
    }
  }
}

function period({ start, end }: Row) {
  return { start: start || null, end: end || null }
}

function isTwoNew({ two_new, kind }: Row): boolean {
  if (two_new) return two_new === 'true'
  return ['PRIVATE_ENTERPRISE', 'SOCIAL_ORGANISATION', 'INDUSTRY_ASSOCIATION'].includes(kind!)
}

/** By Unicode code point. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
