import { isDeepStrictEqual } from 'node:util'
import type { Answer } from '../support/exported-cells'
import type { TestService } from '../support/service'
import { exportDifference } from './exported'
import type { KnownAt, Question } from './questions/question'

const LONGEST_REPORT = 1500

/**
 * Asks a question, a list page by page and as a table, and says how the answer differs from what it must be; null: not at
 * all.
 */
export async function differenceOf(
  service: TestService,
  question: Question,
  moments: Record<KnownAt, string>,
): Promise<string | null> {
  const variables = Object.fromEntries(
    Object.entries(question.variables).map(([name, value]) => {
      return [name, /knownAt$/i.test(name) && value ? moments[value as KnownAt] : value]
    }),
  )
  const answer = await answerTo(service, question, variables)
  if (!isDeepStrictEqual(answer, question.expected)) return report(question, moments, answer)
  if (!question.list || !isExported(question)) return null
  const { nodes } = answer as { nodes: Answer[] }
  const difference = await exportDifference(service, question, variables, nodes)
  return difference && `${report(question, moments, answer)}\nas a table: ${difference}`
}

/** A list that leaves as a table is asked for page by page once more: some of the questions do. */
const isExported = ({ variables }: Question) => JSON.stringify(variables).length % 4 === 0

/** Plain `data`, or of a list its total count and the nodes of all its pages. */
async function answerTo(
  { ask }: TestService,
  { text, list, first }: Question,
  variables: Record<string, unknown>,
): Promise<unknown> {
  const page = async (after: string | null) => {
    const { data, errors } = await ask(text, { ...variables, ...(list && { first, after }) })
    if (errors) throw new Error(JSON.stringify({ errors, text, variables }))
    return plain(data)
  }
  if (!list) return page(null)

  const nodes: unknown[] = []
  const totals = new Set<number>()
  let after: string | null = null
  do {
    const connection: Page = list.reduce((at, name) => at[name], await page(after))
    if (after !== null && connection.nodes.length === 0) return { nodes, emptyPage: connection }
    nodes.push(...connection.nodes)
    totals.add(connection.totalCount)
    after = connection.pageInfo.hasNextPage ? connection.pageInfo.endCursor : null
  } while (after !== null)
  return { totalCount: totals.size === 1 ? [...totals][0] : [...totals], nodes }
}

interface Page {
  nodes: unknown[]
  totalCount: number
  pageInfo: { hasNextPage: boolean; endCursor: string }
}

/** Without the prototypes that parsing gives, which strict equality sees. */
// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
function plain(data: unknown): any {
  return JSON.parse(JSON.stringify(data))
}

function report(
  { text, variables, expected, list, first }: Question,
  moments: object,
  answer: unknown,
): string {
  const [mine, theirs] = differing(plain(expected), plain(answer))
  return [
    `${text.split('(')[0]} ${JSON.stringify(variables)}${list ? ` in pages of ${first}` : ''}`,
    `moments: ${JSON.stringify(moments)}`,
    `oracle:  ${JSON.stringify(mine)?.slice(0, LONGEST_REPORT)}`,
    `service: ${JSON.stringify(theirs)?.slice(0, LONGEST_REPORT)}`,
  ].join('\n')
}

/** The parts of two values that differ, without what both have in common. */
function differing(a: unknown, b: unknown): [unknown, unknown] {
  if (!isObject(a) || !isObject(b) || a.length !== b.length) return [a, b]
  const keys = Object.keys({ ...a, ...b }).filter((key) => !isDeepStrictEqual(a[key], b[key]))
  const parts = keys.map((key) => [key, differing(a[key], b[key])] as const)
  return [
    Object.fromEntries(parts.map(([key, [part]]) => [key, part])),
    Object.fromEntries(parts.map(([key, [, part]]) => [key, part])),
  ]
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
