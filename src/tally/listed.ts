import type { StreetKind } from '../area/area.type'
import { badUserInput } from '../errors'
import type { Connection, Paged, PageRow } from '../relay/connection'
import type { Page } from '../relay/page'
import type { Moment } from '../time/moment'
import type { Countable, TallyDimension, TallyMeasure } from './dimensions'
import type { CountedRow } from './tally.type'

/** How a question that counts is to spread what it finds. */
export interface Spread extends Moment, Paged {
  within: string
  by: TallyDimension[]
  /** Those of `by`, then what is counted in place of the entries. */
  dimensions: TallyDimension[]
  measure: TallyMeasure | null
  urban: boolean | null
  streetKinds: StreetKind[] | null
  timeZone: string
  min: number | null
  max: number | null
  sign: number
}

/** What a page knows of the list that it is a page of, so that the whole of it can be counted. */
export interface Listed extends Countable {
  page: Page
  moment: Moment
  /** Absent: all that the viewer may see. */
  within?: string
  ask(spread: Spread): Promise<PageRow<CountedRow> | undefined>
}

/** The area whose list is asked for, where the key is its code and not the id of something that has one. */
export function areaIn(key: string): string | undefined {
  return key.includes(':') ? undefined : key
}

const LISTED = Symbol('the list that a page is a page of')

export function tallied<T>(connection: Connection<T>, listed: Listed): Connection<T> {
  return Object.assign(connection, { [LISTED]: listed })
}

/** @throws BAD_USER_INPUT for a list that cannot be counted, such as what differs between two days */
export function listedOf(connection: object): Listed {
  const listed = (connection as { [LISTED]?: Listed })[LISTED]
  if (!listed)
    throw badUserInput(
      'a comparison has no tally; ask for that of the linkages of each day 对比列表没有分布统计，请分别统计两日的关联',
      [],
    )
  return listed
}
