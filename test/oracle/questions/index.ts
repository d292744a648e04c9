import { rules } from '../rules'
import { alliances } from './alliances'
import { areas } from './areas'
import { bigCommittees, partTimeMemberships } from './committees'
import { compare } from './compare'
import { coverageFindings, coverageMatrix, coverageReport } from './coverage'
import { interlocks } from './interlocks'
import { linkages, linkagesOfKind } from './linkages'
import { list } from './lists'
import { pairings } from './pairings'
import { partyOrganisations } from './party-organisations'
import { paths } from './paths'
import type { Question, Setting } from './question'
import { statistics } from './statistics'
import { tally } from './tally'
import { unitDetails, units } from './units'
import { unpairedUnits } from './unpaired-units'

/** How often each question about a register is asked, each time about something else. */
const TIMES: [(setting: Setting) => Question, number][] = [
  [unpairedUnits, 4],
  [units, 14],
  [unitDetails, 6],
  [pairings, 16],
  [partTimeMemberships, 3],
  [bigCommittees, 3],
  [alliances, 8],
  [partyOrganisations, 4],
  [areas, 10],
  [coverageMatrix, 3],
  [interlocks, 10],
  [paths, 12],
  [compare, 6],
  [linkages, 5],
  [linkagesOfKind, 3],
  [list, 14],
  [tally, 14],
  [statistics, 8],
]
const FINDINGS_PER_RULE = 5
const REPORTS_PER_RULE = 2

export function questions(setting: Setting): Question[] {
  const times = <T>(count: number, make: () => T) => Array.from({ length: count }, make)
  const questions = [
    ...Object.keys(rules).flatMap((rule) => [
      ...times(FINDINGS_PER_RULE, () => coverageFindings(setting, rule)),
      ...times(REPORTS_PER_RULE, () => coverageReport(setting, rule)),
    ]),
    ...TIMES.flatMap(([question, count]) => times(count, () => question(setting))),
  ]
  return questions.map((question) => ({ ...question, first: setting.choose.maybe(25, [1, 2, 3], 500) }))
}
