import type { Sheet } from './read/sheet'
import type { Proposal, Question } from './types'

/** Most that is told of each at once: nobody answers or looks through more, and what is answered makes room. */
const MOST = { questions: 1000, mentions: 5000, values: 5000, records: 5000 } as const
/** Most places of all questions together; each tells its first. */
const MOST_PLACES = 10_000
/** Most cells of the sheets as they are, row by row from the top of the first. */
const MOST_CELLS = 200_000

/** A proposal as it is sent: as it is, but for how many of each there may be. */
export function told(proposal: Proposal): Proposal {
  const further: Proposal['further'] = {}
  const first = <Each>(list: keyof typeof MOST, all: readonly Each[]): Each[] => {
    if (all.length > MOST[list]) further[list] = all.length - MOST[list]
    return all.slice(0, MOST[list])
  }
  const parts = {
    questions: withFewPlaces(first('questions', proposal.questions)),
    mentions: first('mentions', proposal.mentions),
    values: first('values', proposal.values),
    records: first('records', proposal.records),
  }
  return { ...proposal, ...parts, ...(Object.keys(further).length > 0 && { further }) }
}

function withFewPlaces(questions: readonly Question[]): Question[] {
  let left = MOST_PLACES
  return questions.map((question) => {
    const cells = question.cells.slice(0, Math.max(left, 1))
    left -= cells.length
    return { ...question, cells }
  })
}

/** The sheets as they are, for a page that shows them, as far as that many cells go. */
export function cellsTold(sheets: readonly Sheet[]): { name: string | null; rows: string[][] }[] {
  let left = MOST_CELLS
  return sheets.map(({ name, rows }) => {
    const end = rows.findIndex((row) => {
      left -= row.length
      return left < 0
    })
    return { name, rows: end < 0 ? rows : rows.slice(0, end) }
  })
}
