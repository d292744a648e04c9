import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { thingsNamed } from '../access/access.queries'
import { WITHHELD } from '../access/names'
import { readsNames } from '../access/roles'
import { AreaCode } from '../area/area.type'
import type { Context } from '../context'
import { Node } from '../relay/node.type'
import { NOW } from '../time/moment'
import { citationsOf, intakesWithin, rememberedAnswers } from './intake.queries'
import { Citation, Intake, RememberedAnswer } from './intake.type'
import { inWords } from './kinds-told'

const MOST = 100

@Resolver(() => Node)
export class CitationsResolver {
  @FieldResolver(() => [Citation], {
    description: 'Where it stands in sheets that were taken in, the earliest first 出处.',
  })
  async citations(@Root() { id }: Node, @Ctx() context: Context): Promise<Citation[]> {
    const rows = await context.rows(citationsOf, { knownAt: null }, id)
    const names = readsNames(context.viewer.role)
    return rows.map(({ at, text, remark, ...row }) => ({
      ...row,
      at: new Date(at),
      text: names ? text : null,
      remark: names ? remark : null,
    }))
  }
}

@Resolver()
export class IntakeResolver {
  @Query(() => [Intake], {
    description: 'Sheets that were taken in about an area, the latest first 接表记录.',
  })
  async intakes(
    @Arg('within', () => AreaCode, { description: 'The area that they are about 区域.' }) code: string,
    @Arg('first', () => Int, { nullable: true, description: 'How many at most 条数.' }) first: number | null,
    @Ctx() context: Context,
  ): Promise<Intake[]> {
    const within = await context.within(code)
    const limit = Math.min(Math.max(first ?? MOST, 1), MOST)
    const rows = await context.ask(intakesWithin, { within, limit, knownAt: null })
    return rows.map(({ actor, at, ...row }) => ({ ...row, at: new Date(at), actor: shownTo(context, actor) }))
  }

  @Query(() => [RememberedAnswer], {
    description: 'What is remembered of answers about an area, the earliest first 记住的回答.',
  })
  async rememberedAnswers(
    @Arg('within', () => AreaCode, { description: 'The area that they hold for 区域.' }) code: string,
    @Ctx() context: Context,
  ): Promise<RememberedAnswer[]> {
    const within = await context.within(code)
    const rows = await tellable(context, await context.ask(rememberedAnswers, { within, knownAt: null }))
    return rows.map(({ actor, at, ...row }) => ({
      ...row,
      at: new Date(at),
      actor: shownTo(context, actor),
      words: inWords(JSON.parse(row.answer)),
    }))
  }
}

/** Answers that name nothing outside of what the viewer may name; whoever gave them may have seen more. */
async function tellable<Row extends { answer: string }>(
  context: Context,
  rows: readonly Row[],
): Promise<readonly Row[]> {
  if (context.viewer.area === null) return rows
  const may = await Promise.all(
    rows.map(({ answer }) => {
      const { is } = JSON.parse(answer) as { is?: string }
      return is === undefined || context.row(thingsNamed, { knownAt: NOW }, is)
    }),
  )
  return rows.filter((_row, index) => may[index])
}

function shownTo({ viewer }: Context, actor: string): string {
  return readsNames(viewer.role) ? actor : WITHHELD
}
