import type { Context } from '../context'
import { badUserInput } from '../errors'
import type { Connection } from '../relay/connection'
import { connection } from '../relay/page'
import type { Countable } from './dimensions'
import type { Listed } from './listed'
import type { TallyArgs } from './tally.args'
import { type TallyRow, tallyRowAt } from './tally.type'

const MOST_DIMENSIONS = 3

/** A page of how the entries of a list are spread, as asked. */
export async function spreadOf(
  context: Context,
  listed: Listed,
  args: TallyArgs,
  withPart = false,
): Promise<Connection<TallyRow>> {
  checkAsked(listed, args)
  const { by, having, moment } = { ...args, ...listed }
  const asked = {
    ...moment,
    within: listed.within ?? (await context.within(null)),
    by,
    dimensions: args.counting ? [...by, args.counting] : by,
    measure: args.measure ?? null,
    urban: args.urban ?? null,
    streetKinds: args.streetKinds ?? null,
    timeZone: context.timeZone,
    min: having?.min ?? null,
    max: having?.max ?? null,
    sign: args.orderBy === 'ASC' ? 1 : -1,
  }
  const page = context.page(args, 'tally', listed.page.list, asked)
  const row = await listed.ask({ ...asked, after: page.after, limit: page.limit })
  const wanted = { by, part: withPart, measure: asked.measure !== null }
  return connection(page, row, (counted) => tallyRowAt(moment, counted, wanted))
}

function checkAsked({ of, dimensions, measures }: Countable, args: TallyArgs): void {
  const { by, counting, measure } = args
  if (by.length < 1 || by.length > MOST_DIMENSIONS)
    throw badUserInput(`by must name one to ${MOST_DIMENSIONS} dimensions, not ${by.length} 维度数超出范围`, [
      'by',
    ])
  for (const [index, dimension] of by.entries()) {
    if (!dimensions.includes(dimension))
      throw badUserInput(
        `A tally of ${of} has no ${dimension}; count by ${dimensions.join(', ')} 没有这个维度`,
        ['by', index],
      )
    if (by.indexOf(dimension) < index)
      throw badUserInput(`by names ${dimension} twice 维度重复`, ['by', index])
  }
  for (const [argument, level] of [
    ['urban', 'COMMUNITY'],
    ['streetKinds', 'STREET'],
  ] as const)
    if (args[argument] != null && !by.includes(level) && counting !== level)
      throw badUserInput(
        `${argument} narrows values of ${level}, which by does not name; narrow the list itself by its filter 维度中没有对应区域层级`,
        [argument],
      )
  if (counting) {
    if (!dimensions.includes(counting))
      throw badUserInput(`A tally of ${of} has no ${counting}; count ${dimensions.join(', ')} 没有这个维度`, [
        'counting',
      ])
    if (by.includes(counting)) throw badUserInput(`by names ${counting} already 维度重复`, ['counting'])
  }
  if (measure && !measures.includes(measure))
    throw badUserInput(
      `A tally of ${of} has no ${measure}; ${measures.length > 0 ? `add up ${measures.join(', ')}` : 'there is nothing to add up'} 没有这个指标`,
      ['measure'],
    )
  if (measure && counting)
    throw badUserInput(
      'measure is of the entries themselves, counting of other things 指标与计数对象不能并用',
      ['measure'],
    )
}
