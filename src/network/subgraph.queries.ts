import { type Question, question } from '../graph/question'
import type { EntityRow } from '../node/node.queries'
import type { Moment } from '../time/moment'

interface Ids {
  ids: string[]
}

export interface LinkageEnds {
  id: string
  ends: { as: string; id: string }[]
  start: string | null
  end: string | null
  terminatedOn: string | null
  synthetic: boolean
}

export interface Structure {
  source: string
  type: string
  target: string
}

export const subgraphNeighbours: Question<
  Moment & Ids & { seen: string[]; labels: string[]; limit: number },
  { id: string }
> = question('subgraphNeighbours')
export const subgraphNodes: Question<
  Moment & Ids,
  { entity: EntityRow; area: string | null; degree: number }
> = question('subgraphNodes')
export const subgraphLinkages: Question<Moment & Ids & { labels: string[] }, LinkageEnds> =
  question('subgraphLinkages')
export const subgraphStructure: Question<Ids, Structure> = question('subgraphStructure')
