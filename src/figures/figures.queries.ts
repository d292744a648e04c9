import type { AreaRow } from '../area/area.object'
import type { KeyedQuestion } from '../graph/asker'
import { type Question, question } from '../graph/question'
import type { SourceRow } from '../source/source.type'
import type { Moment } from '../time/moment'
import type { FigureBound } from './figures.type'
import type { FigureCounts } from './keys'
import type { StatisticsCounts } from './statistics.type'

export const statistics: KeyedQuestion<Moment, StatisticsCounts> = question('statistics')

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
export const figureCounts: KeyedQuestion<
  { knownAt: string },
  { counts: { [Name in keyof FigureCounts]: number | null } }
> = question('figureCounts')
