export const FIRST_DAY = '0001-01-01'
export const LAST_DAY = '9999-12-31'

/** The first day that "2021", "2021-03" or "2021-03-05" may mean. */
export function firstOf(date: string): string {
  const [year, month = '01', day = '01'] = date.split('-')
  return `${year}-${month}-${day}`
}

/** The last day that it may mean. */
export function lastOf(date: string): string {
  const [year, month = '12', day] = date.split('-')
  return `${year}-${month}-${day ?? two(lengthOf(Number(year), Number(month)))}`
}

export function shift(day: string, by: number): string {
  const date = utc(day)
  date.setUTCDate(date.getUTCDate() + by)
  if (date.getUTCFullYear() > 9999) return LAST_DAY
  return date.getUTCFullYear() < 1 ? FIRST_DAY : date.toISOString().slice(0, 10)
}

/** Days from one day to another, 0 for the same. */
export function span(from: string, to: string): number {
  return (utc(to).getTime() - utc(from).getTime()) / 86_400_000
}

/** The day so many months later; a day that the month lacks is its last. */
export function monthsAfter(day: string, months: number): string {
  let [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  for (let done = 0; done < months; done++) [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1]
  const date = Math.min(Number(day.slice(8)), lengthOf(year, month))
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`
}

function lengthOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
