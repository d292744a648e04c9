import { ArgsType, Field } from 'type-graphql'
import { badUserInput } from '../errors'
import { LocalDate } from './scalars'

@ArgsType()
export class BetweenArgs {
  @Field(() => LocalDate, { nullable: true, description: 'Not before this day 起始日.' })
  from?: string | null

  @Field(() => LocalDate, { nullable: true, description: 'Not after this day 截止日.' })
  to?: string | null
}

/** @throws BAD_USER_INPUT where `from` lies after `to` */
export function checkBetween({ from, to }: BetweenArgs): void {
  if (from && to && from > to)
    throw badUserInput(`from must not be after to: ${from} is after ${to} 开始晚于结束`, ['from'])
}
