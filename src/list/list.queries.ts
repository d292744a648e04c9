import type { Context } from '../context'
import type { ArgumentPath } from '../errors'
import type { KeyedQuestion } from '../graph/asker'
import { type Question, question } from '../graph/question'
import type { Connection, PageArgs, Paged, PageRow } from '../relay/connection'
import { checkWords, inUse } from '../relay/in-use'
import { connection } from '../relay/page'
import { countable } from '../tally/dimensions'
import { areaIn, type Spread, tallied } from '../tally/listed'
import type { CountedRow } from '../tally/tally.type'
import type { Moment } from '../time/moment'
import {
  type ListItem,
  type ListItemKind,
  type ListItemRow,
  type ListItemStatus,
  listItemAt,
} from './list.type'

interface ListItemsAsked {
  kinds: ListItemKind[] | null
  status: ListItemStatus[] | null
  category: string | null
  offeredBy: string[] | null
}

export const listItems: KeyedQuestion<Moment & ListItemsAsked & Paged, PageRow<ListItemRow>> = question(
  'listItems',
)
export const listItemsTally: KeyedQuestion<ListItemsAsked & Spread, PageRow<CountedRow>> = question(
  'listItemsTally',
)
export const listItemStatus: KeyedQuestion<Moment, { status: ListItemStatus }> = question('listItemStatus')
const listCategories: Question<object, { word: string }> = question('listCategories')
export const completedClaims: KeyedQuestion<Moment, { count: number }> = question('completedClaims')

/** @throws BAD_USER_INPUT for a category that no entry of the lists has; it names those that there are */
export async function checkCategories(
  context: Context,
  categories: readonly string[],
  argumentAt: (index: number) => ArgumentPath,
): Promise<void> {
  const what = { english: 'category', chinese: '类别' }
  checkWords(categories, await inUse(context, listCategories), what, argumentAt)
}

/** The entries within an area, given its code, or of a community or unit, given its id. */
export async function listItemsOf(
  context: Context,
  moment: Moment,
  key: string,
  asked: ListItemsAsked,
  args: PageArgs,
): Promise<Connection<ListItem>> {
  const page = context.page(args, 'listItems', key, asked, moment)
  const row = await context.row(listItems, { ...moment, ...asked, after: page.after, limit: page.limit }, key)
  return tallied(
    connection(page, row, (item) => listItemAt(moment, item)),
    {
      ...countable.listItems,
      page,
      moment,
      within: areaIn(key),
      ask: (spread) => context.row(listItemsTally, { ...spread, ...asked }, key),
    },
  )
}
