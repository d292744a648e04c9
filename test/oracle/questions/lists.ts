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
import { callStatusOn, endOf, isListedBy, itemStatusOn, longestWait } from '../progress'
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
    arguments: { status: '[ServiceCallStatus!]', asOf: 'LocalDate!' },
    fields: 'id status longestWait { level status hours }',
    variables: ({ choose, days }) => ({
      status: choose.maybe(50, [['RAISED', 'RESOLVED']], null),
      asOf: choose.one(days),
    }),
    found: ({ calls }, within, { status, asOf }) =>
      sorted(
        calls.filter(
          (call) =>
            areaLies(call.area, within) &&
            call.raisedAt < endOf(asOf) &&
            (!status || status.includes(callStatusOn(call, asOf))),
        ),
        (a, b) => a.raisedAt - b.raisedAt,
        byId,
      ).map((call) => ({
        id: call.id,
        status: callStatusOn(call, asOf),
        longestWait: longestWait(call, asOf),
      })),
  },
  meetings: {
    arguments: { from: 'LocalDate', to: 'LocalDate', asOf: 'LocalDate!' },
    fields: 'id',
    variables: someStretch,
    found: (world, within, { from, to, asOf }) =>
      sorted(
        conferencesIn(world, within)
          .flatMap(({ meetings }) => meetings)
          .filter(({ heldOn }) => isBetween(heldOn, from, to, asOf)),
        byText(({ heldOn }) => heldOn),
        byId,
      ),
  },
  matters: {
    arguments: { from: 'LocalDate', to: 'LocalDate', asOf: 'LocalDate!' },
    fields: 'id',
    variables: someStretch,
    found: (world, within, { from, to, asOf }) =>
      sorted(
        conferencesIn(world, within)
          .flatMap(({ meetings }) => meetings)
          .flatMap(({ heldOn, matters }) =>
            matters.map(({ id, raisedOn }) => ({ id, day: raisedOn ?? heldOn })),
          )
          .filter(({ day }) => isBetween(day, from, to, asOf)),
        byText(({ day }) => day),
        byId,
      ),
  },
  listItems: {
    arguments: { kind: 'ListItemKind!', status: '[ListItemStatus!]', category: 'String', asOf: 'LocalDate!' },
    fields: 'id status',
    variables: ({ choose, days }) => ({
      asOf: choose.one(days),
      kind: choose.one(['NEED', 'NEED', 'RESOURCE', 'PROJECT', 'SERVICE']),
      status: choose.maybe(40, [choose.some(STATUSES)], null),
      category: choose.maybe(30, ['助老'], null),
    }),
    found: (world, within, { kind, status, category, asOf }) =>
      sorted(
        world.items.filter(
          (item) =>
            item.kind === kind &&
            areaLies(itemPlace(item), within) &&
            isListedBy(item, asOf) &&
            (!status || status.includes(itemStatusOn(world, item, asOf))) &&
            (!category || item.category === category),
        ),
        byId,
      ).map((item) => ({ id: item.id, status: itemStatusOn(world, item, asOf) })),
  },
  activities: {
    arguments: { from: 'LocalDate', to: 'LocalDate', asOf: 'LocalDate!' },
    fields: 'id',
    variables: someStretch,
    found: (world, within, { from, to, asOf }) =>
      sorted(
        world.activities.filter(
          (activity) => activityLies(world, activity, within) && isBetween(activity.heldOn, from, to, asOf),
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
/** One side of a stretch of days, both or neither, and the day asked about. */
function someStretch({ choose, days }: Setting) {
  const [from, to] = [choose.one(days), choose.one(days)].sort()
  return { asOf: choose.one(days), ...choose.one([{}, { from }, { to }, { from, to }]) }
}

function isBetween(day: string, from: string | undefined, to: string | undefined, asOf: string): boolean {
  return day <= asOf && (!from || from <= day) && (!to || day <= to)
}

function conferencesIn({ conferences }: World, within: Within) {
  return conferences.filter((conference) => conferenceLies(conference, within))
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
  const wanted = fields !== 'id'
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
