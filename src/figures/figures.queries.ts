import type { AreaRow } from '../area/area.object'
import type { KeyedQuestion } from '../graph/asker'
import { type Question, question } from '../graph/question'
import type { SourceRow } from '../source/source.type'
import type { Moment } from '../time/moment'
import type { PeopleCounts, StandingCounts, WorkCounts } from './counts'
import type { FigureBound } from './figures.type'
import type { StatisticsCounts } from './statistics.type'

export const statistics: KeyedQuestion<Moment & { until: string }, StatisticsCounts> = question('statistics')

export interface FigureRow {
  figure: {
    id: string
    key: string
    title: string
    value: number
    bound: FigureBound
    unit: string
    period?: string
    asOf?: string
  }
  area: AreaRow
  source: SourceRow
}
export const figures: Question<{ within: string }, FigureRow> = question('figures')

export interface PublishedAreaRow {
  area: AreaRow
  figures: number
  latest: string | null
}
export const publishedAreas: Question<{ within: string }, PublishedAreaRow> = question('publishedAreas')

/** Counts of one topic by name; null where there is nothing to take a share of. */
type Counted<Counts> = KeyedQuestion<
  { knownAt: string },
  { counts: { [Name in keyof Counts]: number | null } }
>
export const figureCounts: Counted<StandingCounts> = question('figureCounts')
export const peopleCounts: Counted<PeopleCounts> = question('peopleCounts')
export const workCounts: Counted<WorkCounts> = question('workCounts')
