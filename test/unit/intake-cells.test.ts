import fc from 'fast-check'
import { readAmount, readCount } from '../../src/intake/cells/count'
import { type DateSetting, periodOfYear, readDate } from '../../src/intake/cells/date'
import { namesIn } from '../../src/intake/cells/list'
import { hasPersonal, nameAlone, withoutPersonal } from '../../src/intake/cells/personal'
import { headingKey } from '../../src/intake/layout/heading'
import { saysNothing } from '../../src/intake/layout/vocabulary'

const setting: DateSetting = { year: 2024, from1904: false, fraction: false, shortYears: false }

test.each([
  ['2023.5', '2023-05', 'READ'],
  ['2023.05', '2023-05', 'READ'],
  ['2023.05.18', '2023-05-18', 'READ'],
  ['2023-5', '2023-05', 'READ'],
  ['2023-05', '2023-05', 'EXACT'],
  ['2023/5/18', '2023-05-18', 'READ'],
  ['2023年5月', '2023-05', 'READ'],
  ['2023 年 5 月 18 日', '2023-05-18', 'READ'],
  ['二〇二三年五月', '2023-05', 'READ'],
  ['二○二三年十二月二十一日', '2023-12-21', 'READ'],
  ['23.5', '2023-05', 'READ'],
  ['23年5月', '2023-05', 'READ'],
  ['２０２３．５', '2023-05', 'READ'],
  ['20230518', '2023-05-18', 'READ'],
  ['202305', '2023-05', 'READ'],
  ['45078', '2023-06-01', 'READ'],
  ['2022年', '2022', 'READ'],
  ['2022', '2022', 'EXACT'],
  ['自2023年5月起', '2023-05', 'READ'],
  ['3月', '2024-03', 'INFERRED'],
  ['3.12', '2024-03-12', 'INFERRED'],
  ['4月18日', '2024-04-18', 'INFERRED'],
  ['5月中旬', '2024-05', 'INFERRED'],
  ['2024.4.2 11:00', '2024-04-02', 'READ'],
  ['2024-04-02 09:30', '2024-04-02', 'READ'],
  ['2024-04-02T09:30:00', '2024-04-02', 'READ'],
  ['2024.4.2（周二）上午9点至11点半', '2024-04-02', 'READ'],
  ['4月2日 九时三十分', '2024-04-02', 'INFERRED'],
  ['45384.4583', '2024-04-02', 'READ'],
  ['2023.12.1签', '2023-12-01', 'READ'],
  ['2023年度', '2023', 'READ'],
])('%s is %s, %s', (text, start, how) => {
  expect(readDate(text, setting)).toEqual({ start, how })
})

test.each([
  ['2023.6-2026.5', '2023-06', '2026-05'],
  ['2023年6月至2026年5月', '2023-06', '2026-05'],
  ['2023.6—12', '2023-06', '2023-12'],
  ['2023年6月-12月', '2023-06', '2023-12'],
  ['2023-06-01至2026-05-31', '2023-06-01', '2026-05-31'],
  ['2021.3至今', '2021-03', null],
  ['2024.4.2 9:30-4.3 11:00', '2024-04-02', '2024-04-03'],
  ['2023.3起，2024.3止', '2023-03', '2024-03'],
  ['2023年3月开始、2024年3月31日结束', '2023-03', '2024-03-31'],
  ['2024.3止', null, '2024-03'],
])('%s is a period', (text, start, end) => {
  expect(readDate(text, setting)).toMatchObject({ start, end })
})

test('a serial number of a workbook that counts from 1904 is the day that it shows there', () => {
  expect(readDate('43616', { ...setting, from1904: true })).toEqual({ start: '2023-06-01', how: 'READ' })
})

test.each([
  '长期',
  '每周六上午',
  '待定',
  '2023.13',
  '31',
  '三年',
  '9:30',
  '2023.1 1',
  '2023.5 1次',
  '2024.4.2 9.30',
  '2023.5\n2024.5',
  '2023年8日',
  '2022.6，2024.6续签',
])('%s is no date', (text) => {
  expect(readDate(text, setting)).toBeUndefined()
})

test('what a number has lost is asked for: 2023.1 may have been typed as 2023.10', () => {
  expect(readDate('2023.1', { ...setting, fraction: true })).toEqual({ may: ['2023-01', '2023-10'] })
  expect(readDate('2023.1', setting)).toEqual({ start: '2023-01', how: 'READ' })
})

test('what was before a day is asked, with that day', () => {
  expect(readDate('2023.5前', setting)).toEqual({ may: ['2023-05'] })
  expect(readDate('2024年6月30日之前', setting)).toEqual({ may: ['2024-06-30'] })
})

test('where a column has years of two digits, 12.5 is asked for', () => {
  expect(readDate('12.5', { ...setting, shortYears: true })).toEqual({ may: ['2012-05', '2024-12-05'] })
  expect(readDate('12.5', setting)).toEqual({ start: '2024-12-05', how: 'INFERRED' })
})

const two = (number: number) => String(number).padStart(2, '0')
const days = fc
  .record({
    year: fc.integer({ min: 1990, max: 2035 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .chain(({ year, month, day }) =>
    fc.record({
      start: fc.constant(`${year}-${two(month)}-${two(day)}`),
      text: fc.constantFrom(
        `${year}.${month}.${day}`,
        `${year}/${month}/${day}`,
        `${year}年${month}月${day}日`,
        `${year}-${month}-${day}`,
        `${year}-${two(month)}-${two(day)}`,
        `${year} 年 ${month} 月 ${day} 日`,
        `${year}. ${month}. ${day}`,
        `${year}${two(month)}${two(day)}`,
      ),
    }),
  )

test('every day is read in each of its spellings', () => {
  fc.assert(
    fc.property(days, ({ start, text }) => {
      expect(readDate(text, setting)).toMatchObject({ start })
    }),
  )
})

test('a time behind a day leaves the day as it is', () => {
  const clocks = fc
    .record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) })
    .chain(({ hour, minute }) =>
      fc.constantFrom(
        `${hour}:${two(minute)}`,
        `${two(hour)}：${two(minute)}:00`,
        `${hour}点`,
        `${hour}时${minute}分`,
        `${hour}点半`,
        `上午${hour}点`,
        `下午 ${hour}:${two(minute)}`,
        '下午',
      ),
    )
  const times = fc
    .tuple(clocks, fc.constantFrom('-', '—', ' - ', '至', ''), clocks)
    .map(([from, to, until]) => (to === '' ? from : `${from}${to}${until}`))
  fc.assert(
    fc.property(days, times, fc.constantFrom(' ', '  ', '\n', '\u3000'), (day, time, space) => {
      expect(readDate(`${day.text}${space}${time}`, setting)).toEqual({ start: day.start, how: 'READ' })
    }),
  )
})

test('a space never joins two numbers into one', () => {
  fc.assert(
    fc.property(fc.nat({ max: 9999 }), fc.nat({ max: 9999 }), (one, other) => {
      const apart = `${one} ${other}`
      expect([readDate(apart, setting), readCount(apart), readAmount(apart, '')]).toEqual(
        Array(3).fill(undefined),
      )
    }),
  )
})

test.each([
  ['12', 12, 'EXACT'],
  ['12人', 12, 'READ'],
  ['30余人', 30, 'READ'],
  ['约120', 120, 'READ'],
  ['120左右', 120, 'READ'],
  ['１２０人', 120, 'READ'],
  ['十二人', 12, 'READ'],
  ['1支', 1, 'READ'],
])('%s counts %d', (text, value, how) => {
  expect(readCount(text)).toEqual({ value, how })
})

test.each(['若干', '12/13', '-3', '一批', '12.5', 'A12'])('%s is no count', (text) => {
  expect(readCount(text)).toBeUndefined()
})

test('a heading may count in 万元', () => {
  expect(readAmount('6', '年度经费（万元）')).toEqual({ value: 60000, how: 'READ' })
  expect(readAmount('6万元', '年度经费')).toEqual({ value: 60000, how: 'READ' })
  expect(readAmount('60000', '年度经费')).toEqual({ value: 60000, how: 'EXACT' })
  expect(readAmount('60,000.5元', '年度经费')).toEqual({ value: 60000.5, how: 'READ' })
  expect(readAmount('6,5', '年度经费')).toBeUndefined()
})

test.each([
  ['1.5', '资金（千元）', 1500],
  ['1.5', '资金（亿元）', 150_000_000],
  ['0.29', '资金（万元）', 2900],
  ['1.005', '百万元', 1_005_000],
  ['6元', '资金（万元）', 6],
  ['6万元', '资金（千元）', 60_000],
  ['6千元', '资金', 6000],
  ['6', '资金（元）', 6],
])('an amount of %s under %s is %d yuan', (text, heading, value) => {
  expect(readAmount(text, heading)?.value).toBe(value)
})

test.each([
  ['1.2', '参加人次（万人次）', 12_000],
  ['3', '人数（千人）', 3000],
  ['3', '人数（人）', 3],
  ['3', '千人计划人数', 3],
  ['1.00005', '人数（千人）', undefined],
  ['3人', '人数（千人）', undefined],
])('%s under %s counts %s', (text, heading, value) => {
  expect(readCount(text, heading)?.value).toBe(value)
})

test.each([
  ['市财政局、教育局、福兴派出所', ['市财政局', '教育局', '福兴派出所']],
  ['恒和超市、盛洋汽车、\n润利餐饮公司；兴南社区', ['恒和超市', '盛洋汽车', '润利餐饮公司', '兴南社区']],
  ['汇晟物业、福盛物业等', ['汇晟物业', '福盛物业']],
  ['汇晟物业、福盛物业等4家单位', ['汇晟物业', '福盛物业']],
  ['市文联（文艺志愿者、书画协会）、妇联', ['市文联（文艺志愿者、书画协会）', '妇联']],
  ['平等路社区', ['平等路社区']],
  ['1.市水务局 2.市林业局', ['市水务局', '市林业局']],
  ['1、市水务局2、市林业局；3、盛和机电', ['市水务局', '市林业局', '盛和机电']],
  ['①市水务局②市林业局', ['市水务局', '市林业局']],
  ['大塘社区2.市林业局', ['大塘社区2.市林业局']],
  ['公安局 和平派出所', ['公安局 和平派出所']],
])('%s', (text, names) => {
  expect(namesIn(text)).toEqual(names)
})

test('a quarter and a month are stretches of the year', () => {
  expect(periodOfYear('第一季度', 2024)).toEqual({ start: '2024-01', end: '2024-03' })
  expect(periodOfYear('四季度', 2024)).toEqual({ start: '2024-10', end: '2024-12' })
  expect(periodOfYear('2025年1月', 2024)).toEqual({ start: '2025-01', end: '2025-01' })
  expect(periodOfYear('大新社区', 2024)).toBeUndefined()
})

test('telephone and identity numbers are not kept', () => {
  expect(withoutPersonal('张经理 13500004001')).toBe('张经理 …')
  expect(withoutPersonal('0753-3300001')).toBe('…')
  expect(withoutPersonal('441481199001011234')).toBe('…')
  expect(hasPersonal('兴结〔2023〕1号 60000元')).toBe(false)
  expect(hasPersonal('协议20230001号，2021-03-05至2024-03-05')).toBe(false)
})

test('a telephone number is not kept however its digits are grouped', () => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 })
  const gaps = fc.array(fc.constantFrom('', '', '-', ' ', ' - '), { minLength: 9, maxLength: 9 })
  const before = fc.constantFrom('', '+86', '+86 ', '手机:', '张三')
  fc.assert(
    fc.property(before, fc.integer({ min: 3, max: 9 }), digits, gaps, (prefix, second, rest, between) => {
      const text = `${prefix}1${second}${rest.map((digit, index) => `${between[index]}${digit}`).join('')}`
      expect(withoutPersonal(text)).toBe(`${prefix.replace(/\+86\s*/, '')}…`)
    }),
  )
  for (const landline of ['0753-3322110', '0753 332 2110', '（0753）3322110', '020-8765 4321转12', '3322110'])
    expect(withoutPersonal(landline)).toBe('…')
})

test.each([
  ['盛和机电 13800000000', '盛和机电'],
  ['盛和机电（电话：0753-3322110）', '盛和机电'],
  ['盛和机电，手机138 0000 0000', '盛和机电'],
  ['兴宁市第一中学', '兴宁市第一中学'],
  ['13800000000', ''],
])('%s is the name %s', (text, name) => {
  expect(nameAlone(text)).toBe(name)
})

test.each(['无', '暂无', '（待定）', '——', '／', '-', '空 缺'])('%s says nothing', (text) => {
  expect(saysNothing(text)).toBe(true)
})

test.each(['无线电管理局', '一', '待定社区', '是'])('%s says something', (text) => {
  expect(saysNothing(text)).toBe(false)
})

test('a period of days and the number of a house are no telephone', () => {
  for (const text of ['2023-1-30—2025-12-31', '2024-1-31 2024-12-31', '协议2023-1-5 2026-1-4'])
    expect([text, hasPersonal(text)]).toEqual([text, false])
  expect(nameAlone('东街88号13812345678')).toBe('东街88号')
  expect(nameAlone('盛和机电 电话：13812345678')).toBe('盛和机电')
})

test('a title is looked at as far as titles go', () => {
  expect(headingKey('（'.repeat(1_000_000))).toBe('')
  expect(headingKey('甲'.repeat(1_000_000))).toHaveLength(300)
})
