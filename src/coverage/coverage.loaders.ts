import type { Context } from '../context'
import type { Moment } from '../time/moment'
import { AS_IT_STANDS, type FindingRow, questionsOf } from './coverage.queries'
import type { CoverageRule } from './rules'

/**
 * Ids of the subjects that are COVERED under each of some rules and GAP under each of others; null where no rule is
 * given. One call a rule.
 */
export async function subjectsInStates(
  context: Context,
  { asOf, knownAt }: Moment,
  within: readonly string[],
  covered: CoverageRule[] | null | undefined,
  gap: CoverageRule[] | null | undefined,
): Promise<string[] | null> {
  const asked = [
    ...(covered ?? []).map((rule) => ({ rule, state: 'COVERED' })),
    ...(gap ?? []).map((rule) => ({ rule, state: 'GAP' })),
  ]
  if (asked.length === 0) return null
  const found = await Promise.all(
    asked.map(async ({ rule, state }) => {
      const params = { rule, state, within: [...within], days: [asOf], knownAt, ...AS_IT_STANDS }
      return new Set((await context.ask(questionsOf(rule).coverageSubjects, params)).map(({ id }) => id))
    }),
  )
  const [first, ...others] = found
  return [...(first ?? [])].filter((id) => others.every((ids) => ids.has(id)))
}

/** Ids that are on both of two lists, of which null stands for all. */
export function inBoth(some: string[] | null, others: string[] | null): string[] | null {
  if (!some || !others) return some ?? others
  const among = new Set(others)
  return some.filter((id) => among.has(id))
}

/** What is found of one subject that is or lies in an area, asked together with what its siblings ask. */
export function findingOf(
  context: Context,
  rule: CoverageRule,
  { asOf, knownAt }: Moment,
  subject: string,
  area: string,
): Promise<FindingRow | undefined> {
  return context.batched('coverageOf', `${rule} ${asOf} ${knownAt}`, `${area} ${subject}`, async (keys) => {
    const pairs = keys.map((key) => key.split(' ') as [area: string, subject: string])
    const rows = await context.ask(questionsOf(rule).coverageOf, {
      rule,
      within: [...new Set(pairs.map(([code]) => code))],
      days: [asOf],
      knownAt,
      ...AS_IT_STANDS,
      subjects: pairs.map(([, id]) => id),
    })
    const findings = new Map(rows.map(({ key, finding }) => [key, finding]))
    return pairs.map(([, id]) => findings.get(id))
  })
}
