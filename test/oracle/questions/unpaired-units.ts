import { findingsOf } from '../findings'
import { FINDING_ORDERS, inOrder, linkageShown } from './coverage'
import { type Question, type Setting, someMoment } from './question'
import { someWithin } from './unit-filter'

const TEXT = `query Unpaired($within: AreaCode, $kinds: [UnitKind!], $asOf: LocalDate, $knownAt: DateTime, $order: FindingOrder, $first: Int, $after: String) {
  unpairedUnits(within: $within, kinds: $kinds, asOf: $asOf, knownAt: $knownAt, order: $order, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { unit { id } reason since days lastPairing { id version period { start end } status } }
  }
}`

export function unpairedUnits(setting: Setting): Question {
  const { choose, days } = setting
  const knownAt = someMoment(setting)
  const world = setting.world(knownAt)
  const [day, within, order] = [choose.one(days), someWithin(setting), choose.one(FINDING_ORDERS)]
  const kinds = choose.maybe(30, [['SCHOOL'], ['HOSPITAL', 'PRIVATE_ENTERPRISE']], null)
  const gaps = findingsOf(world, { rule: 'RESIDENT_UNIT_PAIRED', within, day }).filter(
    ({ state, subject }) => state === 'GAP' && (kinds?.includes(subject.unitKind!) ?? true),
  )
  const nodes = inOrder(gaps, order).map(({ subject, reason, since, days: length, lastLinkage }) => {
    return {
      unit: { id: subject.id },
      reason,
      since,
      days: length,
      lastPairing: linkageShown(world, lastLinkage, day),
    }
  })
  return {
    text: TEXT,
    list: ['unpairedUnits'],
    variables: { within, kinds, asOf: day, knownAt, order },
    expected: { totalCount: nodes.length, nodes },
    met: nodes.length > 1 ? [`unpairedUnits by ${order}`] : [],
  }
}
