import fc from 'fast-check'
import { partialDate } from '../../web/explorer/edit/partial-date'

test.each([
  ['2024', '2024'],
  ['2024年', '2024'],
  ['2024-06', '2024-06'],
  ['2024.6', '2024-06'],
  ['2024年6月', '2024-06'],
  ['2024/06/01', '2024-06-01'],
  ['2024.6.1', '2024-06-01'],
  ['2024年6月1日', '2024-06-01'],
  ['２０２４年６月１日', '2024-06-01'],
  [' 2024 年 6 月 1 日 ', '2024-06-01'],
  ['20240601', '2024-06-01'],
  ['2024-02-29', '2024-02-29'],
])('%s is %s', (text, date) => {
  expect(partialDate(text)).toBe(date)
})

test.each([
  '',
  '2023-02-29',
  '2024-13',
  '2024-06-31',
  '202406',
  '24-06-01',
  '2024年6月1日起',
  '6月1日',
  '约2024',
  '2024//6',
  '2024-6-1-1',
])('%s is none', (text) => {
  expect(partialDate(text)).toBeUndefined()
})

test('every day is read however it is written', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
      fc.constantFrom(['-', '-', ''], ['/', '/', ''], ['.', '.', ''], ['年', '月', '日']),
      fc.boolean(),
      (date, [first, second, last], isPadded) => {
        const iso = date.toISOString().slice(0, 10)
        const [year, month, day] = iso.split('-').map((part) => (isPadded ? part : String(Number(part))))
        expect(partialDate(`${year}${first}${month}${second}${day}${last}`)).toBe(iso)
      },
    ),
  )
})
