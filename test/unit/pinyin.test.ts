import { spelled } from '../../src/register/pinyin'

test.each([
  ['跃进社区', 'yuejinshequ jinshequ shequ qu yjsq jsq sq q'],
  ['重庆路', 'chongqinglu qinglu lu cql ql l'],
  ['绿城（3）号', 'lvcheng3hao cheng3hao 3hao hao lc3h c3h 3h h'],
  ['ABC物流', 'abcwuliu wuliu liu awl wl l'],
  ['——', ''],
])('%s is spelled %s', (name, pinyin) => {
  expect(spelled(name).trim()).toBe(pinyin)
})

test('a long name is spelled as far as a search may go', () => {
  expect(spelled('一'.repeat(60)).split(' ')[40]).toBe('y'.repeat(40))
})
