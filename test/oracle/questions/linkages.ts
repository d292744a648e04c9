import { isInForce, statusOn } from '../dates'
import { linkageLies } from '../lies'
import { LINKAGE_KINDS } from '../linkages'
import { byId, sorted } from '../order'
import { STATUSES } from './pairings'
import { type Question, type Setting, someMoment } from './question'
import { someWithin } from './unit-filter'

const LINKAGES = `query Linkages($within: AreaCode, $kinds: [LinkageKind!], $status: [LinkageStatus!], $asOf: LocalDate, $knownAt: DateTime, $first: Int, $after: String) {
  linkages(within: $within, kinds: $kinds, status: $status, asOf: $asOf, knownAt: $knownAt, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id version kind status }
  }
}`
const OF_KIND = (
  field: string,
) => `query ${field}($within: AreaCode, $asOf: LocalDate, $knownAt: DateTime, $first: Int, $after: String) {
  ${field}(within: $within, asOf: $asOf, knownAt: $knownAt, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id version }
  }
}`
const FIELDS: Record<string, string> = { dutyReports: 'DUTY_REPORT', contacts: 'CONTACT' }

export function linkages(setting: Setting): Question {
  const { choose } = setting
  const { found, variables } = asked(setting)
  const kinds = choose.maybe(50, [choose.some(LINKAGE_KINDS)], null)
  const status = choose.maybe(60, [choose.some(STATUSES), STATUSES], null)
  const chosen = found.filter(
    (each) =>
      (kinds?.includes(each.kind) ?? true) &&
      (status ?? ['IN_FORCE']).includes(statusOn(each, variables.asOf)),
  )
  const nodes = chosen.map((each) => ({
    id: each.id,
    version: each.version,
    kind: each.kind,
    status: statusOn(each, variables.asOf),
  }))
  return {
    text: LINKAGES,
    list: ['linkages'],
    variables: { ...variables, kinds, status },
    expected: { totalCount: nodes.length, nodes },
    met: nodes.flatMap(({ kind, status }) => [`linkage ${kind}`, `linkage ${status}`]),
  }
}

export function linkagesOfKind(setting: Setting): Question {
  const field = setting.choose.one(Object.keys(FIELDS))
  const { found, variables } = asked(setting)
  const nodes = found
    .filter((each) => each.kind === FIELDS[field] && isInForce(each, variables.asOf))
    .map(({ id, version }) => ({ id, version }))
  return {
    text: OF_KIND(field),
    list: [field],
    variables,
    expected: { totalCount: nodes.length, nodes },
    met: nodes.length > 1 ? [`list of ${field}`] : [],
  }
}

function asked(setting: Setting) {
  const knownAt = someMoment(setting)
  const [asOf, within] = [setting.choose.one(setting.days), someWithin(setting)]
  const found = setting.world(knownAt).linkages.filter((each) => linkageLies(each, within))
  return { found: sorted(found, byId), variables: { within, asOf, knownAt } }
}
