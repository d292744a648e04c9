import { Field, Float, Int, ObjectType } from 'type-graphql'
import { enumOf } from '../relay/described-enum'
import { Node } from '../relay/node.type'
import { at, type Moment } from '../time/moment'
import { appraisalSides } from './appraisal.terms'

export const AppraisalSide = enumOf(appraisalSides)
export type AppraisalSide = keyof typeof AppraisalSide

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'One side’s appraisal of the other for a year 双向考评.',
})
export class Appraisal extends Node {
  @Field(() => Int, { description: 'The year 年度.' })
  year!: number

  @Field(() => AppraisalSide, { description: 'Which side appraises 考评方.' })
  by!: AppraisalSide

  @Field(() => Float, { nullable: true, description: 'Score 得分.' })
  score?: number | null

  @Field(() => String, { nullable: true, description: 'Grade 等次.' })
  grade?: string | null
}

/** An appraisal as the graph gives it: `appraisal {.*}`. */
export interface AppraisalRow {
  id: string
  year: number
  by: AppraisalSide
}

export function appraisalAt(moment: Moment, row: AppraisalRow): Appraisal {
  return Object.assign(at(Appraisal, moment, row), { label: `${row.year} ${row.by}` })
}
