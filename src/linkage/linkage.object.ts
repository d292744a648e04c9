import { sourceAt } from '../source/source.type'
import { at, type Moment } from '../time/moment'
import type { Linkage, LinkageKind, LinkageRow } from './linkage.type'

/** Which version of each linkage: the one of a moment, or null for all. */
export interface VersionsAsked {
  knownAt: string | null
}

/** recordedTo of a version that holds now. */
export const CURRENT = '9999-12-31T23:59:59.999Z'

/** What all linkages have in common, made of a version's row; `label` says what it joins. */
export function linkageAt<T extends Linkage>(
  type: new () => T,
  kind: LinkageKind,
  moment: Moment,
  row: LinkageRow,
  label: string,
): T {
  const sources = row.sources.map((source) => sourceAt(moment, source))
  return Object.assign(at(type, moment, row), {
    row,
    kind,
    label,
    period: { start: row.start, end: row.end },
    sources,
    synthetic: sources.some(({ synthetic }) => synthetic),
    recordedTo: row.recordedTo === CURRENT ? null : row.recordedTo,
  })
}
