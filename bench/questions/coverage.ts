// biome-ignore-all lint/suspicious/noExplicitAny: an answer has the shape of its question
import { type BenchQuestion, countyAndDay, dayAfter } from '../question'
import {
  EXISTING,
  IN_FORCE,
  PEER_EXEMPT,
  PEER_EXISTING,
  PEER_IN_FORCE,
  PEER_POSSIBLE,
  RESIDENTS,
} from './parts'

const POSSIBLE = 'p.recordedTo > $now AND p.earliestStart <= $asOf <= p.latestEnd'
const EXEMPT = `EXISTS { (u)<-[:EXEMPTS]-(p:Exemption {rule: 'RESIDENT_UNIT_PAIRED'}) WHERE ${IN_FORCE} }`
const GAP = `${EXISTING} AND NOT ${EXEMPT}
  AND NOT EXISTS { (u)<-[:PAIRS_UNIT]-(p:Pairing) WHERE ${POSSIBLE} }`

const PEER_GAP = `residence: { some: { code: { startsWith: $within } } }, ${PEER_EXISTING}
  pairings: { none: ${PEER_POSSIBLE} }, exemptions: { none: ${PEER_EXEMPT} }`

export const coverage: BenchQuestion[] = [
  {
    title: 'gap count of a county',
    variables: countyAndDay,
    graphql: `query GapCount($within: AreaCode!, $asOf: LocalDate!) {
      coverage(rule: RESIDENT_UNIT_PAIRED, within: $within, asOf: $asOf) { counts { gap } } }`,
    plain: (data) => data.coverage.counts.gap,
    byHand: {
      cypher: `${RESIDENTS} WITH DISTINCT u WHERE ${GAP} RETURN count(u) AS gap`,
      plain: ([{ gap }]) => gap,
    },
    peer: {
      graphql: `query ($within: String!, $asOf: String!) {
        unitsConnection(where: { ${PEER_GAP} }) { aggregate { count { nodes } } } }`,
      plain: ({ unitsConnection }) => unitsConnection.aggregate.count.nodes,
    },
  },
  {
    title: 'first page of the gap list',
    variables: countyAndDay,
    graphql: `query GapList($within: AreaCode!, $asOf: LocalDate!) {
      unpairedUnits(within: $within, asOf: $asOf) { totalCount nodes { unit { id name } since } } }`,
    plain: ({ unpairedUnits: { totalCount, nodes } }) => [
      totalCount,
      nodes.map(({ unit, since }: any) => [unit.id, unit.name, since]),
    ],
    byHand: {
      cypher: `${RESIDENTS} WITH DISTINCT u WHERE ${GAP}
        WITH u ORDER BY u.name, u.id
        WITH collect(u) AS gaps
        RETURN size(gaps) AS total, COLLECT {
          UNWIND gaps[..50] AS u
          OPTIONAL MATCH (u)<-[:PAIRS_UNIT]-(p:Pairing) WHERE p.recordedTo > $now AND p.latestEnd < $asOf
          WITH u, max(p.latestEnd) AS last
          RETURN [u.id, u.name, last] ORDER BY u.name, u.id } AS page`,
      plain: ([{ total, page }]) => [
        total,
        page.map(([id, name, last]: [string, string, string | null]) => [id, name, last && dayAfter(last)]),
      ],
    },
    peer: {
      graphql: `query ($within: String!, $asOf: String!) {
        unitsConnection(first: 50, sort: [{ name: ASC }, { id: ASC }], where: { ${PEER_GAP} }) {
          aggregate { count { nodes } }
          edges { node { id name pairings(where: { recordedTo: { gt: "9999" }, latestEnd: { lt: $asOf } }) { latestEnd } } } } }`,
      plain: ({ unitsConnection: { aggregate, edges } }) => [
        aggregate.count.nodes,
        edges.map(({ node }: any) => {
          const last = node.pairings
            .map((one: any) => one.latestEnd)
            .sort()
            .at(-1)
          return [node.id, node.name, last ? dayAfter(last) : null]
        }),
      ],
    },
  },
  {
    title: 'coverage of each community of a county',
    variables: countyAndDay,
    graphql: `query ByArea($within: AreaCode!, $asOf: LocalDate!) {
      coverage(rule: RESIDENT_UNIT_PAIRED, within: $within, asOf: $asOf) {
        byArea(level: COMMUNITY) { area { code } counts { population covered exempt gap } } } }`,
    plain: (data) =>
      data.coverage.byArea
        .filter(({ counts }: any) => counts.population > 0)
        .map(({ area, counts }: any) => [
          area.code,
          counts.population,
          counts.covered,
          counts.exempt,
          counts.gap,
        ])
        .sort(byCode),
    byHand: {
      cypher: `MATCH (:Territory {code: $within})<-[:WITHIN|ADMINISTERED_BY*0..]-(c:Community)<-[:WITHIN*0..]-(:Area)<-[:RESIDENT_IN]-(u:Unit)
        WITH DISTINCT c, u WHERE ${EXISTING}
        WITH c, u, EXISTS { (u)<-[:PAIRS_UNIT]-(p:Pairing) WHERE ${IN_FORCE} } AS covered,
          ${EXEMPT} AS exempt,
          EXISTS { (u)<-[:PAIRS_UNIT]-(p:Pairing) WHERE ${POSSIBLE} } AS possible
        RETURN c.code AS code, count(*) AS population, count(CASE WHEN covered THEN 1 END) AS covered,
          count(CASE WHEN exempt AND NOT covered THEN 1 END) AS exempt,
          count(CASE WHEN NOT possible AND NOT exempt THEN 1 END) AS gap`,
      plain: (rows) =>
        rows
          .map(({ code, population, covered, exempt, gap }) => [code, population, covered, exempt, gap])
          .sort(byCode),
    },
    peer: {
      graphql: `query ($within: String!, $asOf: String!) {
        areas(where: { level: { eq: "COMMUNITY" }, code: { startsWith: $within } }) {
          code
          population: unitsConnection(where: { node: { ${PEER_EXISTING} } }) { aggregate { count { nodes } } }
          covered: unitsConnection(where: { node: { ${PEER_EXISTING}, pairings: { some: ${PEER_IN_FORCE} } } }) { aggregate { count { nodes } } }
          exempt: unitsConnection(where: { node: { ${PEER_EXISTING}, pairings: { none: ${PEER_IN_FORCE} }, exemptions: { some: ${PEER_EXEMPT} } } }) { aggregate { count { nodes } } }
          gap: unitsConnection(where: { node: { ${PEER_EXISTING}, pairings: { none: ${PEER_POSSIBLE} }, exemptions: { none: ${PEER_EXEMPT} } } }) { aggregate { count { nodes } } }
        } }`,
      plain: ({ areas }) =>
        areas
          .map(({ code, population, covered, exempt, gap }: any) => [
            code,
            ...[population, covered, exempt, gap].map(({ aggregate }) => aggregate.count.nodes),
          ])
          .filter(([, population]: number[]) => population! > 0)
          .sort(byCode),
    },
  },
  {
    title: 'coverage by kind of unit',
    variables: countyAndDay,
    graphql: `query ByKind($within: AreaCode!, $asOf: LocalDate!) {
      coverage(rule: RESIDENT_UNIT_SEATED, within: $within, asOf: $asOf) { byUnitKind { unitKind counts { population covered gap } } } }`,
  },
  {
    title: 'coverage quarter by quarter over three years',
    variables: (n, known) => ({ ...countyAndDay(n, known), to: '2024-06-30' }),
    graphql: `query Trend($within: AreaCode!, $asOf: LocalDate!, $to: LocalDate!) {
      coverage(rule: COMMUNITY_PAIRED, within: $within, asOf: $asOf) { trend(from: "2021-09-30", to: $to) { on counts { covered gap } } } }`,
  },
  {
    title: 'matrix of a county: streets by all rules',
    variables: countyAndDay,
    graphql: `query Matrix($within: AreaCode!, $asOf: LocalDate!) {
      coverageMatrix(within: $within, level: STREET, asOf: $asOf) { areas { name } rules cells { population covered gap } } }`,
  },
  {
    title: 'findings of a rule about areas',
    variables: countyAndDay,
    graphql: `query Findings($within: AreaCode!, $asOf: LocalDate!) {
      coverage(rule: COMPOUND_TRIPARTITE, within: $within, asOf: $asOf) { findings(order: LONGEST_FIRST) { totalCount nodes { subject { label } reason missing since } } } }`,
  },
]

function byCode(a: unknown[], b: unknown[]): number {
  return String(a[0]) < String(b[0]) ? -1 : 1
}
