import { Field, ObjectType } from 'type-graphql'
import { Linkage } from '../linkage/linkage.type'
import { connectionOf } from '../relay/connection'
import { Node } from '../relay/node.type'
import { at, type Moment } from '../time/moment'

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'A person 人员, with no more than a register of posts needs. `name` is null for viewers who may not see it.',
})
export class Person extends Node {
  @Field(() => String, { nullable: true, description: 'Name, where it is known and may be seen 姓名.' })
  name?: string | null

  @Field(() => String, { nullable: true, description: 'Title at the employer 职务.' })
  title?: string | null
}

/** A person as the graph gives it: `person {.*}`. */
export interface PersonRow {
  id: string
  name?: string
  title?: string
}

export function personAt(moment: Moment, row: PersonRow): Person {
  return Object.assign(at(Person, moment, row), { label: row.name ?? row.title ?? row.id })
}

export const PersonConnection = connectionOf<Person>('Person', '人员', () => Person)

@ObjectType({
  implements: [Node, Linkage],
  simpleResolvers: true,
  description:
    'A post held in a Party organisation other than a seat in a big committee 任职: first secretary 第一书记, ' +
    'concurrent deputy secretary 兼任, cross-appointment 交叉任职.',
})
export class Appointment extends Linkage {
  @Field(() => String, { description: 'The post 职务.' })
  post!: string
}
