import { ArgsType, Field } from 'type-graphql'
import { DateTime, LocalDate } from './scalars'

/** No version of a linkage is ever recorded as late: asking with it gives what the register says now. */
export const NOW = '9999-12-31T00:00:00.000Z'

/**
 * What a question is about on the two clocks: the world on a day, as the register said at a moment. It is given at a
 * root field and each object hands it on to what is beneath it.
 */
export interface Moment {
  /** The day asked about, YYYY-MM-DD. */
  readonly asOf: string
  /** The moment whose register answers, UTC with milliseconds; NOW for the register of today. */
  readonly knownAt: string
}

/** What every object of the graph carries: the moment at which it was asked for. */
export abstract class Timed {
  moment!: Moment
}

/** The moment of a parent, with the day of an `asOf` argument in place of its own where one is given. */
export function onDay(moment: Moment, asOf: string | null | undefined): Moment {
  return asOf ? { asOf, knownAt: moment.knownAt } : moment
}

/** A row as an object of the schema at a moment: a fresh one each time, so that moments never mix. */
export function at<T extends Timed>(type: new () => T, moment: Moment, row: object): T {
  return Object.assign(new type(), row, { moment })
}

@ArgsType()
export class AsOfArgs {
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day asked about 查询日期; default: that of the field above, else today.',
  })
  asOf?: string | null
}

@ArgsType()
export class MomentArgs extends AsOfArgs {
  @Field(() => DateTime, {
    nullable: true,
    description:
      'Ask what the register said at this moment 台账时点; default: that of the field above, else now.',
  })
  knownAt?: Date | null
}
