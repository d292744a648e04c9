const DIGITS = '〇一二三四五六七八九'

/** Chinese numerals up to 9999 as digits: 二〇二三 is 2023, 十八 is 18, 二十 is 20, 三百零五 is 305. */
export function withDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[零○Ｏ]/gu, '〇')
    .replace(/[〇一二三四五六七八九十百两]+/gu, (numeral) => String(numberOf(numeral) ?? numeral))
}

function numberOf(numeral: string): string | undefined {
  const plain = numeral.replaceAll('两', '二')
  if (!/[十百]/u.test(plain)) return [...plain].map((each) => DIGITS.indexOf(each)).join('')
  const [, hundreds, tens, ten, ones] =
    /^(?:([一二三四五六七八九])百〇?)?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/u.exec(
      plain,
    ) ?? []
  if (hundreds === undefined && ten === undefined) return undefined
  const digit = (each: string | undefined) => (each === undefined ? 0 : DIGITS.indexOf(each))
  return String(digit(hundreds) * 100 + (ten === undefined ? 0 : Math.max(digit(tens), 1) * 10) + digit(ones))
}

/** A text without its spaces, but for those that keep two digits apart: 2023.1 1 is not 2023.11. */
export function closedUp(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/(?<!\d) | (?!\d)/gu, '')
}
