import { contradictions, type PublishedValue } from '../../src/figures/contradictions'
import type { FigureBound } from '../../src/figures/figures.type'
import { wholeSample } from '../support/sample'

const figure = (key: string, value: number, more: Partial<PublishedValue> = {}): PublishedValue => ({
  areaCode: '130682',
  key,
  title: key,
  value,
  bound: 'EXACT',
  period: null,
  ...more,
})
const parts = [
  figure('items_done_at_once', 19),
  figure('items_done_nearby', 32),
  figure('items_done_online', 68),
]

test('parts that come to more than their whole are said of each of them', () => {
  const whole = figure('community_service_items', 118)
  const found = contradictions([whole, ...parts])
  expect([...found.keys()]).toEqual([whole, ...parts])
  expect(found.get(whole)).toBe(
    'items_done_at_once 19 + items_done_nearby 32 + items_done_online 68 = 119 > community_service_items 118 (分项之和大于总数)',
  )
})

test.each([
  ['as much as the whole', figure('community_service_items', 119)],
  ['a whole that is at least so much', figure('community_service_items', 96, { bound: 'AT_LEAST' })],
  ['a whole that is about so much', figure('community_service_items', 114, { bound: 'ABOUT' })],
  ['a whole of another place', figure('community_service_items', 96, { areaCode: '441481' })],
])('parts beside %s are no contradiction', (_what, whole) => {
  expect(contradictions([whole, ...parts]).size).toBe(0)
})

test('one figure published twice for one time with values that exclude each other', () => {
  const [once, twice] = [figure('grids', 633, { period: '2023' }), figure('grids', 640, { period: '2023' })]
  expect([...contradictions([once!, twice!]).keys()]).toEqual([once, twice])
})

test.each([
  ['for another time', figure('grids', 640, { period: '2024' })],
  ['as a bound that holds', figure('grids', 600, { period: '2023', bound: 'AT_LEAST' })],
])('one figure published again %s is none', (_what, again) => {
  expect(contradictions([figure('grids', 633, { period: '2023' }), again]).size).toBe(0)
})

test('in the seven places, the service items of 定州 and the placements of 青铜峡', () => {
  const figures = wholeSample().tables.published_figures!.map((row) => ({
    areaCode: row.area_code!,
    key: row.key!,
    title: row.title!,
    value: Number(row.value),
    bound: row.bound as FigureBound,
    period: row.period || null,
  }))
  expect([...contradictions(figures).keys()].map(({ areaCode, key }) => `${areaCode} ${key}`).sort()).toEqual(
    [
      '130682 community_service_items',
      '130682 items_done_at_once',
      '130682 items_done_nearby',
      '130682 items_done_online',
      '640381 flexible_employment',
      '640381 jobs_offered',
      '640381 stable_employment',
    ],
  )
})
