/** The day of which all sample registers speak (台账基准日), so that answers never drift with the calendar. */
export const REGISTER_DATE = '2024-06-30'

const DAY = 86_400_000

const iso = (time: number) => new Date(time).toISOString().slice(0, 10)

/** Dates are whole days as 'YYYY-MM-DD'. */
export function addDays(date: string, days: number): string {
  return iso(Date.parse(date) + days * DAY)
}

/** The same day of another year; 29 February becomes 1 March. */
export function addYears(date: string, years: number): string {
  return iso(Date.UTC(Number(date.slice(0, 4)) + years, Number(date.slice(5, 7)) - 1, Number(date.slice(8))))
}

export function addMonths(date: string, months: number): string {
  return iso(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1 + months, Number(date.slice(8))))
}

export function dayCount(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY
}

export function earlier(a: string, b: string): string {
  return a < b ? a : b
}
