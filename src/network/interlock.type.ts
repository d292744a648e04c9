import { Field, Int, ObjectType } from 'type-graphql'
import { entityAt } from '../node/entities'
import { byCodePoint } from '../relay/code-point'
import { connectionOf } from '../relay/connection'
import { Node } from '../relay/node.type'
import { at, type Moment, Timed } from '../time/moment'
import { addDays, LAST_DAY } from '../time/partial-date'
import { Period } from '../time/period.type'
import { unitAt } from '../unit/unit.type'
import type { InterlockRow, TieRow } from './interlock.queries'

@ObjectType({
  simpleResolvers: true,
  description: 'A unit that sits in two bodies 交叉任职的成员, for one stretch of days.',
})
export class InterlockTie {
  @Field(() => Node, { description: 'The unit 成员单位.' })
  member!: Node

  @Field(() => Period, {
    description:
      'Days on end on which it surely had a seat in both 重叠期限, whichever seats these were; a null end is open.',
  })
  overlap!: Period
}

@ObjectType({
  simpleResolvers: true,
  description: 'Two bodies that share member units 交叉任职的两个组织; `a` has the smaller id.',
})
export class Interlock extends Timed {
  @Field(() => Node, { description: 'One body 组织甲.' })
  a!: Node

  @Field(() => Node, { description: 'The other body 组织乙.' })
  b!: Node

  @Field(() => [InterlockTie], {
    description:
      'The units that they share, by name and then by day, each as often as it sat in both anew 共同成员.',
  })
  shared!: InterlockTie[]

  @Field(() => Int, { description: 'Number of units that they share 共同成员数.' })
  sharedCount!: number
}

export const InterlockConnection = connectionOf<Interlock>('Interlock', '交叉任职', () => Interlock)

/** With a day, only the stretches that it lies in. */
export function interlockAt(
  moment: Moment,
  { a, b, sharedCount, ties }: InterlockRow,
  on: string | null,
): Interlock {
  const shown = stretches(ties).filter(({ first, last }) => on === null || (first <= on && on <= last))
  return at(Interlock, moment, {
    a: entityAt(moment, a),
    b: entityAt(moment, b),
    sharedCount,
    shared: shown.map(({ unit, first, last }) => ({
      member: unitAt(moment, unit),
      overlap: { start: first, end: last === LAST_DAY ? null : last },
    })),
  })
}

/** Ties of one unit that overlap or follow on each other's last day are one stretch of days. */
function stretches(ties: TieRow[]): TieRow[] {
  const merged: TieRow[] = []
  for (const tie of ties.sort(byUnitAndDay)) {
    const last = merged.at(-1)
    if (last?.unit.id === tie.unit.id && tie.first <= addDays(last.last, 1))
      last.last = [last.last, tie.last].sort()[1] as string
    else merged.push({ ...tie })
  }
  return merged
}

function byUnitAndDay(a: TieRow, b: TieRow): number {
  const order = (tie: TieRow) => [tie.unit.name, tie.unit.id, tie.first].join('\0')
  return byCodePoint(order(a), order(b))
}
