const GAP = '[-—–\\s]{0,3}'
const MOBILE = `(?:\\+?(?:00)?86${GAP})?1${GAP}[3-9](?:${GAP}\\d){9}`
const LANDLINE = `\\(?0\\d{2,3}\\)?${GAP}\\d{3,4}${GAP}\\d{4}(?:\\s?[-转]\\s?\\d{1,5})?`
/** Of eight digits that begin with a year, as numbers of agreements do, it is none. */
const LOCAL = '(?!20\\d{6}(?!\\d))[2-8]\\d{6,7}'
/** What stands behind the digits of a day is part of one: 2023-1-30—2025-12-31. */
const PHONE = new RegExp(
  `(?<!\\d|\\d{4}[-—–./]|\\d{4}[-—–./]\\d{1,2}[-—–./\\s])(?:${MOBILE}|${LANDLINE}|${LOCAL})(?!\\d)`,
  'gu',
)
const IDENTITY = /(?<![\dA-Za-z])\d{6}[-\s]?\d{8}[-\s]?\d{3}[\dXx](?![\dA-Za-z])/gu
const CALLED = /[（(]?(?:(?:联系)?(?:电话|手机|方式)(?:号码)?)?[:：]?\s{0,9}…[）)]?/gu

/** A text without telephone and identity numbers, which are not kept. */
export function withoutPersonal(text: string): string {
  const plain = text.normalize('NFKC')
  if (!hasPersonal(plain)) return text
  return plain.replace(IDENTITY, '…').replace(PHONE, '…').trim()
}

/** A name without the telephone number behind it. */
export function nameAlone(name: string): string {
  if (!hasPersonal(name)) return name
  return withoutPersonal(name)
    .replace(CALLED, '')
    .replace(/(?<![\s,:;，：；])[\s,:;，：；]+$/u, '')
    .trim()
}

export function hasPersonal(text: string): boolean {
  const plain = text.normalize('NFKC')
  return plain.search(PHONE) !== -1 || plain.search(IDENTITY) !== -1
}
