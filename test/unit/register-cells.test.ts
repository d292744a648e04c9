import { areaLevels } from '../../src/area/area.terms'
import { Unfit } from '../../src/register/cells/cell'
import { creditCode } from '../../src/register/cells/credit-code'
import { day, partialDate } from '../../src/register/cells/date-cells'
import {
  amount,
  areaCode,
  boolean,
  list,
  number,
  ref,
  stars,
  text,
  webAddress,
  wholeNumber,
} from '../../src/register/cells/plain-cells'
import { term } from '../../src/register/cells/term-cell'
import { unitKinds } from '../../src/unit/unit.terms'

const code = (value: unknown) => (value instanceof Unfit ? value.code : value)

test.each([
  ['2021', '2021'],
  ['2021-03', '2021-03'],
  ['2021-03-05', '2021-03-05'],
  ['2021/3/5', '2021-03-05'],
  ['2021/3', '2021-03'],
  ['2021年3月5日', '2021-03-05'],
  ['2021年12月', '2021-12'],
  ['2021年', '2021'],
  ['2021-3-5', 'INVALID'],
  ['2021-02-29', 'INVALID'],
  ['2021/13/1', 'INVALID'],
  ['0000', 'INVALID'],
  ['March 2021', 'INVALID'],
])('a date %s is read as %s', (given, expected) => expect(code(partialDate.read(given))).toBe(expected))

test.each(['https://www.gov.cn/', 'http://example.org/a?b=c', 'HTTPS://例子.中国/页'])(
  '%s is a web address',
  (given) => expect(webAddress.read(given)).toBe(given),
)

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'ftp://example.org/',
  'www.gov.cn',
  'https://',
  'https:///x',
])('%s is none', (given) => expect(code(webAddress.read(given))).toBe('INVALID'))

test('a whole day is no month', () => {
  expect(day.read('2024/2/29')).toBe('2024-02-29')
  expect(code(day.read('2024-02'))).toBe('INVALID')
})

test.each([
  ['U-12', 'U-12'],
  ['兴宁/一.二_3', '兴宁/一.二_3'],
  ['x'.repeat(64), 'x'.repeat(64)],
  ['x'.repeat(65), 'INVALID'],
  ['a b', 'INVALID'],
  ['unit:U1', 'INVALID'],
  ['U\ufe0f1', 'INVALID'],
  ['U\u200b1', 'INVALID'],
  ['U\u3164', 'INVALID'],
  ['①', 'INVALID'],
])('a ref %s is %s', (given, expected) => expect(code(ref.read(given))).toBe(expected))

test.each([
  ['44', '44'],
  ['441481001001', '441481001001'],
  ['4408-ETDZ', '4408-ETDZ'],
  ['441481001001-3/2', '441481001001-3/2'],
  ['44148', 'INVALID'],
  ['4408-A\ufe0f', 'INVALID'],
  ['441481001001-', 'INVALID'],
])('an area code %s is %s', (given, expected) => expect(code(areaCode.read(given))).toBe(expected))

test.each([
  ['91350100M000100Y43', '91350100M000100Y43'],
  ['91350100M000100Y44', 'BAD_CHECK_DIGIT'],
  ['91350100M000100Y4', 'INVALID'],
  ['91350100I000100Y43', 'INVALID'],
  ['91350100m000100y43', 'INVALID'],
])('a credit code %s is %s', (given, expected) => expect(code(creditCode.read(given))).toBe(expected))

test('numbers are plain digits within their bounds', () => {
  expect([wholeNumber.read('0'), amount.read('1000.50'), number.read('-3.5'), stars.read('5')]).toEqual([
    0, 1000.5, -3.5, 5,
  ])
  const wrong = [
    wholeNumber.read('-1'),
    wholeNumber.read('2147483648'),
    amount.read('1,000'),
    number.read('1e3'),
  ]
  expect([...wrong, stars.read('6'), stars.read('0')].map(code)).toEqual(Array(6).fill('INVALID'))
})

test('booleans come in three languages', () => {
  expect(['true', 'FALSE', '1', '0', '是', '否'].map((one) => boolean.read(one))).toEqual([
    true,
    false,
    true,
    false,
    true,
    false,
  ])
  for (const given of ['yes', ...Object.getOwnPropertyNames(Object.prototype)])
    expect(code(boolean.read(given))).toBe('INVALID')
})

test('a list has each entry once, and is wrong where one of them is', () => {
  expect(list(text).read('乙; 甲;;乙')).toEqual(['乙', '甲'])
  expect(list(areaCode, { sorted: true }).read('4403;4401')).toEqual(['4401', '4403'])
  expect(list(areaCode).read('4403;440')).toMatchObject({ expected: expect.stringContaining('"440"') })
})

test('a term is an SDL name or a Chinese word, and a mistake names the nearest', () => {
  expect(term(unitKinds).read('非公企业')).toBe('PRIVATE_ENTERPRISE')
  expect(term(unitKinds).read('SCHOOL')).toBe('SCHOOL')
  expect(['县', '区', '县级市'].map((one) => term(areaLevels).read(one))).toEqual([
    'COUNTY',
    'COUNTY',
    'COUNTY',
  ])
  expect(term(unitKinds).read('SHCOOL')).toMatchObject({ expected: expect.stringContaining('SCHOOL') })
})
