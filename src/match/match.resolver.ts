import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { AreaCode } from '../area/area.type'
import type { Context } from '../context'
import { badUserInput } from '../errors'
import { MatchedEntity, NameMatch } from './match.type'
import { matcherFor } from './viewer-matcher'

/** Names that are matched in one question. */
const MOST_TEXTS = 500
/** Characters of a name. */
const LONGEST_TEXT = 200

@Resolver(() => NameMatch)
export class MatchResolver {
  @Query(() => [NameMatch], {
    description:
      'Who is meant by names as people write them 名称匹配: without the place, abbreviated (市住建局, 农行宝华支行, 一中), with a ' +
      'post behind (兴田派出所所长), former or with a wrong character. A match is automatic only where nothing else comes near.',
  })
  async match(
    @Arg('entity', () => MatchedEntity, { description: 'What the names are names of 类型.' })
    entity: MatchedEntity,
    @Arg('texts', () => [String], { description: `The names, ${MOST_TEXTS} at most 名称.` })
    texts: string[],
    @Arg('within', () => AreaCode, {
      nullable: true,
      description: 'The area that the names are about; its county is looked through 区域范围.',
    })
    code: string | null,
    @Ctx() context: Context,
  ): Promise<NameMatch[]> {
    if (texts.length > MOST_TEXTS)
      throw badUserInput(`texts must be at most ${MOST_TEXTS}, not ${texts.length} 名称过多`, ['texts'])
    const long = texts.findIndex((text) => text.length > LONGEST_TEXT)
    if (long >= 0)
      throw badUserInput(`a name must be at most ${LONGEST_TEXT} characters 名称过长`, ['texts', long])
    const matcher = await matcherFor(context, code, [entity])
    const found = await matcher.matchInSlices(
      entity,
      texts.map((text) => ({ text })),
      (work) => context.worked(work),
    )
    return found.map(({ candidates, automatic, title }, index) => ({
      text: texts[index]!,
      automatic: automatic?.id ?? null,
      title,
      candidates,
    }))
  }
}
