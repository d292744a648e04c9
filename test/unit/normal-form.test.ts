import fc from 'fast-check'
import { normalForm } from '../../src/register/normal-form'

test.each([
  ['宁江\u200b新\u00a0能\u3000源\u00ad公司', '宁江新能源公司'],
  ['\u2f42化馆', '文化馆'],
  ['⻓征⻔诊', '长征门诊'],
  ['ＡＢＣ物流（兴宁）', 'abc物流(兴宁)'],
])('%s is compared as %s', (text, expected) => expect(normalForm(text)).toBe(expected))

test('signs that cannot be seen change nothing, wherever they stand', () => {
  const unseen = fc.constantFrom(
    ...'\u200b\u200c\u200d\u200e\u00a0\u3000\u00ad\u2060\ufeff\u180e\u3164\ufe0f \t\n\u202a\u2066',
  )
  const piece = fc.string({ unit: fc.constantFrom(...'宁江新能源公司官汕社区A1') })
  fc.assert(
    fc.property(fc.array(fc.tuple(piece, unseen)), (parts) => {
      const written = parts.map(([text, sign]) => text + sign).join('')
      expect(normalForm(written)).toBe(normalForm(parts.map(([text]) => text).join('')))
    }),
    { numRuns: 2000 },
  )
})

test('a normal form is its own', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'宁\u2f42⻓ＡaЖé ﬁ㈱', '\u200b') }), (text) => {
      expect(normalForm(normalForm(text))).toBe(normalForm(text))
    }),
  )
})
