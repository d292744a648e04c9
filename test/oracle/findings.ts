import type { CoverageRule } from '../../src/coverage/rules'
import { shift, span } from './calendar'
import { isInForce, statusOn } from './dates'
import type { Within } from './lies'
import { byId, byText, sorted } from './order'
import { rules } from './rules'
import type { Gap, Link, Subject, Verdict } from './rules/rule'
import type { World } from './world'

export type State = 'COVERED' | 'EXEMPT' | 'UNKNOWN' | 'GAP'

export interface Finding extends Omit<Gap, 'reason'> {
  subject: Subject
  state: State
  reason: string | null
  days: number | null
  exemption: string | null
}

const NO_GAP = { since: null, lastLinkage: null, missing: [], tied: false }

export interface Asked {
  rule: CoverageRule
  within: Within
  day: string
  /** Ids of the units whose linkages count; null: all. */
  counterpart?: Set<string> | null
}

export function findingsOf(world: World, { rule, within, day, counterpart = null }: Asked): Finding[] {
  return rules[rule]
    .population(world, day)
    .filter((subject) => subject.lies(within))
    .map((subject) => {
      const links = subject.links.filter(
        ({ units }) => !counterpart || units.some((id) => counterpart.has(id)),
      )
      return findingOf(world, rule, day, { ...subject, links })
    })
}

function findingOf(world: World, rule: CoverageRule, day: string, subject: Subject): Finding {
  const { covered, uncertain, gap } = subject.verdict ?? verdictOf(subject.links, day)
  const none = { ...NO_GAP, subject, reason: null, days: null, exemption: null }
  if (covered) return { ...none, state: 'COVERED' }
  const exemptions = world.exemptions.filter(
    (each) => each.rule === rule && each.subject === subject.id && isInForce(each, day),
  )
  if (exemptions.length > 0) return { ...none, state: 'EXEMPT', exemption: sorted(exemptions, byId)[0]!.id }
  if (uncertain) return { ...none, state: 'UNKNOWN' }
  const found = gap()
  return { ...none, state: 'GAP', ...found, days: found.since === null ? null : span(found.since, day) + 1 }
}

function verdictOf(links: readonly Link[], day: string): Verdict {
  const on = (...statuses: string[]) => links.filter((link) => statuses.includes(statusOn(link, day)))
  const inForce = on('IN_FORCE')
  const incomplete = inForce.filter(({ missing }) => missing?.length)
  return {
    covered: inForce.length > incomplete.length,
    uncertain: on('UNCERTAIN').length > 0,
    gap: () => gapOf(incomplete, on('TERMINATED', 'EXPIRED'), on('UPCOMING')),
  }
}

function gapOf(incomplete: Link[], ended: Link[], upcoming: Link[]): Gap {
  if (incomplete.length > 0) {
    const { id, missing } = smallestId(incomplete)
    return { ...NO_GAP, reason: 'INCOMPLETE', lastLinkage: id, missing: missing! }
  }
  const [last, rival] = sorted(
    ended,
    byText(({ latestEnd }) => latestEnd),
  ).reverse()
  if (last) {
    const decisive = smallestId(ended.filter(({ latestEnd }) => latestEnd === last.latestEnd))
    return {
      ...NO_GAP,
      reason: decisive.terminatedOn ? 'TERMINATED' : 'LAPSED',
      since: shift(last.latestEnd, 1),
      lastLinkage: decisive.id,
      tied: rival?.latestEnd === last.latestEnd,
    }
  }
  const [first, second] = sorted(
    upcoming,
    byText(({ earliestStart }) => earliestStart),
  )
  if (!first) return { ...NO_GAP, reason: 'NEVER_LINKED' }
  const next = smallestId(upcoming.filter(({ earliestStart }) => earliestStart === first.earliestStart))
  return {
    ...NO_GAP,
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
