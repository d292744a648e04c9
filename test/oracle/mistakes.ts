import type { CoverageRule } from '../../src/coverage/rules'
import { compare } from './questions/compare'
import { coverageFindings } from './questions/coverage'
import { interlocks } from './questions/interlocks'
import { paths } from './questions/paths'
import type { Question, Setting } from './questions/question'
import { statistics } from './questions/statistics'
import { tally } from './questions/tally'
import { units } from './questions/units'

export interface Mistake {
  /** What is wrong, and where. */
  what: string
  right: string
  wrong: string
  /** A question whose answer should show it. */
  ask(setting: Setting): Question
}

const findings = (rule: CoverageRule) => (setting: Setting) => coverageFindings(setting, rule)

/** Slips of the pen in the questions below cypher/, each of which has to show. */
export const mistakes: Mistake[] = [
  {
    what: 'the last day in force is left out (states)',
    right: "link.latestStart <= day <= link.earliestEnd AND coalesce(link.missing, []) = []) THEN 'COVERED'",
    wrong: "link.latestStart <= day < link.earliestEnd AND coalesce(link.missing, []) = []) THEN 'COVERED'",
    ask: findings('RESIDENT_UNIT_PAIRED'),
  },
  {
    what: 'a zone is forgotten (residentUnitPaired)',
    right: '<-[:WITHIN|ADMINISTERED_BY*0..]-(home:Area)<-[:RESIDENT_IN]-(unit:Unit)',
    wrong: '<-[:WITHIN*0..]-(home:Area)<-[:RESIDENT_IN]-(unit:Unit)',
    ask: findings('RESIDENT_UNIT_PAIRED'),
  },
  {
    what: 'a unit counts on the day on which it is dissolved (residentUnitPaired)',
    right: 'unit.dissolvedOn > day',
    wrong: 'unit.dissolvedOn >= day',
    ask: findings('RESIDENT_UNIT_PAIRED'),
  },
  {
    what: 'of two that ended on one day the largest id is last (findings)',
    right: 'link.latestEnd = last.latestEnd AND link.id < last.id',
    wrong: 'link.latestEnd = last.latestEnd AND link.id > last.id',
    ask: findings('RESIDENT_UNIT_PAIRED'),
  },
  {
    what: 'a terminated linkage has lapsed (findings)',
    right:
      "CASE WHEN ended.terminatedOn IS NULL THEN coalesce(ended.whenOver, 'LAPSED') ELSE 'TERMINATED' END",
    wrong: "coalesce(ended.whenOver, 'LAPSED')",
    ask: findings('RESIDENT_UNIT_PAIRED'),
  },
  {
    what: 'villages are asked too (communityContacted)',
    right: '(community:Community {urban: true})',
    wrong: '(community:Community)',
    ask: findings('COMMUNITY_CONTACTED'),
  },
  {
    what: 'what was said before a correction still counts (unitReported)',
    right: 'report.recordedFrom <= $knownAt < report.recordedTo',
    wrong: 'report.recordedFrom <= $knownAt',
    ask: findings('UNIT_REPORTED'),
  },
  {
    what: 'the property company is never missed (compoundTripartite)',
    right: "ELSE ['propertyCompany'] END",
    wrong: 'ELSE [] END',
    ask: findings('COMPOUND_TRIPARTITE'),
  },
  {
    what: 'a month has thirty days (conferenceOnTime)',
    right: 'duration({months: toInteger(conference.everyMonths)})',
    wrong: 'duration({days: 30 * toInteger(conference.everyMonths)})',
    ask: findings('CONFERENCE_ON_TIME'),
  },
  {
    what: 'a need is asked before it is surely listed (needClaimed)',
    right: 'need.listedBy <= day',
    wrong: 'need.listedOn <= day',
    ask: findings('NEED_CLAIMED'),
  },
  {
    what: 'a claim that only may have begun makes a pairing active (pairingActive)',
    right: 'earliestEnd: toString(date(claim.earliestStart)',
    wrong: 'earliestEnd: toString(date(claim.latestStart)',
    ask: findings('PAIRING_ACTIVE'),
  },
  {
    what: 'an uncertain exemption exempts (states)',
    right: 'exemption.latestStart <= day <= exemption.earliestEnd\n         } THEN',
    wrong: 'exemption.earliestStart <= day <= exemption.latestEnd\n         } THEN',
    ask: findings('COMMUNITY_HAS_VENUE'),
  },
  {
    what: 'a unit that sits in two bodies twice is two units (interlocks)',
    right: 'count(unit) AS sharedCount',
    wrong: 'sum(size(ties)) AS sharedCount',
    ask: interlocks,
  },
  {
    what: 'an uncertain linkage is a hop (hops)',
    right: 'linkage.latestStart <= $asOf <= linkage.earliestEnd',
    wrong: 'linkage.earliestStart <= $asOf <= linkage.latestEnd',
    ask: paths,
  },
  {
    what: 'the second day is as the register said of the first (compare)',
    right: 'linkage.recordedFrom <= $toKnownAt < linkage.recordedTo',
    wrong: 'linkage.recordedFrom <= $fromKnownAt < linkage.recordedTo',
    ask: compare,
  },
  {
    what: 'a unit with two pairings is two paired units (statistics)',
    right: 'count(DISTINCT unit) AS pairedUnits',
    wrong: 'count(unit) AS pairedUnits',
    ask: statistics,
  },
  {
    what: 'a linkage of two areas counts in one (tallied)',
    right: 'RETURN CASE places WHEN [] THEN [[]] ELSE places END AS places',
    wrong: 'RETURN CASE places WHEN [] THEN [[]] ELSE places[..1] END AS places',
    ask: (setting) => tally(setting, 'ALLIANCE_MEMBERSHIP'),
  },
  {
    what: 'a claim of uncertain days counts from the last (reportingUnitActive)',
    right: 'earliestEnd: toString(date(claim.earliestStart) + duration({months: 6}))',
    wrong: 'earliestEnd: toString(date(claim.latestStart) + duration({months: 6}))',
    ask: findings('REPORTING_UNIT_ACTIVE'),
  },
  {
    what: 'a two-new unit makes up for a resident unit (committeeFourSided)',
    right: "WHEN unit.twoNew THEN 'twoNew'",
    wrong: "WHEN false THEN 'twoNew'",
    ask: findings('COMMITTEE_FOUR_SIDED'),
  },
  {
    what: 'an offer of another county matches (needMatched)',
    right: 'OPTIONAL MATCH (area)-[:WITHIN|ADMINISTERED_BY*0..]->(county:County)',
    wrong: 'OPTIONAL MATCH (area)-[:WITHIN|ADMINISTERED_BY*0..]->(county:Area {code: "4408"})',
    ask: findings('NEED_MATCHED'),
  },
  {
    what: 'names stand in the order of their ids (units)',
    right: "CASE WHEN $nameDescending IS NULL THEN '' ELSE unit.name END AS name",
    wrong: "CASE WHEN $nameDescending IS NULL THEN '' ELSE unit.id END AS name",
    ask: units,
  },
]
