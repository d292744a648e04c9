// biome-ignore-all lint/suspicious/noExplicitAny: an answer has the shape of its question
import { type BenchQuestion, countyAndDay } from '../question'
import { EXISTING, IN_FORCE, PEER_EXISTING, PEER_IN_FORCE, RESIDENTS } from './parts'

export const lists: BenchQuestion[] = [
  {
    title: 'one unit by id',
    variables: (n, { units }) => ({ id: units[(n * 101) % units.length] }),
    graphql: 'query OneUnit($id: ID!) { unit(id: $id) { id name kind partyMembers } }',
    plain: ({ unit }) => [unit.id, unit.name, unit.kind, unit.partyMembers],
    byHand: {
      cypher:
        'MATCH (u:Unit {id: $id}) RETURN u.id AS id, u.name AS name, u.kind AS kind, u.partyMembers AS members',
      plain: ([{ id, name, kind, members }]) => [id, name, kind, members],
    },
    peer: {
      graphql: 'query ($id: ID!) { units(where: { id: { eq: $id } }) { id name kind partyMembers } }',
      plain: ({ units: [unit] }) => [unit.id, unit.name, unit.kind, unit.partyMembers],
    },
  },
  {
    title: '50 units, their pairings in force, each one’s community',
    variables: countyAndDay,
    graphql: `query Pairings($within: AreaCode!, $asOf: LocalDate!) {
      units(within: $within, asOf: $asOf, filter: {resident: true}) { nodes { id pairings { nodes { id community { code name } } } } } }`,
    plain: ({ units }) =>
      units.nodes.map(({ id, pairings }: any) => [
        id,
        pairings.nodes.map((one: any) => [one.id, one.community.code, one.community.name]),
      ]),
    byHand: {
      cypher: `${RESIDENTS} WITH DISTINCT u WHERE ${EXISTING}
        WITH u ORDER BY u.name, u.id LIMIT 50
        RETURN u.id AS id, COLLECT {
          MATCH (u)<-[:PAIRS_UNIT]-(p:Pairing)-[:PAIRS_COMMUNITY]->(c:Community) WHERE ${IN_FORCE}
          RETURN [p.id, c.code, c.name] ORDER BY p.id } AS pairings`,
      plain: (rows) => rows.map(({ id, pairings }) => [id, pairings]),
    },
    peer: {
      graphql: `query ($within: String!, $asOf: String!) {
        units(limit: 50, sort: [{ name: ASC }, { id: ASC }], where: {
          residence: { some: { code: { startsWith: $within } } }, ${PEER_EXISTING}
        }) { id pairings(where: ${PEER_IN_FORCE}) { id communities { code name } } } }`,
      plain: ({ units }) =>
        units.map(({ id, pairings }: any) => [
          id,
          pairings
            .map((one: any) => [one.id, one.communities[0].code, one.communities[0].name])
            .sort(([a]: string[], [b]: string[]) => (a! < b! ? -1 : 1)),
        ]),
    },
  },
  {
    title: 'big committees of a county with their seats in force and units',
    variables: countyAndDay,
    graphql: `query Seats($within: AreaCode!, $asOf: LocalDate!) {
      bigCommittees(within: $within, asOf: $asOf, first: 100) {
        nodes { id name partTimeMembers { nodes { post onBehalfOf { name } } } } } }`,
    plain: ({ bigCommittees }) =>
      sorted(
        bigCommittees.nodes.map(({ id, name, partTimeMembers }: any) => [
          id,
          name,
          sorted(partTimeMembers.nodes.map(({ post, onBehalfOf }: any) => [post, onBehalfOf.name])),
        ]),
      ),
    byHand: {
      cypher: `MATCH (:Territory {code: $within})<-[:WITHIN|ADMINISTERED_BY*0..]-(a:Area)<-[:OF_AREA]-(b:BigCommittee)
        WITH DISTINCT b
        RETURN b.id AS id, b.name AS name, COLLECT {
          MATCH (b)<-[:SEAT_IN]-(p:PartTimeMembership)-[:ON_BEHALF_OF]->(u:Unit) WHERE ${IN_FORCE}
          RETURN [p.post, u.name] } AS seats`,
      plain: (rows) => sorted(rows.map(({ id, name, seats }) => [id, name, sorted(seats)])),
    },
    peer: {
      graphql: `query ($within: String!, $asOf: String!) {
        bigCommittees(where: { areas: { some: { code: { startsWith: $within } } } }) {
          id name seats(where: ${PEER_IN_FORCE}) { post units { name } } } }`,
      plain: ({ bigCommittees }) =>
        sorted(
          bigCommittees.map(({ id, name, seats }: any) => [
            id,
            name,
            sorted(seats.map(({ post, units }: any) => [post, units[0].name])),
          ]),
        ),
    },
  },
  {
    title: 'pairings in force with less than 50,000 yuan a year, counted',
    variables: countyAndDay,
    graphql: `query Little($within: AreaCode!, $asOf: LocalDate!) {
      pairings(within: $within, asOf: $asOf, filter: { annualFunding: { max: 49999 } }, first: 1) { totalCount } }`,
    plain: ({ pairings }) => pairings.totalCount,
    byHand: {
      cypher: `MATCH (:Territory {code: $within})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:PAIRS_COMMUNITY]-(p:Pairing)
        WHERE ${IN_FORCE} AND p.annualFunding <= 49999 RETURN count(DISTINCT p) AS total`,
      plain: ([{ total }]) => total,
    },
    peer: {
      graphql: `query ($within: String!, $asOf: String!) {
        pairingsConnection(where: {
          communities: { some: { code: { startsWith: $within } } }, annualFunding: { lte: 49999 }
          recordedTo: { gt: "9999" }, latestStart: { lte: $asOf }, earliestEnd: { gte: $asOf }
        }) { aggregate { count { nodes } } } }`,
      plain: ({ pairingsConnection }) => pairingsConnection.aggregate.count.nodes,
    },
  },
  ...(
    [
      ['alliances', 'alliances', 'name chair { member { ... on Node { label } } }'],
      ['duty reports', 'dutyReports', 'unit { name } community { name } members'],
      ['contacts', 'contacts', 'area { name } unit { name }'],
      ['linkages of all kinds', 'linkages', 'kind label period { start end }'],
      ['part-time memberships', 'partTimeMemberships', 'committee { name } onBehalfOf { name }'],
    ] as const
  ).map(([title, field, selection]) => ({
    title: `first 50 ${title} of a county`,
    variables: countyAndDay,
    graphql: `query Some_${field}($within: AreaCode!, $asOf: LocalDate!) {
      ${field}(within: $within, asOf: $asOf) { totalCount nodes { id ${selection} } } }`,
  })),
  {
    title: 'needs of a county with their claims',
    variables: (n, { counties }) => ({ within: counties[n % counties.length], first: 10 + (n % 400) }),
    graphql: `query Needs($within: AreaCode!, $first: Int!) {
      listItems(kind: NEED, within: $within, first: $first) { nodes { title claims { totalCount } } } }`,
  },
]

function sorted<T>(rows: T[]): T[] {
  return rows.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}
