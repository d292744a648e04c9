import type { Context } from '../context'
import type { KeyedQuestion } from '../graph/asker'
import { question } from '../graph/question'
import type { Connection, PageArgs, Paged, PageRow } from '../relay/connection'
import { connection } from '../relay/page'
import { type BetweenArgs, checkBetween } from '../time/between.args'
import type { Moment } from '../time/moment'
import { type Activity, type ActivityRow, activityAt } from './activity.type'

export const activityBodies: KeyedQuestion<object, { id: string }> = question('activityBodies')
export const activities: KeyedQuestion<
  Paged & Moment & { from: string | null; to: string | null },
  PageRow<ActivityRow>
> = question('activities')

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
  const { list, after, limit } = context.page(args, 'activities', key, moment, from, to)
  const asked = { ...moment, from: from ?? null, to: to ?? null, after, limit }
  const row = await context.row(activities, asked, key)
  return connection({ list, after, limit }, row, (activity) => activityAt(moment, activity))
}
