import type { Row, Tables } from '../rows'
import type { Choose, Streams } from './choose'
import { someName, someRef } from './names'
import { someDate, someDay, someMeetingDay } from './period'
import { codesOf, listOf } from './subjects'

const CALL_STATUSES = ['RAISED', 'PASSED_UP', 'ASSIGNED', 'RESOLVED']

/** What is told of units, areas and bodies without versions. */
export function doings(streams: Streams, tables: Tables): Partial<Tables> {
  const conferences = someConferences(streams('conferences'), tables)
  const meetings = listed(streams('meetings'), 10, 14, (choose) => ({
    conference_ref: choose.one(conferences).ref!,
    held_on: someMeetingDay(choose),
    attendee_refs: refs(choose, tables.units),
  }))
  const calls = listed(streams('service_calls'), 3, 6, (choose) => ({
    title: '路灯',
    raised_by_code: choose.one(tables.areas).code!,
    raised_on: someMoment(choose),
    status: choose.one(CALL_STATUSES),
    respondent_refs: refs(choose, tables.units),
  }))
  return {
    activities: someActivities(streams('activities'), tables),
    conferences,
    meetings,
    matters: listed(streams('matters'), 5, 8, (choose) => ({
      meeting_ref: choose.one(meetings).ref!,
      title: '停车',
      raised_on: choose.chance(50) ? someDay(choose) : '',
      resolved_on: choose.chance(50) ? someDay(choose) : '',
      responsible_ref: choose.maybe(50, tables.units, { ref: '' }).ref!,
    })),
    service_calls: calls,
    service_call_steps: listed(streams('service_call_steps'), 4, 12, (choose) => ({
      call_ref: choose.one(calls).ref!,
      at: someMoment(choose),
      level: choose.one(['GRID', 'COMMUNITY', 'STREET', 'COUNTY']),
      status: choose.one(CALL_STATUSES),
    })).map(({ ref, ...step }) => step),
    venues: placed(streams('venues'), tables, '驿站', (choose) => ({
      kind: choose.one(['OPEN_VENUE', 'COMPOUND_STATION']),
    })),
    volunteer_teams: placed(streams('volunteer_teams'), tables, '服务队', (choose) => ({
      unit_ref: choose.one(tables.units).ref!,
    })),
  }
}

/** Rows with a ref each. */
function listed(choose: Choose, least: number, most: number, make: (choose: Choose) => Row): Row[] {
  return listOf(choose, least, most, (number) => ({ ref: someRef(choose, number), ...make(choose) }))
}

export function persons(choose: Choose, { units }: Pick<Tables, 'units'>): Row[] {
  return listed(choose, 4, 6, () => ({
    name: choose.maybe(70, ['张三', '李四'], ''),
    title: '',
    employer_ref: choose.maybe(70, units, { ref: '' }).ref!,
  }))
}

/** Raised by a community, offered by a unit, both or neither. */
export function listItems(choose: Choose, { areas, units }: Pick<Tables, 'areas' | 'units'>): Row[] {
  return listed(choose, 12, 16, () => ({
    kind: choose.one(['NEED', 'NEED', 'NEED', 'RESOURCE', 'PROJECT', 'SERVICE']),
    title: someName(choose, '事项'),
    category: choose.one(['助老', '助学']),
    status: choose.one(['OPEN', 'CLAIMED', 'CLAIMED', '', 'DONE', 'WITHDRAWN']),
    unit_ref: choose.maybe(40, units, { ref: '' }).ref!,
    community_code: choose.maybe(60, codesOf(areas, 'COMMUNITY'), ''),
    listed_on: choose.chance(60) ? someDate(choose) : '',
  }))
}

/** One of each way to lie somewhere, and some of any. */
function someConferences(choose: Choose, tables: Tables): Row[] {
  const [area, committee, alliance] = [
    () => ({ area_code: choose.one(tables.areas).code! }),
    () => ({ committee_ref: choose.one(tables.big_committees).ref! }),
    () => ({ alliance_ref: choose.one(tables.alliances).ref! }),
  ]
  const ways = [
    [area],
    [committee],
    [alliance],
    [area, committee],
    [committee, alliance],
    [area, alliance],
    [],
  ]
  return ways.map((way, number) => ({
    ref: someRef(choose, number),
    name: someName(choose, '联席会议'),
    every_months: String(choose.one([1, 3, 6, 12, 13])),
    area_code: '',
    committee_ref: '',
    alliance_ref: '',
    ...Object.assign({}, ...way.map((each) => each())),
  }))
}

function someActivities(choose: Choose, tables: Tables): Row[] {
  const { pairings, alliances, big_committees } = tables
  return listed(choose, 10, 14, () => ({
    title: '义诊',
    held_on: someDay(choose),
    area_code: choose.maybe(30, tables.areas, { code: '' }).code!,
    under_id: choose.one([
      `pairing:${choose.one(pairings).ref}`,
      `pairing:${choose.one(pairings).ref}`,
      `alliance:${choose.one(alliances).ref}`,
      `big-committee:${choose.one(big_committees).ref}`,
      '',
    ]),
    unit_refs: refs(choose, tables.units),
    people: '',
  }))
}

function placed(choose: Choose, { areas }: Tables, tail: string, more: (choose: Choose) => Row): Row[] {
  return listed(choose, 4, 7, () => ({
    name: someName(choose, tail),
    area_code: choose.maybe(60, codesOf(areas, 'COMMUNITY'), choose.one(areas).code!),
    ...more(choose),
  }))
}

/** About midnight in Shanghai, where the day turns. */
function someMoment(choose: Choose): string {
  return `${someDay(choose)}T${choose.one(['00:00:00+08:00', '23:59:59+08:00', '15:59:59.999Z', '16:00:00Z'])}`
}

function refs(choose: Choose, rows: readonly Row[]): string {
  return choose
    .some(rows, 3)
    .map(({ ref }) => ref)
    .join(';')
}
