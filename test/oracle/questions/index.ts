import { everywhere } from '../lies'
import { rules } from '../rules'
import { alliances } from './alliances'
import { areas } from './areas'
import { bigCommittees, partTimeMemberships } from './committees'
import { coverageFindings, coverageReport } from './coverage'
import { pairings } from './pairings'
import { partyOrganisations } from './party-organisations'
import type { Question, Setting } from './question'
import { statistics } from './statistics'
import { unitDetails, units } from './units'
import { unpairedUnits } from './unpaired-units'

/** How often each question about a register is asked, each time about something else. */
const TIMES: [(setting: Setting) => Question, number][] = [
  [unpairedUnits, 4],
  [units, 20],
  [unitDetails, 8],
  [pairings, 24],
  [partTimeMemberships, 5],
  [bigCommittees, 3],
  [alliances, 12],
  [partyOrganisations, 5],
  [areas, 12],
]
const FINDINGS_PER_RULE = 8
const REPORTS_PER_RULE = 3

export function questions(setting: Setting): Question[] {
  const times = <T>(count: number, make: () => T) => Array.from({ length: count }, make)
  const questions = [
    ...Object.keys(rules).flatMap((rule) => [
      ...times(FINDINGS_PER_RULE, () => coverageFindings(setting, rule)),
      ...times(REPORTS_PER_RULE, () => coverageReport(setting, rule)),
    ]),
    ...everywhere(setting.world()).map((within) => statistics(setting, within)),
    ...TIMES.flatMap(([question, count]) => times(count, () => question(setting))),
  ]
  return questions.map((question) => ({ ...question, first: setting.choose.maybe(25, [1, 2, 3], 500) }))
}
