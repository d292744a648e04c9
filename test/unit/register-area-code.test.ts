import { checkCode, codesAbove, streetKindOf } from '../../src/register/tables/area-code'

test.each([
  ['441481001001', ['441481001', '441481', '4414', '44']],
  ['4408-ETDZ', ['4408', '44']],
  ['441481001001-C1-B2', ['441481001001-C1', '441481001001', '441481001', '441481', '4414', '44']],
  ['44', []],
])('above %s are %j', (code, above) => expect(codesAbove(code)).toEqual(above))

test.each([
  ['441481', 'COUNTY', true],
  ['441481', 'STREET', false],
  ['4408-ETDZ', 'COUNTY', true],
  ['4408-ETDZ', 'PROVINCE', false],
  ['441481001001-G1', 'MICRO_GRID', true],
  ['441481001001', 'GRID', false],
])('%s as a %s: %s', (code, level, fits) => expect(checkCode({ code, level })).toHaveLength(fits ? 0 : 1))

test.each([
  ['441481001', 'STREET'],
  ['441481099', 'STREET'],
  ['441481100', 'TOWN'],
  ['441481200', 'TOWNSHIP'],
  ['441481399', 'TOWNSHIP'],
  ['441481400', 'OTHER'],
  ['4408-ETDZ', 'OTHER'],
])('%s is a %s', (code, kind) => expect(streetKindOf(code)).toBe(kind))
