// biome-ignore-all lint/suspicious/noExplicitAny: an answer has the shape of its question
import { type BenchQuestion, day } from '../question'

export const network: BenchQuestion[] = [
  {
    title: 'big committees of a county that share two units in a year',
    variables: (n, { counties }) => ({
      within: counties[n % counties.length],
      start: day(n),
      end: `${Number(day(n).slice(0, 4)) + 1}${day(n).slice(4).replace('02-29', '02-28')}`,
    }),
    graphql: `query Interlocks($within: AreaCode!, $start: PartialDate!, $end: PartialDate!) {
      interlocks(within: $within, between: [PART_TIME_MEMBERSHIP], during: { start: $start, end: $end }, first: 500) {
        nodes { a { id } b { id } sharedCount } } }`,
    plain: ({ interlocks }) =>
      interlocks.nodes.map(({ a, b, sharedCount }: any) => [a.id, b.id, sharedCount]),
    byHand: {
      cypher: `MATCH (:Territory {code: $within})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:OF_AREA]-(c:BigCommittee)<-[:SEAT_IN]-(p:PartTimeMembership)-[:ON_BEHALF_OF]->(u:Unit)
        WHERE p.recordedTo > $now AND p.latestStart <= $end AND p.earliestEnd >= $start AND p.latestStart <= p.earliestEnd
        WITH u, collect(DISTINCT {body: c.id, first: p.latestStart, last: p.earliestEnd}) AS seats
        UNWIND seats AS x UNWIND seats AS y
        WITH u, x, y WHERE x.body < y.body AND x.first <= y.last AND y.first <= x.last
        RETURN x.body AS a, y.body AS b, count(DISTINCT u) AS shared
        ORDER BY shared DESC, a, b`,
      plain: (rows) => rows.filter(({ shared }) => shared >= 2).map(({ a, b, shared }) => [a, b, shared]),
    },
    peer: {
      graphql: `query ($within: String!, $start: String!, $end: String!) {
        bigCommittees(where: { areas: { some: { code: { startsWith: $within } } } }) {
          id
          seats(where: { recordedTo: { gt: "9999" }, latestStart: { lte: $end }, earliestEnd: { gte: $start } }) {
            latestStart earliestEnd units { id } } } }`,
      plain: ({ bigCommittees }) => sharing(bigCommittees),
    },
  },
  {
    title: 'paths between two units',
    variables: (n, { units }) => ({
      from: units[(n * 17) % units.length],
      to: units[(n * 17 + 9) % units.length],
    }),
    graphql: `query Paths($from: ID!, $to: ID!) {
      paths(from: $from, to: $to, maxLength: 4, asOf: "2024-06-30") { length nodes { id } } }`,
  },
  {
    title: 'subgraph around a committee, two steps',
    variables: (n, { committees }) => ({ id: committees[n % committees.length], asOf: day(n) }),
    graphql: `query Around($id: ID!, $asOf: LocalDate!) {
      subgraph(around: [$id], depth: 2, asOf: $asOf, limit: 200) { nodes { id label } edges { id } truncated } }`,
  },
  {
    title: 'suggested pairings of a county',
    variables: (n, { counties }) => ({ within: counties[n % counties.length], first: 1 + (n % 100) }),
    graphql: `query Suggestions($within: AreaCode!, $first: Int!) {
      pairingSuggestions(within: $within, first: $first) { unit { name } community { name } score } }`,
  },
  {
    title: 'search for a name',
    variables: (n) => ({
      text: ['小学', '社区', '公司', '医院', '党支部', '银行', '派出所'][n % 7],
      first: 1 + (n % 200),
    }),
    graphql: `query Found($text: String!, $first: Int!) {
      search(text: $text, first: $first) { totalCount nodes { node { id label } score } } }`,
  },
  {
    title: 'units that may be one',
    variables: (n, { counties }) => ({ within: counties[n % counties.length], first: 1 + (n % 400) }),
    graphql: `query Duplicates($within: AreaCode!, $first: Int!) {
      duplicateUnits(within: $within, first: $first) { a { name } b { name } score } }`,
  },
]

interface Seat {
  latestStart: string
  earliestEnd: string
  units: { id: string }[]
}

/** What the generated API leaves to its client: which committees share at least two units, at one time. */
function sharing(committees: { id: string; seats: Seat[] }[]): [string, string, number][] {
  const bodies = committees.sort((a, b) => (a.id < b.id ? -1 : 1))
  const pairs: [string, string, number][] = []
  for (const [i, a] of bodies.entries())
    for (const b of bodies.slice(i + 1)) {
      const shared = new Set<string>()
      for (const one of a.seats)
        for (const other of b.seats)
          if (
            one.units[0]!.id === other.units[0]!.id &&
            one.latestStart <= one.earliestEnd &&
            other.latestStart <= other.earliestEnd &&
            one.latestStart <= other.earliestEnd &&
            other.latestStart <= one.earliestEnd
          )
            shared.add(one.units[0]!.id)
      if (shared.size >= 2) pairs.push([a.id, b.id, shared.size])
    }
  return pairs.sort((a, b) => b[2] - a[2] || (a[0] + a[1] < b[0] + b[1] ? -1 : 1))
}
