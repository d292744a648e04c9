import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql'
import { AreaCode } from '../area/area.type'
import { connectionOf } from '../relay/connection'
import { enumOf } from '../relay/described-enum'
import { Node } from '../relay/node.type'
import { at, type Moment } from '../time/moment'
import { DateTime } from '../time/scalars'
import { changeActions } from './change.terms'

export const ChangeAction = enumOf(changeActions)
export type ChangeAction = keyof typeof ChangeAction

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'What one write to the register did to one subject 变更记录.',
})
export class Change extends Node {
  @Field(() => Int, { description: 'Number of the write 修订号.' })
  revision!: number

  @Field(() => DateTime, { description: 'When it was written 时间.' })
  at!: string

  @Field(() => String, {
    description: 'Who wrote 操作人; withheld from viewers who may not read people’s names.',
  })
  actor!: string

  @Field(() => ChangeAction, { description: 'What was done 操作.' })
  action!: ChangeAction

  @Field(() => ID, { description: 'Id of the subject, which stays though the subject may go 对象编号.' })
  subjectId!: string

  @Field(() => String, { nullable: true, description: 'Why 原因.' })
  reason?: string | null

  /** The rows of the import format before and afterwards. */
  before!: object | null
  after!: object | null
}

/** A change as the graph gives it, its rows as JSON text. */
export interface ChangeRow {
  id: string
  revision: number
  action: ChangeAction
  subjectId: string
  before?: string
  after?: string
}

export function changeAt(moment: Moment, row: ChangeRow): Change {
  return Object.assign(at(Change, moment, row), {
    label: `${row.revision} ${row.action} ${row.subjectId}`,
    before: row.before === undefined ? null : JSON.parse(row.before),
    after: row.after === undefined ? null : JSON.parse(row.after),
  })
}

export const ChangeConnection = connectionOf<Change>('Change', '变更记录', () => Change)

@ArgsType()
export class ChangesSince {
  @Field(() => AreaCode, {
    nullable: true,
    description:
      'Only about what is or lies within this area 区域范围: a linkage by the area end of any of its versions, anything ' +
      'else as it is known now.',
  })
  within?: string | null

  @Field(() => Int, {
    nullable: true,
    description:
      'Only after this revision 起始修订号; default: of a list all, of a subscription what comes from now on.',
  })
  sinceRevision?: number | null
}
