import { pinyin } from 'pinyin-pro'
import { normalForm } from './normal-form'

/** Characters of a name that are spelled. */
const LONGEST = 40

/**
 * A name in pinyin 拼音, as it can be searched for from any of its characters on: first spelled out, then in initials, for
 * 跃进社区 "yuejinshequ jinshequ shequ qu yjsq jsq sq q".
 */
export function spelled(name: string): string {
  const written = [...normalForm(name).replace(/[^\p{Script=Han}a-z0-9]/gu, '')]
  const syllables = pinyin(written.slice(0, LONGEST).join(''), {
    type: 'array',
    toneType: 'none',
    nonZh: 'consecutive',
    v: true,
  })
  const fromEach = (parts: readonly string[]) => parts.map((_, place) => parts.slice(place).join(''))
  const initials = syllables.map((syllable) => syllable[0] ?? '')
  return [...fromEach(syllables), ...fromEach(initials)].join(' ')
}
