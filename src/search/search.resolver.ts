import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { AreaCode } from '../area/area.type'
import type { Context } from '../context'
import { badUserInput } from '../errors'
import { nodeById } from '../node/nodes'
import { type Connection, PageArgs } from '../relay/connection'
import { Node } from '../relay/node.type'
import { connection } from '../relay/page'
import { at } from '../time/moment'
import { meantBy } from './meant'
import { search } from './search.queries'
import { SearchHit, SearchHitConnection } from './search.type'
import { labelsOfTypes } from './types'
import { queryOf, wordsOf } from './words'

/** The longest text that is searched for, in characters. */
const LONGEST_TEXT = 100
/** Names that the index gives to be looked at more closely, its closest. */
const MOST_NAMES = 10_000

@ArgsType()
class SearchPageArgs extends PageArgs {
  @Field(() => Int, { nullable: true, defaultValue: 20, description: 'Size of the page, 1 to 500 每页条数.' })
  override first?: number | null
}

@Resolver(() => SearchHit)
export class SearchResolver {
  @Query(() => SearchHitConnection, {
    description:
      'What has these words in its name 名称检索: areas, units (former names too), Party organisations, bodies, people, ' +
      'venues, teams and conferences by name, list items, activities, matters and calls by title, pairings by agreement ' +
      'number; names and titles also by their pinyin 拼音, spelled out or in initials. All words must be there, in whatever order. A name as people ' +
      'write it 简称 also finds what `match` finds by it (市住建局, 农行宝华支行, 一中), and one that is misspelled 错别字 what it is like where ' +
      'there is nothing else. Whole names come first, then what is called so, then names of which the words are most. ' +
      `Of a text that more names have, the ${MOST_NAMES} closest are looked at.`,
  })
  async search(
    @Arg('text', () => String, {
      description: `The words, in part or whole, 1 to ${LONGEST_TEXT} characters 检索词.`,
    })
    text: string,
    @Arg('types', () => [String], {
      nullable: true,
      description: 'Only of these types of this schema, such as Unit or Community 类型.',
    })
    types: string[] | null,
    @Arg('within', () => AreaCode, {
      nullable: true,
      description: 'Only what lies within this area 区域范围.',
    })
    code: string | null,
    @Args(() => SearchPageArgs) pageArgs: SearchPageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<SearchHit>> {
    const words = wordsOf(text)
    if (words.length === 0) throw badUserInput('text must hold a word to search for 请输入检索词', ['text'])
    if (text.length > LONGEST_TEXT)
      throw badUserInput(`text must be at most ${LONGEST_TEXT} characters, not ${text.length} 检索词过长`, [
        'text',
      ])
    const moment = context.moment({})
    const labels = labelsOfTypes(types)
    const within = await context.within(code)
    const page = context.page({ ...pageArgs, first: pageArgs.first ?? 20 }, 'search', words, labels, within)
    const [row] = await context.ask(search, {
      query: queryOf(words),
      words,
      meant: await meantBy(context, text, labels, within),
      letters: words.join('').length,
      labels,
      within,
      knownAt: moment.knownAt,
      most: MOST_NAMES,
      after: page.after,
      limit: page.limit,
    })
    return connection(page, row, (hit) => at(SearchHit, moment, hit))
  }

  @FieldResolver(() => Node, { description: 'What it found 对象.' })
  node(@Root() { id, moment }: SearchHit, @Ctx() context: Context): Promise<Node | null> {
    return nodeById(context, moment, id)
  }
}
