import * as fc from 'fast-check'
import { onDay } from '../../src/time/moment'
import {
  addDays,
  addMonths,
  daysBetween,
  earliest,
  isDay,
  isPartialDate,
  latest,
  today,
} from '../../src/time/partial-date'
import { fourDates, type RecordedPeriod, type Status, statusOn } from '../../src/time/period'

const anyDay = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const anyPartialDate = fc
  .tuple(anyDay, fc.constantFrom(4, 7, 10))
  .map(([day, length]) => day.slice(0, length))

describe('partial dates', () => {
  test.each([
    '2021',
    '0001',
    '9999',
    '2021-03',
    '2021-12',
    '2021-03-05',
    '2024-02-29',
    '2000-02-29',
    '0004-02-29',
  ])('%s is one', (text) => expect(isPartialDate(text)).toBe(true))

  test.each([
    '',
    '0000',
    '0000-01-01',
    '202',
    '20211',
    '2021-3',
    '2021-00',
    '2021-13',
    '2021-03-00',
    '2021-03-32',
    '2021-04-31',
    '2023-02-29',
    '1900-02-29',
    '2021-3-05',
    '2021-03-05 ',
    '2021-03-05T00:00:00Z',
    '２０２１',
    '-2021',
    '2021/03/05',
  ])('"%s" is none', (text) => expect(isPartialDate(text)).toBe(false))

  test('only ten characters are a day', () => {
    expect(['2021', '2021-03', '2021-03-05', '2021-02-29'].map(isDay)).toEqual([false, false, true, false])
  })

  test.each([
    ['2021', '2021-01-01', '2021-12-31'],
    ['2021-04', '2021-04-01', '2021-04-30'],
    ['2021-12', '2021-12-01', '2021-12-31'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['0004-02', '0004-02-01', '0004-02-29'],
    ['2021-03-05', '2021-03-05', '2021-03-05'],
  ])('%s may mean %s to %s', (date, first, last) =>
    expect([earliest(date), latest(date)]).toEqual([first, last]),
  )

  test('a date may mean just the days that begin like it', () => {
    fc.assert(
      fc.property(anyPartialDate, anyDay, (date, day) => {
        expect(isPartialDate(date) && isDay(earliest(date)) && isDay(latest(date))).toBe(true)
        expect(earliest(date) <= day && day <= latest(date)).toBe(day.startsWith(date))
        expect(
          [addDays(earliest(date), -1), addDays(latest(date), 1)].some((each) => each.startsWith(date)),
        ).toBe(earliest(date) === '0001-01-01' || latest(date) === '9999-12-31')
      }),
    )
  })
})

describe('days', () => {
  test.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-06-30', 0, '2024-06-30'],
    ['0001-01-01', -1, '0001-01-01'],
    ['9999-12-31', 1, '9999-12-31'],
    ['2024-06-30', 2 ** 31, '9999-12-31'],
    ['2024-06-30', -(2 ** 31), '0001-01-01'],
  ])('%s and %s days is %s', (day, days, expected) => expect(addDays(day, days)).toBe(expected))

  test('as many lie between two days as lead from one to the other', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => expect(addDays(from, daysBetween(from, to))).toBe(to)),
    )
  })

  test.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-03-31', 3, '2024-06-30'],
    ['2024-11-30', 3, '2025-02-28'],
    ['2024-12-15', 1, '2025-01-15'],
    ['2024-01-15', -1, '2023-12-15'],
  ])('%s and %s months is %s', (day, months, expected) => expect(addMonths(day, months)).toBe(expected))

  test('today is that of the time zone', () => {
    const now = new Date('2024-03-31T16:30:00Z')
    expect(['Asia/Shanghai', 'UTC', 'America/New_York'].map((zone) => today(zone, now))).toEqual([
      '2024-04-01',
      '2024-03-31',
      '2024-03-31',
    ])
  })
})

const period = (given: Partial<RecordedPeriod>): RecordedPeriod => ({
  start: '2021-03-05',
  end: '2023-06-30',
  terminatedOn: null,
  recordedOn: '2022-01-10',
  ...given,
})

describe('the four dates', () => {
  test.each<[string, Partial<RecordedPeriod>, [string, string, string, string]]>([
    ['of whole days', {}, ['2021-03-05', '2021-03-05', '2023-06-30', '2023-06-30']],
    ['of years', { start: '2021', end: '2023' }, ['2021-01-01', '2021-12-31', '2023-01-01', '2023-12-31']],
    [
      'of months, leap',
      { start: '2021-02', end: '2024-02' },
      ['2021-02-01', '2021-02-28', '2024-02-01', '2024-02-29'],
    ],
    ['with an unknown start', { start: null }, ['0001-01-01', '2022-01-10', '2023-06-30', '2023-06-30']],
    ['with an open end', { end: null }, ['2021-03-05', '2021-03-05', '9999-12-31', '9999-12-31']],
    ['terminated', { terminatedOn: '2022-03-01' }, ['2021-03-05', '2021-03-05', '2022-02-28', '2022-02-28']],
    [
      'open, terminated',
      { end: null, terminatedOn: '2024-03-01' },
      ['2021-03-05', '2021-03-05', '2024-02-29', '2024-02-29'],
    ],
    [
      'terminated within the year in which it was to end',
      { end: '2023', terminatedOn: '2023-05-01' },
      ['2021-03-05', '2021-03-05', '2023-01-01', '2023-04-30'],
    ],
  ])('%s', (_, given, [earliestStart, latestStart, earliestEnd, latestEnd]) => {
    expect(fourDates(period(given))).toEqual({ earliestStart, latestStart, earliestEnd, latestEnd })
  })
})

describe('the status', () => {
  test.each<[string, Partial<RecordedPeriod>, [string, Status][]]>([
    [
      'of whole days changes on the first and after the last',
      {},
      [
        ['2021-03-04', 'UPCOMING'],
        ['2021-03-05', 'IN_FORCE'],
        ['2023-06-30', 'IN_FORCE'],
        ['2023-07-01', 'EXPIRED'],
      ],
    ],
    [
      'of years is uncertain in the first and the last year',
      { start: '2021', end: '2023' },
      [
        ['2020-12-31', 'UPCOMING'],
        ['2021-01-01', 'UNCERTAIN'],
        ['2021-12-30', 'UNCERTAIN'],
        ['2021-12-31', 'IN_FORCE'],
        ['2023-01-01', 'IN_FORCE'],
        ['2023-01-02', 'UNCERTAIN'],
        ['2023-12-31', 'UNCERTAIN'],
        ['2024-01-01', 'EXPIRED'],
      ],
    ],
    [
      'within one year is never sure',
      { start: '2021', end: '2021' },
      [
        ['2021-01-01', 'UNCERTAIN'],
        ['2021-07-01', 'UNCERTAIN'],
        ['2021-12-31', 'UNCERTAIN'],
        ['2022-01-01', 'EXPIRED'],
      ],
    ],
    [
      'with an unknown start is uncertain until it was recorded',
      { start: null },
      [
        ['0001-01-01', 'UNCERTAIN'],
        ['2022-01-09', 'UNCERTAIN'],
        ['2022-01-10', 'IN_FORCE'],
      ],
    ],
    ['with an open end does not end', { end: null }, [['9999-12-31', 'IN_FORCE']]],
    [
      'terminated ends on the day before, whatever was agreed',
      { terminatedOn: '2022-03-01' },
      [
        ['2022-02-28', 'IN_FORCE'],
        ['2022-03-01', 'TERMINATED'],
        ['2024-01-01', 'TERMINATED'],
      ],
    ],
    ['to be terminated has yet to begin', { terminatedOn: '2022-03-01' }, [['2021-03-04', 'UPCOMING']]],
  ])('%s', (_, given, days) => {
    const recorded = period(given)
    const dates = { ...fourDates(recorded), terminatedOn: recorded.terminatedOn }
    expect(days.map(([day]) => [day, statusOn(day, dates)])).toEqual(days)
  })

  test('of a period that is surely in force is possibly so too', () => {
    const recorded = fc.record({
      start: fc.option(anyPartialDate),
      end: fc.option(anyPartialDate),
      terminatedOn: fc.constant(null),
      recordedOn: anyDay,
    })
    fc.assert(
      fc.property(recorded, anyDay, (each, day) => {
        const { start, end } = each
        const status = statusOn(day, fourDates(each))
        const mayHaveBegun = start === null || earliest(start) <= day
        const mayLast = end === null || day <= latest(end)
        if (mayHaveBegun && mayLast && start !== null) expect(['IN_FORCE', 'UNCERTAIN']).toContain(status)
        if (status === 'IN_FORCE') expect(mayHaveBegun && mayLast).toBe(true)
      }),
    )
  })
})

test('a day given beneath a root field takes the place of its own, and the register stays that of the root', () => {
  const moment = { asOf: '2024-06-30', knownAt: '2024-07-01T00:00:00.000Z' }
  expect(onDay(moment, '2023-01-01')).toEqual({ asOf: '2023-01-01', knownAt: moment.knownAt })
  expect([onDay(moment, null), onDay(moment, undefined)]).toEqual([moment, moment])
})
