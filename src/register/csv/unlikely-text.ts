import { TextDecoder } from 'node:util'

/** How unlikely kinds of characters are in a register; ASCII says nothing. */
const COMMON = 1
const SECOND_LEVEL = 4
const OTHER_HAN = 7
const OTHER_LETTER = 9
const ACCENTED = 2
const NO_TEXT = 15
const BROKEN = 40

/** The characters of GB 2312, by the first byte of the rows that hold them: the 3755 of every day, and 3008 others. */
const everyDay = new Set(gb2312(0xb0, 0xd7))
const secondLevel = new Set(gb2312(0xd8, 0xf7))

const HAN = /\p{Script=Han}/u
const PUNCTUATION = /[\u3000-\u3017\u2014\u2018\u2019\u201c\u201d\u2026\u2460-\u2473\uff01-\uff5e￥]/u
const LETTER = /[A-Za-z\p{Script=Han}]/u

/** How unlikely it is that somebody wrote this in a register, 0 for ASCII; it adds up over the parts of a text. */
export function unlikeliness(text: string): number {
  let sum = 0
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins with them
  for (const { 0: character, index } of text.matchAll(/[^\u0000-\u007f]/gu))
    sum += unlikelinessOf(character, text.charAt(index - 1), text.charAt(index + character.length))
  return sum
}

function unlikelinessOf(character: string, before: string, after: string): number {
  if (everyDay.has(character)) return /^(?:[a-z].?|[A-Z][a-z])$/.test(before + after) ? SECOND_LEVEL : COMMON
  if (secondLevel.has(character)) return SECOND_LEVEL
  if (HAN.test(character)) return OTHER_HAN
  if (PUNCTUATION.test(character)) return COMMON
  // In the names of other peoples: 买买提·艾力.
  if (character === '·') return LETTER.test(before) && LETTER.test(after) ? COMMON : OTHER_LETTER
  if (character === '\uFFFD') return BROKEN
  if (/[\u00c0-\u00ff]/.test(character) && /[A-Za-z]/.test(before)) return ACCENTED
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? OTHER_LETTER : NO_TEXT
}

function gb2312(first: number, last: number): string {
  const bytes: number[] = []
  for (let row = first; row <= last; row++)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell)
  return new TextDecoder('gb18030').decode(Uint8Array.from(bytes))
}
