import type { AreaLevel } from './generated/graphql'

/** What every view of an area is given by the address. */
export interface AreaViewProps {
  /** Code of the area. */
  area: string
  level: AreaLevel
  /** The day that everything shown is about. */
  day: string
  /** Ids of the nodes chosen, in the order in which they were. */
  selection: string[]
  /** Chooses nodes; the address says which. */
  select(ids: string[]): void
}
