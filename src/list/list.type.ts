import { Field, ObjectType } from 'type-graphql'
import { Linkage } from '../linkage/linkage.type'
import { connectionOf } from '../relay/connection'
import { enumOf } from '../relay/described-enum'
import { Node } from '../relay/node.type'
import { at, type Moment } from '../time/moment'
import { PartialDate } from '../time/scalars'
import { listItemKinds, listItemStatuses } from './list.terms'

export const ListItemKind = enumOf(listItemKinds)
export type ListItemKind = keyof typeof ListItemKind

export const ListItemStatus = enumOf(listItemStatuses)
export type ListItemStatus = keyof typeof ListItemStatus

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'An entry of the lists of needs, resources, services and projects 清单. A micro-wish 微心愿 is a need with `microWish`.',
})
export class ListItem extends Node {
  @Field(() => ListItemKind, { description: 'Which list it stands on 清单类型.' })
  kind!: ListItemKind

  @Field(() => String, { description: 'Title 标题.' })
  title!: string

  @Field(() => String, { description: 'Category 类别.' })
  category!: string

  @Field(() => Boolean, { description: 'Whether it is a micro-wish 微心愿.' })
  microWish!: boolean

  @Field(() => PartialDate, { nullable: true, description: 'When it was put on the list 提出日期.' })
  listedOn?: string | null
}

/** A list item as the graph gives it: `item {.*}`. */
export interface ListItemRow {
  id: string
  title: string
}

export function listItemAt(moment: Moment, row: ListItemRow): ListItem {
  return Object.assign(at(ListItem, moment, row), { label: row.title })
}

@ObjectType({
  implements: [Node, Linkage],
  simpleResolvers: true,
  description:
    'A unit takes on a need, or a community takes up a resource 双向认领; together they may become a project.',
})
export class Claim extends Linkage {
  @Field(() => PartialDate, { nullable: true, description: 'When what was claimed was done 完成日期.' })
  completedOn?: string | null
}

export const ListItemConnection = connectionOf<ListItem>('ListItem', '清单', () => ListItem)
export const ClaimConnection = connectionOf<Claim>('Claim', '认领', () => Claim)
