import { TextDecoder } from 'node:util'

/**
 * How unlikely kinds of characters are in a register; ASCII says nothing. Any character at all is so unlikely that of
 * two readings the one with fewer is favoured: Chinese in UTF-8 makes three of GB18030 for two of its own.
 */
const COMMON = 9
const SECOND_LEVEL = 12
const OTHER_HAN = 15
const OTHER_LETTER = 17
const ACCENTED = 10
const NO_TEXT = 23
const BROKEN = 48
/** A script that other peoples of China write in: its first letter, and each of the others. */
const FIRST_OF_SCRIPT = 20
const OF_SCRIPT = 9

/** The characters of GB 2312, by the first byte of the rows that hold them: the 3755 of every day, and 3008 others. */
const everyDay = new Set(gb2312(0xb0, 0xd7))
const secondLevel = new Set(gb2312(0xd8, 0xf7))

const HAN = /\p{Script=Han}/u
const PUNCTUATION = /[\u3000-\u3017\u2014\u2018\u2019\u201c\u201d\u2026\u2460-\u2473\uff01-\uff5e￥]/u
const LETTER = /[A-Za-z\p{Script=Han}]/u
/** Of French and German, and pīnyīn with its tones. */
const ACCENTED_LETTER = /[\u00c0-\u00ff\u0101\u0113\u011b\u012b\u014d\u016b\u01ce\u01d0\u01d2\u01d4-\u01dc]/
const ACCENTED_CAPITAL = /[\u00c0-\u00de]/
/** Cyrillic and Arabic with the letters of today's languages only: 小学 in GB18030 is one of them and an old one. */
const SCRIPTS = [
  /[\u0400-\u045fҒғҖҗҚқҢңҮүҰұҺһӘәӨө]/,
  /[\u060c\u061b\u061f\u0620-\u064a\u067e\u0686\u0698\u06a9\u06ad\u06af\u06be\u06c0-\u06d5]/,
  /\p{Script=Tibetan}/u,
  /\p{Script=Mongolian}/u,
  /\p{Script=Hangul}/u,
  /\p{Script=Yi}/u,
  /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
]

/** How unlikely it is that somebody wrote a text in a register, 0 for ASCII; it is read piece by piece. */
export class Unlikeliness {
  sum = 0
  private readonly scripts = new Set<RegExp>()

  add(text: string): void {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins with them
    for (const { 0: character, index } of text.matchAll(/[^\u0000-\u007f]/gu))
      this.sum += this.of(character, text.charAt(index - 1), text.charAt(index + character.length))
  }

  private of(character: string, before: string, after: string): number {
    if (everyDay.has(character))
      return /^(?:[a-z].?|[A-Z][a-z])$/.test(before + after) ? SECOND_LEVEL : COMMON
    if (secondLevel.has(character)) return SECOND_LEVEL
    if (HAN.test(character)) return OTHER_HAN
    if (PUNCTUATION.test(character)) return COMMON
    // In the names of other peoples: 买买提·艾力.
    if (character === '·') return LETTER.test(before) && LETTER.test(after) ? COMMON : OTHER_LETTER
    if (character === '\uFFFD') return BROKEN
    if (ACCENTED_LETTER.test(character) && /[A-Za-z]/.test(before)) return ACCENTED
    if (ACCENTED_CAPITAL.test(character) && /[a-z]/.test(after)) return ACCENTED
    const script = SCRIPTS.find((each) => each.test(character))
    if (script) return this.ofScript(script, character, before)
    return /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? OTHER_LETTER : NO_TEXT
  }

  private ofScript(script: RegExp, character: string, before: string): number {
    if (/\p{Lu}/u.test(character) && /\p{Ll}/u.test(before)) return OTHER_LETTER
    if (this.scripts.has(script)) return OF_SCRIPT
    this.scripts.add(script)
    return FIRST_OF_SCRIPT
  }
}

function gb2312(first: number, last: number): string {
  const bytes: number[] = []
  for (let row = first; row <= last; row++)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell)
  return new TextDecoder('gb18030').decode(Uint8Array.from(bytes))
}
