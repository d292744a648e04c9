interface Axis {
  first: number
  last: number
  /** The years to name, few enough to stand apart. */
  years: number[]
}

const MOST_NAMED = 8

/** An axis over all that a thing's linkages span, and the day shown. */
export function axisOf(
  linkages: { period: { start?: string | null; end?: string | null } }[],
  day: string,
): Axis {
  const known = linkages.flatMap(({ period }) => [period.start, period.end]).filter((date) => date != null)
  const years = [...known, day].map((date) => Number(date.slice(0, 4)))
  const from = Math.min(...years)
  const to = Math.min(Math.max(...years), Number(day.slice(0, 4)) + 8) + 1
  const step = Math.ceil((to - from) / MOST_NAMED)
  return {
    first: Date.UTC(from, 0, 1),
    last: Date.UTC(to, 0, 1),
    years: Array.from({ length: Math.ceil((to - from) / step) }, (_, index) => from + index * step),
  }
}

/** Where a date lies on the axis, in percent: a date known only by year or month at its first or last day. */
export function shareOf({ first, last }: Axis, date: string | null, side: 'start' | 'end' = 'start'): number {
  if (date === null) return side === 'start' ? 0 : 100
  const [year = 0, month, day] = date.split('-').map(Number)
  const at =
    side === 'start'
      ? Date.UTC(year, (month ?? 1) - 1, day ?? 1)
      : Date.UTC(
          year,
          month === undefined ? 12 : day === undefined ? month : month - 1,
          day === undefined ? 1 : day + 1,
        )
  return Math.min(100, Math.max(0, ((at - first) / (last - first)) * 100))
}
