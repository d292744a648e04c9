import type { Linkage, LinkageKind } from '../linkage/linkage.type'
import { earliest, latest } from '../time/partial-date'
import { TimelineEvent, TimelineEventType } from './timeline.type'

const KINDS: Record<LinkageKind, string> = {
  PAIRING: '结对共建',
  PART_TIME_MEMBERSHIP: '兼职委员',
  ALLIANCE_MEMBERSHIP: '联盟成员',
  APPOINTMENT: '任职',
  CONTACT: '联系包联',
  DUTY_REPORT: '双报到',
  PROPERTY_LINKAGE: '三方联动',
  GRID_ASSIGNMENT: '网格人员',
  CLAIM: '认领',
}
const WORDS: Record<TimelineEventType, string> = {
  STARTED: '开始',
  ENDED: '到期',
  TERMINATED: '终止',
  CORRECTED: '更正',
}
const ORDER = Object.keys(TimelineEventType)

/**
 * What happened to a linkage, given all its versions by a moment, oldest first. Start and end are those of the version that held then, so
 * that a retracted linkage has none; every version but the first is a correction, and a retraction is one too.
 * `dayOf` tells the day of a moment.
 */
export function eventsOf(
  versions: readonly Linkage[],
  knownAt: string,
  dayOf: (moment: string) => string,
): TimelineEvent[] {
  return versions.flatMap((linkage, index) => {
    const { recordedFrom, recordedTo } = linkage.row
    const events: TimelineEvent[] = []
    if (index > 0) events.push(event('CORRECTED', linkage, dayOf(recordedFrom)))
    if (knownAt < recordedTo) events.push(...courseOf(linkage))
    else if (versions[index + 1]?.row.recordedFrom !== recordedTo)
      events.push({ ...event('CORRECTED', linkage, dayOf(recordedTo), '撤销'), recordedAt: recordedTo })
    return events
  })
}

/** Whether an event may have happened on one of these days; what began on an unknown day may have before any. */
export function mayHaveBeen({ on }: TimelineEvent, from?: string | null, to?: string | null): boolean {
  if (on === null) return !from
  return (!from || latest(on) >= from) && (!to || earliest(on) <= to)
}

/** By the first day on which it may have happened, unknown ones first. */
export function inOrder(a: TimelineEvent, b: TimelineEvent): number {
  const left = sortKey(a)
  const right = sortKey(b)
  const at = left.findIndex((part, index) => part !== right[index])
  return at < 0 ? 0 : left[at]! < right[at]! ? -1 : 1
}

function courseOf(linkage: Linkage): TimelineEvent[] {
  const { start, end, terminatedOn } = linkage.row
  const events = [event('STARTED', linkage, start ?? null)]
  if (terminatedOn) events.push(event('TERMINATED', linkage, terminatedOn))
  else if (end) events.push(event('ENDED', linkage, end))
  return events
}

function event(
  type: TimelineEventType,
  linkage: Linkage,
  on: string | null,
  word = WORDS[type],
): TimelineEvent {
  const title = `${KINDS[linkage.kind]} ${word}：${linkage.label}`
  return Object.assign(new TimelineEvent(), { on, recordedAt: linkage.recordedFrom, type, linkage, title })
}

function sortKey({ on, recordedAt, linkage, type }: TimelineEvent): (string | number)[] {
  return [on === null ? '' : earliest(on), recordedAt, linkage.id, ORDER.indexOf(type)]
}
