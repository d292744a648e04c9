import { drawnRegister } from './draw'
import { LINKAGE_KINDS, linkageTables } from './linkages'
import { questions } from './questions'
import { FINDING_ORDERS } from './questions/coverage'
import { LIST_NAMES } from './questions/lists'
import { PAIRING_ORDERS, STATUSES } from './questions/pairings'
import { KNOWN_AT } from './questions/question'
import { STATISTICS } from './questions/statistics'
import { TALLY_DIMENSIONS } from './questions/tally'
import { UNIT_ORDERS } from './questions/units'
import { type Import, type Row, tableNames } from './rows'
import { rules } from './rules'

/** What the register of a seed and the questions about it meet of all that there is to meet. */
export function metBySeed(seed: number): Set<string> {
  const { imports, setting } = drawnRegister(seed)
  return new Set([
    ...datesMet(imports),
    ...questions(setting).flatMap(({ met, variables: { knownAt } }) => [
      ...met,
      ...(knownAt ? [`known at ${knownAt}`] : []),
    ]),
  ])
}

/** How exactly the dates of each table are known. */
function datesMet(imports: readonly Import[]): string[] {
  const precision = (date = '') => ({ 0: 'absent', 4: 'year', 7: 'month' })[date.length] ?? 'day'
  const met = (table: string, row: Row) =>
    ['start', 'end'].map((end) => `${table} ${end} ${precision(row[end])}`)
  return imports.flatMap(({ tables }) =>
    tableNames.flatMap((table) => tables[table].flatMap((row) => ('start' in row ? met(table, row) : []))),
  )
}

/** What must be met for the answers to say anything. Only what can be by definition: plain relations are never uncertain, and never linked is their only gap. */
export function needed(): string[] {
  const each = <T>(items: readonly T[], ...makers: ((item: T) => string)[]) =>
    items.flatMap((item) => makers.map((make) => make(item)))
  const dated = [...Object.keys(linkageTables), 'alliances', 'exemptions', 'chair_terms']
  return [
    ...Object.entries(rules).flatMap(([rule, { uncertain, reasons }]) => {
      const states = ['COVERED', 'GAP', 'EXEMPT', ...(uncertain ? ['UNKNOWN'] : [])]
      return [...states, ...reasons].map((met) => `${rule} ${met}`)
    }),
    'Unit.coverage',
    ...each(
      FINDING_ORDERS,
      (order) => `findings by ${order}`,
      (order) => `unpairedUnits by ${order}`,
    ),
    ...each(
      UNIT_ORDERS,
      (order) => `units by ${order} ASC`,
      (order) => `units by ${order} DESC`,
    ),
    ...['units by 2 orders', 'units by 3 orders', 'units by default'],
    ...each(
      PAIRING_ORDERS,
      (order) => `pairings by ${order} ASC`,
      (order) => `pairings by ${order} DESC`,
    ),
    ...each(
      STATUSES,
      (status) => `pairing ${status}`,
      (status) => `linkage ${status}`,
    ),
    ...each(
      LINKAGE_KINDS,
      (kind) => `linkage ${kind}`,
      (kind) => `tally of ${kind}`,
    ),
    ...each(TALLY_DIMENSIONS, (dimension) => `tally by ${dimension}`),
    ...['tally of what has none', 'tally by three', 'matrix of all rules', 'matrix of some rules'],
    ...['interlocks', 'interlocks during', 'interlocks of communities', 'interlock of two stretches'],
    ...['interlock of two units', 'started', 'ended', 'unchanged', 'two reports compared'],
    ...[1, 2, 3, 4].map((length) => `path of ${length}`),
    ...each([...LIST_NAMES, 'dutyReports', 'contacts'], (name) => `list of ${name}`),
    ...STATISTICS.map((name) => `statistics ${name}`),
    ...KNOWN_AT.map((moment) => `known at ${moment}`),
    ...['PROVINCE', 'PREFECTURE', 'COUNTY', 'STREET', 'COMMUNITY', 'COMPOUND', 'GRID'].map(
      (level) => `byArea ${level}`,
    ),
    ...['MONTH', 'QUARTER', 'YEAR'].map((step) => `trend ${step}`),
    ...each(
      dated,
      ...['start', 'end'].flatMap((end) =>
        ['year', 'month', 'day', 'absent'].map(
          (precision) => (table: string) => `${table} ${end} ${precision}`,
        ),
      ),
    ).filter((thing) => thing !== 'chair_terms start absent'),
    ...['member unit', 'member party-organisation', 'member area'],
    ...['no chair', 'one chair', 'several chairs since the same day', 'several chairs since different days'],
    ...['tie that ended', 'tie to begin', 'order by code point, not UTF-16', 'counterpart'],
    ...[
      'status',
      'unitKinds',
      'unit',
      'community',
      'endsWithinDays',
      'hasSuccessor',
      'annualFunding',
      'synthetic',
    ].map((name) => `pairings with ${name}`),
    ...['urban', 'streetKinds', 'covered', 'gap'].map((name) => `areas with ${name}`),
  ]
}
