import { readdirSync } from 'node:fs'
import { officialAreas, officialAreasNamed } from '../../src/official-areas/official-areas'

test('the official areas of the whole country are there, each in the one above it', () => {
  let count = 0
  for (const province of readdirSync('data/official').filter((file) => file.endsWith('.br'))) {
    const areas = officialAreas(province.slice(0, 2))
    const codes = new Set(areas.map(({ code }) => code))
    expect(codes.size).toBe(areas.length)
    count += areas.length
  }
  expect(count).toBe(665_276)
})

test('an area comes with what lies in it and what it lies in', () => {
  const areas = officialAreas('441481')
  expect(areas.slice(0, 3)).toEqual([
    { code: '44', name: '广东省', level: 'PROVINCE' },
    { code: '4414', name: '梅州市', level: 'PREFECTURE' },
    { code: '441481', name: '兴宁市', level: 'COUNTY' },
  ])
  expect(areas).toContainEqual({ code: '441481001001', name: '大新社区居委会', level: 'COMMUNITY' })
  expect(areas.every(({ code }) => code.startsWith('441481') || '441481'.startsWith(code))).toBe(true)
})

test.each(['441499', '99', '4', '44148', '', '../44', '4414810010011'])(
  '%s is no code of an official area',
  (code) => {
    expect(officialAreas(code)).toEqual([])
  },
)

test('an area is found by its name', () => {
  expect(officialAreasNamed('兴宁', 10)).toContainEqual({
    code: '441481',
    name: '兴宁市',
    above: ['广东省', '梅州市'],
  })
  expect(officialAreasNamed('市', 3)).toHaveLength(3)
})
