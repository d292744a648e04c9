import type { Graph } from '../../src/graph/graph'
import { createSchema } from '../../src/schema'
import { countable, countableLinkages } from '../../src/tally/dimensions'
import { openSample } from '../support/databases'
import { askGraph } from '../support/schema-routes'
import { runs } from '../support/seed'

const schema = createSchema()
let graph: Graph
beforeAll(async () => {
  graph = await openSample()
})
afterAll(() => graph?.close())

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
type Node = any
type Values = Record<string, (string | null)[]>

interface Tallied {
  /** The list with its filter, ready for further arguments. */
  list: string
  args: string
  select: string
  /** What an entry counts under, areas apart. */
  values(node: Node): Values
  measures?: Record<string, (node: Node) => number | null>
  dimensions: readonly string[]
}

const WHOLE = 'first: 1000000'
/** Areas at either end of a tally whose lists are counted, too; each is a list asked anew. */
const SOME = runs(3, 20)
const AREAS = ['COMMUNITY', 'STREET', 'COUNTY']
const UNIT = '{ id kind tier }'
const ofUnits = (units: Node[]): Values => ({
  UNIT: units.map(({ id }) => id),
  UNIT_KIND: units.map(({ kind }) => kind),
  UNIT_TIER: units.map(({ tier }) => tier),
})
const some = <T>(value: T | null): T[] => (value === null ? [] : [value])
const ofEntry = ({ kind, category, listedOn, status, offeredBy }: Node): Values => ({
  ...ofUnits(some(offeredBy)),
  ...ofDay(listedOn),
  KIND: [kind],
  CATEGORY: [category],
  STATUS: [status],
})
const ofDay = (day: string | null): Values => ({
  YEAR: [day?.slice(0, 4) ?? null],
  QUARTER: [day && day.length > 4 ? `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}` : null],
  MONTH: [day && day.length > 4 ? day.slice(0, 7) : null],
})
const inShanghai = (moment: Date) => new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000

const AS_OF = '2024-03-31'
const ON = `asOf: "${AS_OF}"`
const linkages = (
  kind: 'PAIRING' | 'DUTY_REPORT',
  select: string,
  measures: Tallied['measures'],
): Tallied => ({
  list: 'linkages',
  args: `kinds: [${kind}], status: [IN_FORCE, EXPIRED, TERMINATED], ${ON}`,
  select: `kind status period { start end } terminatedOn ${select}`,
  values: ({ kind, status, period, unit }) => ({
    ...ofUnits([unit]),
    ...ofDay(period.start),
    STATUS: [status],
    KIND: [kind],
  }),
  measures,
  dimensions: countableLinkages([kind]).dimensions.filter((each) => !/GRID|COMPOUND/.test(each)),
})

const lists: Record<string, Tallied> = {
  serviceCalls: {
    list: 'serviceCalls',
    args: ON,
    select: `raisedOn status raisedBy { level } respondents ${UNIT} steps { at }`,
    values: ({ raisedOn, status, raisedBy, respondents }) => ({
      ...ofUnits(respondents),
      ...ofDay(inShanghai(raisedOn)),
      STATUS: [status],
      LEVEL: [raisedBy.level],
    }),
    measures: {
      UNITS: ({ respondents }) => respondents.length,
      HOURS: ({ raisedOn, status, steps }) =>
        (Number(status === 'RESOLVED' ? new Date(steps.at(-1).at) : new Date(`${AS_OF}T16:00:00Z`)) -
          Number(raisedOn)) /
        3_600_000,
    },
    dimensions: countable.serviceCalls.dimensions,
  },
  meetings: {
    list: 'meetings',
    args: `from: "2023-02-01", ${ON}`,
    select: `heldOn attendees ${UNIT}`,
    values: ({ heldOn, attendees }) => ({ ...ofUnits(attendees), ...ofDay(heldOn) }),
    measures: { UNITS: ({ attendees }) => attendees.length },
    dimensions: countable.meetings.dimensions,
  },
  matters: {
    list: 'matters',
    args: ON,
    select: `raisedOn resolvedOn meeting { heldOn } responsible ${UNIT}`,
    values: ({ raisedOn, resolvedOn, meeting, responsible }) => ({
      ...ofUnits(some(responsible)),
      ...ofDay(raisedOn ?? meeting.heldOn),
      STATUS: [resolvedOn !== null && resolvedOn <= AS_OF ? 'RESOLVED' : 'OPEN'],
    }),
    measures: {
      DAYS: ({ raisedOn, resolvedOn, meeting }) =>
        daysBetween(
          raisedOn ?? meeting.heldOn,
          resolvedOn !== null && resolvedOn <= AS_OF ? resolvedOn : AS_OF,
        ),
    },
    dimensions: countable.matters.dimensions,
  },
  activities: {
    list: 'activities',
    args: ON,
    select: `heldOn people participants ${UNIT}`,
    values: ({ heldOn, participants }) => ({ ...ofUnits(participants), ...ofDay(heldOn) }),
    measures: { PEOPLE: ({ people }) => people, UNITS: ({ participants }) => participants.length },
    dimensions: countable.activities.dimensions,
  },
  listItems: {
    list: 'listItems',
    args: `kind: NEED, ${ON}`,
    select: `kind category listedOn status offeredBy ${UNIT} claims(status: [IN_FORCE, EXPIRED, TERMINATED, UNCERTAIN], ${WHOLE}) { totalCount }`,
    values: ofEntry,
    measures: { CLAIMS: ({ claims }) => claims.totalCount },
    dimensions: countable.listItems.dimensions,
  },
  resources: {
    list: 'listItems',
    args: `kind: RESOURCE, ${ON}, status: [OPEN]`,
    select: `kind category listedOn status offeredBy ${UNIT}`,
    values: ofEntry,
    dimensions: countable.listItems.dimensions,
  },
  venues: {
    list: 'venues',
    args: 'kinds: [SERVICE_CENTRE, SERVICE_STATION, OPEN_VENUE]',
    select: `kind openedBy ${UNIT}`,
    values: ({ kind, openedBy }) => ({ ...ofUnits(some(openedBy)), KIND: [kind] }),
    dimensions: countable.venues.dimensions,
  },
  volunteerTeams: {
    list: 'volunteerTeams',
    args: '',
    select: `members unit ${UNIT}`,
    values: ({ unit }) => ofUnits(some(unit)),
    measures: { MEMBERS: ({ members }) => members },
    dimensions: countable.volunteerTeams.dimensions,
  },
  changes: {
    list: 'changes',
    args: 'within: "441481001"',
    select: 'at action subjectId',
    values: ({ at, action, subjectId }) => ({
      ...ofDay(inShanghai(at)),
      ACTION: [action],
      KIND: [subjectId.split(':')[0]],
    }),
    dimensions: countable.changes.dimensions,
  },
  pairings: {
    list: 'pairings',
    args: `filter: {unitKinds: [SCHOOL, HOSPITAL], status: [IN_FORCE, EXPIRED]}, ${ON}`,
    select: `kind status period { start end } unit ${UNIT} annualFunding`,
    values: ({ kind, status, period, unit }) => ({
      ...ofUnits([unit]),
      ...ofDay(period.start),
      STATUS: [status],
      KIND: [kind],
    }),
    measures: { FUNDING: ({ annualFunding }) => annualFunding },
    dimensions: countableLinkages(['PAIRING']).dimensions,
  },
  'linkages of pairing': linkages('PAIRING', `... on Pairing { unit ${UNIT} }`, {
    DAYS: ({ period: { start, end }, terminatedOn }) => {
      if (start === null || start.length < 10) return null
      const last = terminatedOn ? daysBetween('1970-01-01', terminatedOn) - 1 : lastDay(end)
      const isVague = !terminatedOn && end !== null && end.length < 10
      if (isVague && last < daysBetween('1970-01-01', AS_OF)) return null
      return Math.min(last, daysBetween('1970-01-01', AS_OF)) - daysBetween('1970-01-01', start) + 1
    },
  }),
  'linkages of duty-report': linkages('DUTY_REPORT', `... on DutyReport { unit ${UNIT} members }`, {
    MEMBERS: ({ members }) => members,
  }),
}

/** The earliest day that a PartialDate can be, counted from 1970; open where there is none. */
function lastDay(end: string | null): number {
  if (end === null) return Number.POSITIVE_INFINITY
  return daysBetween('1970-01-01', `${end}-01-01`.slice(0, 10))
}

const rowsOf = (nodes: { keys: { value: string }[]; count: number }[]) =>
  Object.fromEntries(nodes.map(({ keys, count }) => [keys.map(({ value }) => value).join(), count]))

describe.each(Object.entries(lists))('the tally of %s', (_name, { list, args, select, ...tallied }) => {
  const { dimensions, values, measures = {} } = tallied
  const whole = (more: string, selection: string) =>
    `${list}${[args, more].some(Boolean) ? `(${[args, more].filter(Boolean).join(', ')})` : ''} { ${selection} }`

  test('counts each entry of the list once for each of its values', async () => {
    const asked = dimensions.map(
      (dimension) => `${dimension}: tally(by: [${dimension}], ${WHOLE}) { nodes { keys { value } count } }`,
    )
    const { found } = (
      await askGraph(
        schema,
        graph,
        `{ found: ${whole(WHOLE, `totalCount nodes { id ${select} } ${asked.join(' ')}`)} }`,
      )
    ).data
    expect(found.totalCount).toBe(found.nodes.length)
    expect(found.totalCount).toBeGreaterThan(1)
    for (const dimension of dimensions) {
      const rows = rowsOf(found[dimension].nodes)
      const known = values(found.nodes[0])[dimension]
      if (known) {
        const expected: Record<string, number> = {}
        for (const node of found.nodes) {
          const own = values(node)[dimension]!
          for (const value of new Set(own.length > 0 ? own : [null]))
            expected[value ?? ''] = (expected[value ?? ''] ?? 0) + 1
        }
        expect({ dimension, rows }).toEqual({ dimension, rows: expected })
      } else if (AREAS.includes(dimension)) await isLengthWithinEach(rows)
      else expect(Object.values(rows).reduce((sum, count) => sum + count, 0)).toBe(found.totalCount)
    }
  })

  async function isLengthWithinEach(rows: Record<string, number>) {
    const all = Object.keys(rows).filter((id) => id !== '')
    // Of many areas those with the most and those with the least.
    const named = all.filter((_id, at) => at < SOME || at >= all.length - SOME)
    if (named.length === 0) return
    const asked = named.map(
      (id, at) => `a${at}: ${whole(`within: "${id.replace('area:', '')}"`, 'totalCount')}`,
    )
    const { data } = await askGraph(schema, graph, `{ ${asked.join(' ')} }`)
    expect(named.map((_id, at) => data[`a${at}`].totalCount)).toEqual(named.map((id) => rows[id]))
  }

  for (const [measure, of] of Object.entries(measures)) test(`adds up ${measure}`, () => addsUp(measure, of))

  async function addsUp(measure: string, of: (node: Node) => number | null) {
    const [by] = dimensions.filter((each) => !['COMMUNITY', 'STREET', 'COUNTY'].includes(each)).slice(-1)
    const { found } = (
      await askGraph(
        schema,
        graph,
        `{ found: ${whole(WHOLE, `nodes { id ${select} } tally(by: [${by}], measure: ${measure}, ${WHOLE}) { nodes { keys { value } known sum mean median } }`)} }`,
      )
    ).data
    for (const { keys, known, sum, mean, median } of found.tally.nodes) {
      const numbers = found.nodes
        .filter((node: Node) => {
          const own = values(node)[by!]
          return own ? (own.length > 0 ? own : ['']).some((value) => (value ?? '') === keys[0].value) : true
        })
        .map(of)
        .filter((number: number | null) => number !== null)
        .sort((a: number, b: number) => a - b)
      if (!values(found.nodes[0])[by!]) continue
      const total = numbers.reduce((all: number, number: number) => all + number, 0)
      expect({ measure, value: keys[0].value, known }).toEqual({
        measure,
        value: keys[0].value,
        known: numbers.length,
      })
      if (numbers.length === 0) expect([sum, mean, median]).toEqual([null, null, null])
      else {
        expect(sum).toBeCloseTo(total, 3)
        expect(mean).toBeCloseTo(total / numbers.length, 3)
        const middle = (numbers.length - 1) / 2
        expect(median).toBeCloseTo((numbers[Math.floor(middle)] + numbers[Math.ceil(middle)]) / 2, 3)
      }
    }
  }
})

describe('a tally of a list', () => {
  const tally = async (list: string, args: string) =>
    (
      await askGraph(
        schema,
        graph,
        `{ ${list} { tally(${args}) { totalCount nodes { keys { value node { label } } count } } } }`,
      )
    ).data[list.split('(')[0]!].tally

  test('by three dimensions, a page at a time', async () => {
    const by = 'by: [STREET, MONTH, STATUS]'
    const list = 'serviceCalls(asOf: "2024-06-30")'
    const all = await tally(list, `${by}, first: 1000000`)
    const first = await askGraph(
      schema,
      graph,
      `{ serviceCalls(asOf: "2024-06-30") { totalCount tally(${by}, first: 5) { nodes { count } pageInfo { endCursor } } } }`,
    )
    const { totalCount, tally: page } = first.data.serviceCalls
    expect(all.nodes.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(totalCount)
    const second = await tally(list, `${by}, first: 5, after: "${page.pageInfo.endCursor}"`)
    expect(second.nodes).toEqual(all.nodes.slice(5, 10))
  })

  test.each([
    ['venues', 'by: [MONTH]', 'A tally of venues has no MONTH; count by COMMUNITY, STREET, COUNTY, UNIT'],
    ['venues', 'by: [KIND], measure: DAYS', 'A tally of venues has no DAYS; there is nothing to add up'],
    [
      'activities',
      'by: [MONTH], measure: MEMBERS',
      'A tally of activities has no MEMBERS; add up PEOPLE, UNITS',
    ],
    ['activities', 'by: [MONTH], measure: PEOPLE, counting: UNIT', 'measure is of the entries themselves'],
    ['activities', 'by: [STREET], having: {max: 0}', 'having.max must be 1 or more'],
    ['activities', 'by: []', 'by must name one to 3 dimensions, not 0'],
    ['activities', 'by: [MONTH, YEAR, STREET, COUNTY]', 'not 4'],
  ])('%s(%s) is refused with what there is', async (list, args, message) => {
    await expect(tally(list, args)).rejects.toThrow(message)
  })
})
