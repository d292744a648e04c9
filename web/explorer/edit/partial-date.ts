/** 2024年6月1日, 2024/6/1, 2024.06, 2024-6, 2024: parts that a sign or a word divides. */
const DIVIDED = /^(\d{4})年?(?:[-/.]?(\d{1,2})(?:月|(?=[-/.]|$))(?:[-/.]?(\d{1,2})日?)?)?$/
/** 20240601 */
const SHORT = /^(\d{4})(\d{2})(\d{2})$/

/** A day, a month or a year as people write one, as ISO 8601 has it; undefined where it is none of them 日期. */
export function partialDate(text: string): string | undefined {
  const plain = text.normalize('NFKC').replace(/\s+/g, '')
  const isUndivided = /^\d{5,}$/.test(plain)
  const [, year, month, day] = (isUndivided ? SHORT : DIVIDED).exec(plain) ?? []
  if (!year) return undefined
  const written = [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-')
  // The calendar knows which days there are: another comes out where there is no such day.
  const whole = `${written}-01-01`.slice(0, 10)
  const known = new Date(`${whole}T00:00:00Z`)
  return !Number.isNaN(known.getTime()) && known.toISOString().startsWith(whole) ? written : undefined
}
