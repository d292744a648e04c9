import { shift, span } from './calendar'
import { statusOn } from './dates'
import type { Within } from './lies'
import { byId, byText, sorted } from './order'
import { rules } from './rules'
import type { Link, Subject } from './rules/rule'
import type { World } from './world'

export type State = 'COVERED' | 'EXEMPT' | 'UNKNOWN' | 'GAP'

export interface Finding {
  subject: Subject
  state: State
  reason: string | null
  since: string | null
  days: number | null
  lastLinkage: string | null
  exemption: string | null
  /** Whether another linkage would have been the last but for its id. */
  tied: boolean
}

export interface Asked {
  rule: string
  within: Within
  day: string
  /** Ids of the units whose linkages count; null: all. */
  counterpart?: Set<string> | null
}

export function findingsOf(world: World, { rule, within, day, counterpart = null }: Asked): Finding[] {
  return rules[rule]!.population(world, day)
    .filter((subject) => subject.lies(within))
    .map((subject) => {
      const links = subject.links.filter(
        ({ units }) => !counterpart || units.some((id) => counterpart.has(id)),
      )
      return findingOf(world, rule, day, { ...subject, links })
    })
}

function findingOf(world: World, rule: string, day: string, subject: Subject): Finding {
  const exemptions = world.exemptions.filter(
    (each) => each.rule === rule && each.subject === subject.id && statusOn(each, day) === 'IN_FORCE',
  )
  const on = (...statuses: string[]) => subject.links.filter((link) => statuses.includes(statusOn(link, day)))
  const none = { reason: null, since: null, days: null, lastLinkage: null, exemption: null, tied: false }
  if (on('IN_FORCE').length > 0) return { ...none, subject, state: 'COVERED' }
  if (exemptions.length > 0)
    return { ...none, subject, state: 'EXEMPT', exemption: sorted(exemptions, byId)[0]!.id }
  if (on('UNCERTAIN').length > 0) return { ...none, subject, state: 'UNKNOWN' }
  return { ...none, subject, state: 'GAP', ...gapOf(on('TERMINATED', 'EXPIRED'), on('UPCOMING'), day) }
}

function gapOf(ended: Link[], upcoming: Link[], day: string): Partial<Finding> & { reason: string } {
  const [last, rival] = sorted(
    ended,
    byText(({ latestEnd }) => latestEnd),
  ).reverse()
  if (last) {
    const decisive = smallestId(ended.filter(({ latestEnd }) => latestEnd === last.latestEnd))
    const since = shift(last.latestEnd, 1)
    return {
      reason: decisive.terminatedOn ? 'TERMINATED' : 'LAPSED',
      since,
      days: span(since, day) + 1,
      lastLinkage: decisive.id,
      tied: rival?.latestEnd === last.latestEnd,
    }
  }
  const [first, second] = sorted(
    upcoming,
    byText(({ earliestStart }) => earliestStart),
  )
  if (!first) return { reason: 'NEVER_LINKED' }
  const next = smallestId(upcoming.filter(({ earliestStart }) => earliestStart === first.earliestStart))
  return {
    reason: 'NOT_YET_STARTED',
    lastLinkage: next.id,
    tied: second?.earliestStart === first.earliestStart,
  }
}

function smallestId(links: Link[]): Link {
  return sorted(
    links,
    byText(({ id }) => id ?? ''),
  )[0]!
}

export interface Counts {
  population: number
  covered: number
  gap: number
  unknown: number
  exempt: number
  rate: number | null
}

export function countsOf(findings: readonly Finding[]): Counts {
  const count = (state: State) => findings.filter((finding) => finding.state === state).length
  const [population, covered, exempt] = [findings.length, count('COVERED'), count('EXEMPT')]
  const rate = population === exempt ? null : covered / (population - exempt)
  return { population, covered, gap: count('GAP'), unknown: count('UNKNOWN'), exempt, rate }
}
