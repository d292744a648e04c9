/** A question asked two ways: of the service over HTTP, and by hand over Bolt. Both give the same plain answer. */
export interface BenchQuestion {
  title: string
  /** Variables of the n-th request, different each time. */
  variables(n: number, known: Known): Record<string, unknown>
  graphql: string
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
  fromGraphql(data: any): unknown
  cypher: string
  // biome-ignore lint/suspicious/noExplicitAny: a row has the columns of its question
  fromRows(rows: any[]): unknown
}

/** What variables are drawn from. */
export interface Known {
  counties: string[]
  units: string[]
}

/** A day of the years that the sample registers speak of. */
function day(n: number): string {
  return new Date(Date.UTC(2019, 0, 1) + ((n * 37) % 2000) * 86_400_000).toISOString().slice(0, 10)
}

const IN_FORCE = 'p.recordedTo > $now AND p.latestStart <= $asOf <= p.earliestEnd'
const GAP = `
  (u.dissolvedOn IS NULL OR u.dissolvedOn > $asOf)
  AND NOT EXISTS { MATCH (u)<-[:PAIRS_UNIT]-(p:Pairing) WHERE p.recordedTo > $now AND p.earliestStart <= $asOf <= p.latestEnd }
  AND NOT EXISTS { MATCH (u)<-[:EXEMPTS]-(p:Exemption {rule: 'RESIDENT_UNIT_PAIRED'}) WHERE ${IN_FORCE} }`
const RESIDENTS =
  'MATCH (:Territory {code: $within})<-[:WITHIN|ADMINISTERED_BY*0..]-(a:Area)<-[:RESIDENT_IN]-(u:Unit)'

export const questions: BenchQuestion[] = [
  {
    title: 'gap count of a county',
    variables: (n, { counties }) => ({ within: counties[n % counties.length], asOf: day(n) }),
    graphql: `query GapCount($within: AreaCode!, $asOf: LocalDate!) {
      coverage(rule: RESIDENT_UNIT_PAIRED, within: $within, asOf: $asOf) { counts { gap } } }`,
    fromGraphql: ({ coverage }) => coverage.counts.gap,
    cypher: `${RESIDENTS} WITH DISTINCT u WHERE ${GAP} RETURN count(u) AS gap`,
    fromRows: ([row]) => row.gap,
  },
  {
    title: 'first page of the gap list',
    variables: (n, { counties }) => ({ within: counties[n % counties.length], asOf: day(n) }),
    graphql: `query GapList($within: AreaCode!, $asOf: LocalDate!) {
      unpairedUnits(within: $within, asOf: $asOf) { totalCount nodes { unit { id name } since } } }`,
    fromGraphql: ({ unpairedUnits: { totalCount, nodes } }) => [
      totalCount,
      // biome-ignore lint/suspicious/noExplicitAny: see above
      nodes.map(({ unit, since }: any) => [unit.id, unit.name, since]),
    ],
    cypher: `${RESIDENTS} WITH DISTINCT u WHERE ${GAP}
      WITH u ORDER BY u.name, u.id
      WITH collect(u) AS all
      RETURN size(all) AS total, [u IN all[..50] | [u.id, u.name, reduce(last = null, p IN
        [(u)<-[:PAIRS_UNIT]-(p:Pairing) WHERE p.recordedTo > $now AND p.latestEnd < $asOf | p.latestEnd] |
        CASE WHEN last IS NULL OR p > last THEN p ELSE last END)]] AS page`,
    fromRows: ([{ total, page }]) => [
      total,
      page.map(([id, name, last]: [string, string, string | null]) => [id, name, last && dayAfter(last)]),
    ],
  },
  {
    title: '50 units, their pairings in force, each one’s community',
    variables: (n, { counties }) => ({ within: counties[n % counties.length], asOf: day(n) }),
    graphql: `query Pairings($within: AreaCode!, $asOf: LocalDate!) {
      units(within: $within, asOf: $asOf) { nodes { id pairings { nodes { id community { code name } } } } } }`,
    fromGraphql: ({ units }) =>
      // biome-ignore lint/suspicious/noExplicitAny: see above
      units.nodes.map(({ id, pairings }: any) => [
        id,
        // biome-ignore lint/suspicious/noExplicitAny: see above
        pairings.nodes.map((pairing: any) => [pairing.id, pairing.community.code, pairing.community.name]),
      ]),
    cypher: `${RESIDENTS} WITH DISTINCT u WHERE u.dissolvedOn IS NULL OR u.dissolvedOn > $asOf
      WITH u ORDER BY u.name, u.id LIMIT 50
      RETURN u.id AS id, COLLECT {
        MATCH (u)<-[:PAIRS_UNIT]-(p:Pairing)-[:PAIRS_COMMUNITY]->(c:Community) WHERE ${IN_FORCE}
        RETURN [p.id, c.code, c.name] ORDER BY p.id } AS pairings`,
    fromRows: (rows) => rows.map(({ id, pairings }) => [id, pairings]),
  },
  {
    title: 'one unit by id',
    variables: (n, { units }) => ({ id: units[(n * 101) % units.length] }),
    graphql: 'query OneUnit($id: ID!) { unit(id: $id) { id name kind partyMembers } }',
    fromGraphql: ({ unit }) => [unit.id, unit.name, unit.kind, unit.partyMembers],
    cypher:
      'MATCH (u:Unit {id: $id}) RETURN u.id AS id, u.name AS name, u.kind AS kind, u.partyMembers AS members',
    fromRows: ([{ id, name, kind, members }]) => [id, name, kind, members],
  },
]

function dayAfter(last: string): string {
  return new Date(Date.parse(`${last}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
