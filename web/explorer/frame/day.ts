import { useQuery } from '../address'
import { useStart } from '../graphql/start'

/**
 * The day that is shown: that of the address, else the register day, which is the last day that published figures
 * speak of, else today. A register without figures is read as of today.
 */
export function useDay() {
  const { data } = useStart()
  const [query, change] = useQuery()
  const today = data?.coverage.asOf
  const register = data?.publishedAreas.reduce<string | undefined>(
    (latest, { latest: day }) => (day && (!latest || day > latest) ? day : latest),
    undefined,
  )
  const usual = register ?? today
  const day = isDay(query.day) ? query.day : usual
  return {
    day,
    today,
    register,
    /** Shows another day; the usual one needs no place in the address. */
    show: (chosen: string, options?: { replace: boolean }) =>
      change({ day: chosen === usual ? undefined : chosen }, options),
  }
}

export function isDay(text: string | undefined): text is string {
  return Boolean(text && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)))
}

/** Months since the year 0, for a slider that goes by month. */
export function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

/** The last day of a month. */
export function lastDayOf(month: number): string {
  return new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).toISOString().slice(0, 10)
}
