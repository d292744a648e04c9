import type { Context } from '../context'
import type { KeyedQuestion } from '../graph/asker'
import { composed, type Question, question } from '../graph/question'
import type { Paged, PageRow } from '../relay/connection'
import type { Spread } from '../tally/listed'
import type { CountedRow } from '../tally/tally.type'
import type { Moment } from '../time/moment'
import { type Change, type ChangeRow, changeAt } from './change.type'

type Since = Paged & { since: number }

export const changes: Question<Since, PageRow<ChangeRow>> = question('changes')
export const changesWithin: Question<
  Since & { keys: string[]; labels: string[] },
  PageRow<ChangeRow>
> = composed('changesWithin', {})
export const changesTally: KeyedQuestion<
  Omit<Spread, 'knownAt'> & { since: number; labels: string[] },
  PageRow<CountedRow>
> = question('changesTally')
export const changesById: KeyedQuestion<object, { change: ChangeRow }> = question('changesById')

/** The change with an id, null where there is none. */
export async function changeById(context: Context, moment: Moment, id: string): Promise<Change | null> {
  const row = await context.row(changesById, { knownAt: null }, id)
  return row ? changeAt(moment, row.change) : null
}
