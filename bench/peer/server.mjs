// The register through the API that @neo4j/graphql generates: node server.mjs <bolt uri> <user> <password>
// Prints its address once it answers.
import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import { startStandaloneServer } from '@apollo/server/standalone'
import { Neo4jGraphQL } from '@neo4j/graphql'
import neo4j from 'neo4j-driver'

const typeDefs = `
  type Area @node {
    code: String! name: String! level: String!
    parents: [Area!]! @relationship(type: "WITHIN", direction: OUT)
    children: [Area!]! @relationship(type: "WITHIN", direction: IN)
    units: [Unit!]! @relationship(type: "RESIDENT_IN", direction: IN)
  }
  type Unit @node {
    id: ID! name: String! kind: String! partyMembers: Int dissolvedOn: String
    residence: [Area!]! @relationship(type: "RESIDENT_IN", direction: OUT)
    pairings: [Pairing!]! @relationship(type: "PAIRS_UNIT", direction: IN)
    exemptions: [Exemption!]! @relationship(type: "EXEMPTS", direction: IN)
  }
  type Pairing @node {
    id: ID! recordedTo: String! annualFunding: Float
    earliestStart: String! latestStart: String! earliestEnd: String! latestEnd: String!
    units: [Unit!]! @relationship(type: "PAIRS_UNIT", direction: OUT)
    communities: [Area!]! @relationship(type: "PAIRS_COMMUNITY", direction: OUT)
  }
  type Exemption @node {
    id: ID! rule: String! recordedTo: String! latestStart: String! earliestEnd: String!
  }
  type BigCommittee @node {
    id: ID! name: String! kind: String!
    areas: [Area!]! @relationship(type: "OF_AREA", direction: OUT)
    seats: [PartTimeMembership!]! @relationship(type: "SEAT_IN", direction: IN)
  }
  type PartTimeMembership @node {
    id: ID! post: String! recordedTo: String!
    earliestStart: String! latestStart: String! earliestEnd: String! latestEnd: String!
    units: [Unit!]! @relationship(type: "ON_BEHALF_OF", direction: OUT)
  }
`

const [uri, user, password] = process.argv.slice(2)
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
const compare = { GT: true, GTE: true, LT: true, LTE: true }
const schema = await new Neo4jGraphQL({
  typeDefs,
  driver,
  features: { filters: { String: compare } },
}).getSchema()
const apollo = new ApolloServer({
  schema,
  nodeEnv: 'production',
  persistedQueries: false,
  plugins: [ApolloServerPluginCacheControlDisabled()],
})
const { url } = await startStandaloneServer(apollo, {
  context: async () => ({ executionContext: driver }),
  listen: { port: 0, host: '127.0.0.1' },
})
console.log(url)
