import type { CoverageRule } from '../../../src/coverage/rules'
import { RULES } from '../rules'
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
import type { Question, Setting, Settings } from './question'
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

/** Each with draws of its own. */
export function questions(setting: Settings, asked: readonly CoverageRule[] = RULES): Question[] {
  const times = (count: number, name: string, make: (setting: Setting) => Question) =>
    Array.from({ length: count }, (_, time) => {
      const own = setting(`${name} ${time}`)
      const question = make(own)
      return { ...question, first: own.choose.maybe(25, [1, 2, 3], 500) }
    })
  return [
    ...asked.flatMap((rule) => [
      ...times(FINDINGS_PER_RULE, `findings of ${rule}`, (own) => coverageFindings(own, rule)),
      ...times(REPORTS_PER_RULE, `report of ${rule}`, (own) => coverageReport(own, rule)),
    ]),
    ...TIMES.flatMap(([question, count]) => times(count, question.name, question)),
  ]
}
