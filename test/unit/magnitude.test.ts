import fc from 'fast-check'
import { readHeader } from '../../src/register/header'
import { readRow } from '../../src/register/read-row'
import { tableNamed } from '../../src/register/tables'
import { CellReader } from '../../src/register/xlsx/cell-reader'
import { otherwiseBy } from '../../src/register/xlsx/magnitude'
import { formatOf } from '../../src/register/xlsx/workbook-parts'

test.each([
  ['0"万"', '12', '12万'],
  ['#,##0.0"亿元"', '1.25', '1.3亿元'],
  ['0\\万', '7', '7万'],
  ['0万', '7', '7万'],
  ['#,##0,', '12345', '12'],
  ['General"千"', '1.5', '1.5千'],
  ['0!.00,"万"', '120000', '1.20万'],
  ['0.0,,"万"', '120000', '0.1万'],
  ['0.0,,"亿"', '1500000', '1.5亿'],
  ['"万元"0,', '12345', '万元12'],
  ['[>=10000]0\\.0,"亿";0', '12345', '1.2亿'],
  ['0;-0"万"', '-3', '-3万'],
  ['0"万"', '-3', '-3万'],
  ['"共"0"万人"', '3', '共3万人'],
  ['[Red]0" K"', '5', '5 K'],
])('%s shows %s as %s', (code, kept, shown) => {
  expect(otherwiseBy(code)?.(kept)).toBe(shown)
})

test.each([
  ['0"人"', '12'],
  ['0"户"', '12'],
  ['0.00_ ', '12'],
  ['#,##0', '12345'],
  ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', '12345'],
  ['[>=10000]0\\.0,"万";0', '500'],
  ['0;-0"万"', '3'],
  ['0" kg"', '3'],
  ['0.0"百分点"', '3'],
  ['yyyy"年"m"月"', '45000'],
  ['0.00%', '0.95'],
  ['[$¥-804]#,##0', '12'],
  ['"万元"@', '12'],
  ['General', '12'],
  ['0!.0,"万"', '120000'],
  ['0\\.0,"万"', '12345'],
  ['0!.0000"万"', '12345'],
  ['0"万"0000', '120000'],
  ['0.0,,"M"', '1500000'],
  ['0.0,,"百万"', '1500000'],
  ['0,"千元"', '12500'],
  ['-0!.0,"万"', '-120000'],
])('%s shows %s as it is kept', (code, kept) => {
  expect(otherwiseBy(code)?.(kept)).toBeUndefined()
})

const WORDS = [
  ['万', 1e4],
  ['亿', 1e8],
  ['千', 1e3],
  ['百万', 1e6],
  ['"K"', 1e3],
  [' "million"', 1e6],
] as const

test('thousands that are left away are the number itself where the word behind says as many, and only there', () => {
  const kept = fc.integer({ min: 1, max: 999 }).map((number) => number * 1e6)
  fc.assert(
    fc.property(
      kept,
      fc.constantFrom(...WORDS),
      fc.integer({ min: 0, max: 2 }),
      (number, [word, times], thousands) => {
        const shown = otherwiseBy(`0${','.repeat(thousands)}${word}`)?.(String(number))
        expect(shown === undefined).toBe(times === 1000 ** thousands)
      },
    ),
  )
})

test.each([
  ['0"万人"', '万人', '12', 12],
  ['0.0"万元"', '万元', '1.25', 1.25],
  ['0"万人"', '人', '12', undefined],
  ['0"万人"', '亿人', '12', undefined],
  ['0"万"', '万人', '12', undefined],
  ['0,"万人"', '人', '12345', undefined],
])('a figure under %s with the unit %s beside it holds %s as %s', (code, unit, kept, value) => {
  const reader = new CellReader({ from1904: false, formats: [formatOf(0, code)], sharedStrings: [] })
  const cell = reader.read({ type: 'n', style: 0, value: kept, hasValue: true })
  const table = tableNamed('published_figures')
  const header = readHeader(table, ['ref', 'value', 'unit'])
  const row = readRow(table, header, ['F1', cell, unit], 2, { prefix: '', ragged: false })
  expect(row?.given.value).toBe(value ?? null)
  expect(row?.problems.map(({ column }) => column)).toEqual(value === undefined ? ['value'] : [])
})
