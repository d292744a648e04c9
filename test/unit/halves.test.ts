import { reason } from '../../src/match/reasons'
import { halfOf } from '../../web/explorer/i18n/halves'

test.each([
  ['the same name 名称相同', 'the same name', '名称相同'],
  ['There is no area with the code 9 没有这个区域', 'There is no area with the code 9', '没有这个区域'],
  ['save it as .xlsx 不是 .xlsx 工作簿，请另存', 'save it as .xlsx', '不是 .xlsx 工作簿，请另存'],
  [
    'the pairing 甲-1 is on the same days 与 甲-1 重叠',
    'the pairing 甲-1 is on the same days',
    '与 甲-1 重叠',
  ],
  ['"区" is not one of 机关, 学校 应为类型', '"区" is not one of 机关, 学校', '应为类型'],
  ['only English', 'only English', 'only English'],
  ['兴宁 市局', '兴宁 市局', '兴宁 市局'],
])('%s falls into its halves', (text, english, chinese) => {
  expect([halfOf(text, 'en'), halfOf(text, 'zh')]).toEqual([english, chinese])
})

test('every reason of a match falls into its halves, whatever names stand in it', () => {
  const name = '兴 宁A公司'
  const words = reason as unknown as Record<string, (...given: string[]) => string>
  const given: Record<string, string> = { alike: '50', ended: '2020-01-01', sharing: '2' }
  for (const [key, say] of Object.entries(words)) {
    const whole = say(given[key] ?? name, name)
    const [english, chinese] = [halfOf(whole, 'en'), halfOf(whole, 'zh')]
    expect(`${english} ${chinese}`).toBe(whole)
    expect(english).not.toBe(whole)
    expect(english).toMatch(/[a-z%]$/)
    expect(chinese.replaceAll(name, '')).not.toMatch(/[a-z]{2}/i)
  }
})
