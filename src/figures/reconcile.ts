import type { Area } from '../area/area.type'
import type { Context } from '../context'
import { badUserInput } from '../errors'
import { entityById } from '../node/entities'
import { sourceAt } from '../source/source.type'
import type { Moment } from '../time/moment'
import { FIRST_DAY } from '../time/partial-date'
import { contradictions } from './contradictions'
import { type FigureRow, figureCounts, figures, peopleCounts, workCounts } from './figures.queries'
import type { FigureBound, ReconciledFigure, Reconciliation } from './figures.type'
import { type CountedFigure, figureKey } from './keys'

/** Every figure published for an area and those within it, beside the count that its key stands for. */
export async function reconcile(context: Context, moment: Moment, within: string): Promise<Reconciliation> {
  const [area, rows] = await Promise.all([
    entityById<Area>(context, moment, `area:${within}`),
    context.ask(figures, { ...moment, within }),
  ])
  if (area === null)
    throw badUserInput(`At this moment the register had no area with the code ${within} 当时没有这个区域`, [
      'knownAt',
    ])
  const published = rows.map(({ area, figure }) => ({
    ...figure,
    areaCode: area.code,
    period: figure.period ?? null,
  }))
  const against = contradictions(published)
  const items = await Promise.all(
    rows.map(async (row, index) => ({
      ...(await reconciled(context, moment, row)),
      contradicts: against.get(published[index] as (typeof published)[number]) ?? null,
    })),
  )
  return {
    area,
    items,
    agreeing: items.filter(({ agrees }) => agrees === true).length,
    differing: items.filter(({ agrees }) => agrees === false).length,
    notCountable: items.filter(({ agrees }) => agrees === null).length,
  }
}

async function reconciled(
  context: Context,
  moment: Moment,
  { figure, area, source }: FigureRow,
): Promise<Omit<ReconciledFigure, 'contradicts'>> {
  const asOf = figure.asOf ?? moment.asOf
  const meaning = figureKey(area.code, figure.key)
  const counted = 'count' in meaning ? await countOf(context, moment, meaning, area.code, asOf) : null
  return {
    key: figure.key,
    title: figure.title,
    published: figure.value,
    bound: figure.bound,
    unit: figure.unit,
    period: figure.period ?? null,
    counted,
    asOf,
    agrees: counted === null ? null : agrees(counted, figure.value, figure.bound),
    notCountable: notCountable(meaning, counted),
    source: sourceAt(moment, source),
  }
}

const questions = { standing: figureCounts, people: peopleCounts, work: workCounts }

/** Figures of one topic are counted together: one call a topic, whatever their number. */
async function countOf(
  context: Context,
  { knownAt }: Moment,
  { count, topic, during }: CountedFigure,
  code: string,
  asOf: string,
): Promise<number | null> {
  const key = [code, asOf, during?.from ?? FIRST_DAY, during?.to ?? asOf].join(' ')
  const row = await context.row<{ knownAt: string }, { counts: Partial<Record<string, number | null>> }>(
    questions[topic],
    { knownAt },
    key,
  )
  return row?.counts[count] ?? null
}

function notCountable(meaning: ReturnType<typeof figureKey>, counted: number | null): string | null {
  if ('notCountable' in meaning) return meaning.notCountable
  return counted === null ? '没有可计算占比的对象 (there is nothing to take a share of)' : null
}

function agrees(counted: number, published: number, bound: FigureBound): boolean {
  if (bound === 'EXACT') return counted === published
  if (bound === 'AT_LEAST') return counted >= published
  return Math.abs(counted - published) <= Math.abs(published) / 20
}
