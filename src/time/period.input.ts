import { Field, InputType } from 'type-graphql'
import { type ArgumentPath, badUserInput } from '../errors'
import { earliest, FIRST_DAY, LAST_DAY, latest } from './partial-date'
import { PartialDate } from './scalars'

@InputType({
  description:
    'First and last day, both inclusive 期限; an absent one leaves that side open, in an amendment as it is.',
})
export class PeriodInput {
  @Field(() => PartialDate, { nullable: true, description: 'First day 开始.' })
  start?: string | null

  @Field(() => PartialDate, { nullable: true, description: 'Last day 结束.' })
  end?: string | null
}

/**
 * The days of a period, from the first that its start may mean to the last that its end may.
 * @throws BAD_USER_INPUT where it ends before it starts
 */
export function daysOf(
  period: PeriodInput | null | undefined,
  argument: ArgumentPath,
): { first: string; last: string } {
  const first = period?.start ? earliest(period.start) : FIRST_DAY
  const last = period?.end ? latest(period.end) : LAST_DAY
  if (last < first)
    throw badUserInput(`${argument.at(-1)} ends before it starts 期间的结束早于开始`, argument)
  return { first, last }
}
