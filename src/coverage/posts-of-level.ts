import type { Context } from '../context'
import { badUserInput } from '../errors'
import { question } from '../graph/question'
import type { LinkageFilter } from '../linkage/linkage-filter.type'
import { NOW } from '../time/moment'
import { type CoverageRule, coverageRules } from './rules'

const gridPostLevels = question<{ posts: string[] }, { post: string; levels: string[] }>('gridPostLevels')

/** @throws BAD_USER_INPUT where every post asked for is held, wherever it is, in areas of other levels than the rule asks */
export async function checkPostsOfLevel(
  context: Context,
  rule: CoverageRule,
  { posts }: LinkageFilter,
): Promise<void> {
  const [level] = coverageRules[rule].levels ?? []
  if (!posts || !level) return
  const rows = await context.ask(gridPostLevels, { posts, knownAt: NOW })
  const [elsewhere] = rows
  if (!elsewhere || rows.length < posts.length || rows.some(({ levels }) => levels.includes(level))) return
  const { post, levels } = elsewhere
  throw badUserInput(
    `${post} is held in areas of the level ${levels.join(', ')}, and ${rule} asks those of the level ${level}; ` +
      'a tally of GRID_ASSIGNMENT with includeEmpty names areas of other levels that lack a post 该职务不在此层级',
    ['linkage', 'posts', posts.indexOf(post)],
  )
}
