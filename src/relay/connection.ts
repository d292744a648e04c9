import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql'

/** The order in which a list stands, as one comparable value a row; the last part is always the id. */
export type SortKey = (string | number)[]

/** What every list question asks about its page. */
export interface Paged {
  /** Sort key of the entry before the page, null for the first page. */
  after: SortKey | null
  /** One more than the page holds, which tells whether a next page exists. */
  limit: number
}

/** What a list question answers for one parent: how many there are in all, and one entry more than the page holds. */
export interface PageRow<Item> {
  totalCount: number
  items: { node: Item; sort: SortKey }[]
}

@ObjectType({ description: 'Where a page lies in its list 分页信息.' })
export class PageInfo {
  @Field(() => Boolean, {
    description: 'Whether more follow; then ask again with `after: endCursor` 是否有下一页.',
  })
  hasNextPage!: boolean

  @Field(() => Boolean, { description: 'Whether some stand before 是否有上一页.' })
  hasPreviousPage!: boolean

  @Field(() => String, { nullable: true, description: 'Cursor of the first entry 首条游标.' })
  startCursor!: string | null

  @Field(() => String, { nullable: true, description: 'Cursor of the last entry 末条游标.' })
  endCursor!: string | null
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, defaultValue: 50, description: 'Size of the page, 1 to 500 每页条数.' })
  first?: number | null

  @Field(() => String, { nullable: true, description: 'Cursor after which the page begins 起始游标.' })
  after?: string | null
}

export interface Edge<T> {
  cursor: string
  node: T
}

export interface Connection<T> {
  edges: Edge<T>[]
  nodes: T[]
  pageInfo: PageInfo
  totalCount: number
}

/** The connection type of a node type, as Relay has it, with `nodes` and `totalCount`. */
export function connectionOf<T extends object>(
  name: string,
  chinese: string,
  node: () => ClassType<T> | object,
): ClassType<Connection<T>> {
  @ObjectType(`${name}Edge`, {
    description: `An entry of a list of ${name} ${chinese}.`,
    simpleResolvers: true,
  })
  class EdgeType implements Edge<T> {
    @Field(() => String, { description: 'Give it as `after` to go on behind this entry 游标.' })
    cursor!: string

    @Field(() => node() as ClassType<T>, { description: `The ${name} itself ${chinese}.` })
    node!: T
  }

  @ObjectType(`${name}Connection`, {
    description: `A page of a list of ${name} ${chinese}.`,
    simpleResolvers: true,
  })
  class ConnectionType implements Connection<T> {
    @Field(() => [EdgeType], { description: 'Entries with their cursors 条目.' })
    edges!: EdgeType[]

    @Field(() => [node() as ClassType<T>], { description: 'The entries without cursors 条目内容.' })
    nodes!: T[]

    @Field(() => PageInfo, { description: 'Where the page lies 分页信息.' })
    pageInfo!: PageInfo

    @Field(() => Int, { description: 'How many there are in all, on all pages 总数.' })
    totalCount!: number
  }
  return ConnectionType as unknown as ClassType<Connection<T>>
}
