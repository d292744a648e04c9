import { isInForce } from '../dates'
import { areaLies } from '../lies'
import { byId, byText, sorted } from '../order'
import { codePointOrderMet, type Question, type Setting, someMoment } from './question'
import { someWithin } from './unit-filter'

const SEATS = `query Seats($within: AreaCode, $asOf: LocalDate, $knownAt: DateTime, $first: Int, $after: String) {
  partTimeMemberships(within: $within, asOf: $asOf, knownAt: $knownAt, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id version post committee { id } onBehalfOf { id } }
  }
}`
const COMMITTEES = `query Committees($within: AreaCode, $kinds: [BigCommitteeKind!], $asOf: LocalDate, $first: Int, $after: String) {
  bigCommittees(within: $within, kinds: $kinds, asOf: $asOf, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id area { code } representedUnits { id } partTimeMembers { totalCount nodes { id } } }
  }
}`

export function partTimeMemberships(setting: Setting): Question {
  const knownAt = someMoment(setting)
  const [day, within] = [setting.choose.one(setting.days), someWithin(setting)]
  const { seats } = setting.world(knownAt)
  const found = sorted(
    seats.filter((seat) => areaLies(seat.committee.area, within) && isInForce(seat, day)),
    byId,
  )
  const nodes = found.map(({ id, version, row, committee, unit }) => {
    return {
      id,
      version,
      post: row.post || 'PART_TIME_MEMBER',
      committee: { id: committee.id },
      onBehalfOf: { id: unit.id },
    }
  })
  return {
    text: SEATS,
    list: ['partTimeMemberships'],
    variables: { within, asOf: day, knownAt },
    expected: { totalCount: nodes.length, nodes },
    met: nodes.length > 1 ? ['seats'] : [],
  }
}

export function bigCommittees(setting: Setting): Question {
  const { choose } = setting
  const [day, within] = [choose.one(setting.days), someWithin(setting)]
  const kinds = choose.maybe(
    30,
    [['BIG_WORKING_COMMITTEE'], ['JOINT_PARTY_COMMITTEE', 'BIG_PARTY_COMMITTEE']],
    null,
  )
  const { committees, seats } = setting.world()
  const found = sorted(
    committees.filter(({ area, kind }) => areaLies(area, within) && (kinds?.includes(kind) ?? true)),
    byText(({ name }) => name),
    byId,
  )
  const nodes = found.map((committee) => {
    const taken = seats.filter((seat) => seat.committee === committee && isInForce(seat, day))
    const units = sorted(
      [...new Set(taken.map(({ unit }) => unit))],
      byText(({ name }) => name),
      byId,
    )
    return {
      id: committee.id,
      area: { code: committee.area.code },
      representedUnits: units.map(({ id }) => ({ id })),
      partTimeMembers: { totalCount: taken.length, nodes: sorted(taken, byId).map(({ id }) => ({ id })) },
    }
  })
  return {
    text: COMMITTEES,
    list: ['bigCommittees'],
    variables: { within, kinds, asOf: day },
    expected: { totalCount: nodes.length, nodes },
    met: [
      ...found.map(({ kind }) => `committee ${kind}`),
      ...codePointOrderMet(found.map(({ name }) => name)),
    ],
  }
}
