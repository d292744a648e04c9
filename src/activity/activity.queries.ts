import type { Context } from '../context'
import type { KeyedQuestion } from '../graph/asker'
import { question } from '../graph/question'
import type { Connection, PageArgs, Paged, PageRow } from '../relay/connection'
import { connection } from '../relay/page'
import { countable } from '../tally/dimensions'
import { areaIn, type Spread, tallied } from '../tally/listed'
import type { CountedRow } from '../tally/tally.type'
import { type BetweenArgs, checkBetween } from '../time/between.args'
import type { Moment } from '../time/moment'
import { type Activity, type ActivityRow, activityAt } from './activity.type'

export const activityBodies: KeyedQuestion<object, { id: string }> = question('activityBodies')
interface ActivitiesAsked extends Moment {
  from: string | null
  to: string | null
}
export const activities: KeyedQuestion<ActivitiesAsked & Paged, PageRow<ActivityRow>> = question('activities')
export const activitiesTally: KeyedQuestion<ActivitiesAsked & Spread, PageRow<CountedRow>> = question(
  'activitiesTally',
)

/** The activities of an area, given its code, or of a pairing, given its id; those held by the day and on the days asked about. */
export async function activitiesOf(
  context: Context,
  moment: Moment,
  key: string,
  between: BetweenArgs,
  args: PageArgs,
): Promise<Connection<Activity>> {
  checkBetween(between)
  const { from, to } = between
  const page = context.page(args, 'activities', key, moment, from, to)
  const asked = { ...moment, from: from ?? null, to: to ?? null }
  const row = await context.row(activities, { ...asked, after: page.after, limit: page.limit }, key)
  return tallied(
    connection(page, row, (activity) => activityAt(moment, activity)),
    {
      ...countable.activities,
      page,
      moment,
      within: areaIn(key),
      ask: (spread) => context.row(activitiesTally, { ...spread, ...asked }, key),
    },
  )
}
