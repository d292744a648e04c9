import type { FigureBound } from './figures.type'

/** Figures of one place of which one is made up of the others, so that they come to no more than it. */
interface Sum {
  readonly whole: string
  readonly parts: readonly string[]
}

const sums: readonly Sum[] = [
  {
    whole: 'community_service_items',
    parts: ['items_done_at_once', 'items_done_nearby', 'items_done_online'],
  },
  { whole: 'jobs_offered', parts: ['stable_employment', 'flexible_employment'] },
]

export interface PublishedValue {
  areaCode: string
  key: string
  title: string
  value: number
  bound: FigureBound
  period: string | null
}

/**
 * What published figures of one place say against each other, in words, by figure: parts that come to more than their
 * whole, and one key published with values that exclude each other for the same time.
 */
export function contradictions<Figure extends PublishedValue>(
  figures: readonly Figure[],
): Map<Figure, string> {
  const found = new Map<Figure, string>()
  const note = (involved: readonly Figure[], text: string) => {
    for (const figure of involved) found.set(figure, [found.get(figure) ?? [], text].flat().join('; '))
  }
  for (const place of grouped(figures, ({ areaCode }) => areaCode)) {
    for (const { whole, parts } of sums) {
      const [one] = place.filter(({ key }) => key === whole)
      const several = parts.flatMap((part) => place.find(({ key }) => key === part) ?? [])
      const sum = several.reduce((total, part) => total + least(part), 0)
      if (one && sum > most(one))
        note(
          [one, ...several],
          `${several.map(named).join(' + ')} = ${sum} > ${named(one)} (分项之和大于总数)`,
        )
    }
    for (const same of grouped(place, ({ key, period }) => `${key} ${period}`))
      if (Math.max(...same.map(least)) > Math.min(...same.map(most)))
        note(same, `${same.map(named).join(' ≠ ')} (同一指标公布数不同)`)
  }
  return found
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return [...groups.values()]
}

function named({ title, value }: PublishedValue): string {
  return `${title} ${value}`
}

/** The least and the most that a figure may stand for. */
function least({ value, bound }: PublishedValue): number {
  return bound === 'ABOUT' ? value * 0.95 : value
}

function most({ value, bound }: PublishedValue): number {
  if (bound === 'AT_LEAST') return Number.POSITIVE_INFINITY
  return bound === 'ABOUT' ? value * 1.05 : value
}
