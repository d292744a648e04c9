import { isInForce } from '../dates'
import {
  activityLies,
  allianceLies,
  areaLies,
  conferenceArea,
  conferenceLies,
  itemPlace,
  organisationLies,
  unitLies,
  type Within,
} from '../lies'
import { byId, byText, sorted } from '../order'
import { RULES } from '../rules'
import type { World } from '../world'
import { type Question, type Setting } from './question'
import { someWithin } from './unit-filter'

interface List {
  /** Its own arguments, each with its type in the schema. */
  arguments?: Record<string, string>
  fields: string
  variables?(setting: Setting): Record<string, unknown>
  // biome-ignore lint/suspicious/noExplicitAny: each list has variables of its own
  found(world: World, within: Within, variables: any): { id: string }[]
}

const STATUSES = ['OPEN', 'CLAIMED', 'DONE', 'WITHDRAWN']

/** Root lists of what has no versions, and of exemptions. */
const LISTS: Record<string, List> = {
  jointConferences: {
    fields: 'id area { code }',
    found: ({ conferences }, within) =>
      sorted(
        conferences.filter((conference) => conferenceLies(conference, within)),
        byText(({ name }) => name),
        byId,
      ).map((conference) => {
        const area = conferenceArea(conference)
        return { id: conference.id, area: area && { code: area.code } }
      }),
  },
  venues: {
    arguments: { kinds: '[VenueKind!]' },
    fields: 'id',
    variables: ({ choose }) => ({ kinds: choose.maybe(50, [['OPEN_VENUE']], null) }),
    found: ({ venues }, within, { kinds }) =>
      placed(
        venues.filter(({ kind }) => !kinds || kinds.includes(kind)),
        within,
      ),
  },
  volunteerTeams: { fields: 'id', found: ({ teams }, within) => placed(teams, within) },
  serviceCalls: {
    arguments: { status: '[ServiceCallStatus!]' },
    fields: 'id',
    variables: ({ choose }) => ({ status: choose.maybe(50, [['RAISED', 'RESOLVED']], null) }),
    found: ({ calls }, within, { status }) =>
      sorted(
        calls.filter((call) => areaLies(call.area, within) && (!status || status.includes(call.status))),
        (a, b) => a.raisedAt - b.raisedAt,
        byId,
      ),
  },
  listItems: {
    arguments: { kind: 'ListItemKind!', status: '[ListItemStatus!]', category: 'String' },
    fields: 'id',
    variables: ({ choose }) => ({
      kind: choose.one(['NEED', 'NEED', 'RESOURCE', 'PROJECT', 'SERVICE']),
      status: choose.maybe(40, [choose.some(STATUSES)], null),
      category: choose.maybe(30, ['助老'], null),
    }),
    found: ({ items }, within, { kind, status, category }) =>
      sorted(
        items.filter(
          (item) =>
            item.kind === kind &&
            areaLies(itemPlace(item), within) &&
            (!status || status.includes(item.status)) &&
            (!category || item.category === category),
        ),
        byId,
      ),
  },
  activities: {
    arguments: { from: 'LocalDate', to: 'LocalDate' },
    fields: 'id',
    variables: ({ choose, days }) => {
      const [from, to] = [choose.one(days), choose.one(days)].sort()
      return choose.one([{}, { from }, { to }, { from, to }])
    },
    found: (world, within, { from, to }) =>
      sorted(
        world.activities.filter(
          (activity) =>
            activityLies(world, activity, within) &&
            (!from || from <= activity.heldOn) &&
            (!to || activity.heldOn <= to),
        ),
        byText(({ heldOn }) => heldOn),
        byId,
      ),
  },
  exemptions: {
    arguments: { rule: 'CoverageRule', asOf: 'LocalDate!' },
    fields: 'id subject { id }',
    variables: ({ choose, days }) => ({
      rule: choose.maybe(30, RULES, null),
      asOf: choose.one(days),
    }),
    found: (world, within, { rule, asOf }) =>
      sorted(
        world.exemptions.filter(
          (each) =>
            isInForce(each, asOf) &&
            (!rule || each.rule === rule) &&
            subjectLies(world, each.subject, within),
        ),
        byId,
      ).map(({ id, subject }) => ({ id, subject: { id: subject } })),
  },
}
export const LIST_NAMES = Object.keys(LISTS)

export function list(setting: Setting): Question {
  const name = setting.choose.one(LIST_NAMES)
  const { arguments: own = {}, fields, variables: draw, found } = LISTS[name]!
  const within = someWithin(setting)
  const variables = draw?.(setting) ?? {}
  const types = { within: 'AreaCode', ...own, first: 'Int', after: 'String' }
  const declared = Object.entries(types).map(([argument, type]) => `$${argument}: ${type}`)
  const given = Object.keys(types).map((argument) => `${argument}: $${argument}`)
  const wanted = fields.includes('{')
  const nodes = found(setting.world(), within, variables).map((node) => (wanted ? node : { id: node.id }))
  return {
    text: `query ${name}(${declared.join(', ')}) {
  ${name}(${given.join(', ')}) { totalCount pageInfo { hasNextPage endCursor } nodes { ${fields} } }
}`,
    list: [name],
    variables: { within, ...variables },
    expected: { totalCount: nodes.length, nodes },
    met: within && nodes.length > 0 ? [`list of ${name}`] : [],
  }
}

function placed(things: World['venues'], within: Within): { id: string }[] {
  return sorted(
    things.filter(({ area }) => areaLies(area, within)),
    byText(({ name }) => name),
    byId,
  )
}

/** Where the subject of an exemption lies. */
function subjectLies(world: World, id: string, within: Within): boolean {
  const has = <T extends { id: string }>(things: readonly T[], lies: (thing: T) => boolean) =>
    things.some((thing) => thing.id === id && lies(thing))
  return (
    within === null ||
    has(world.areas, (area) => areaLies(area, within)) ||
    has(world.units, (unit) => unitLies(unit, within)) ||
    has(world.organisations, (organisation) => organisationLies(organisation, within)) ||
    has(world.committees, ({ area }) => areaLies(area, within)) ||
    has(world.alliances, (alliance) => allianceLies(alliance, within)) ||
    has(world.conferences, (conference) => conferenceLies(conference, within)) ||
    has(world.items, (item) => areaLies(itemPlace(item), within)) ||
    has(world.pairings, ({ community }) => areaLies(community, within))
  )
}
