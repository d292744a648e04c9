import { type BenchQuestion, countyAndDay } from '../question'

export const figures: BenchQuestion[] = [
  {
    title: 'statistics of a county',
    variables: countyAndDay,
    graphql: `query Statistics($within: AreaCode!, $asOf: LocalDate!) {
      statistics(within: $within, asOf: $asOf) { units residentUnits pairings pairedUnits alliances grids partTimeMembers needs meetings } }`,
  },
  {
    title: 'published figures beside counted',
    variables: countyAndDay,
    graphql: `query Reconciled($within: AreaCode!, $asOf: LocalDate!) {
      reconciliation(within: $within, asOf: $asOf) { agreeing differing items { key published counted } } }`,
  },
  {
    title: 'pairings counted by kind of unit and year',
    variables: countyAndDay,
    graphql: `query Tally($within: AreaCode!, $asOf: LocalDate!) {
      tally(kind: PAIRING, by: [UNIT_KIND, YEAR], within: $within, asOf: $asOf) { nodes { keys { value } count } } }`,
  },
  {
    title: 'what began and ended between two days',
    variables: (n, known) => ({ ...countyAndDay(n, known), to: '2025-12-31' }),
    graphql: `query Compared($within: AreaCode!, $asOf: LocalDate!, $to: LocalDate!) {
      compare(within: $within, from: $asOf, to: $to) { started { totalCount nodes { id } } ended { totalCount nodes { id } } unchanged } }`,
  },
  {
    title: 'timeline of a unit',
    variables: (n, { units }) => ({ id: units[(n * 101 + 3) % units.length] }),
    graphql: 'query Timeline($id: ID!) { timeline(id: $id) { on type title } }',
  },
  {
    title: 'changes of a county',
    variables: (n, { counties }) => ({ within: counties[n % counties.length], first: 1 + (n % 400) }),
    graphql: `query Changes($within: AreaCode!, $first: Int!) {
      changes(within: $within, first: $first) { totalCount nodes { subjectId action } } }`,
  },
]
