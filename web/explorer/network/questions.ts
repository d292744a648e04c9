import { graphql } from '../generated'
import type {
  AreaLevel,
  LinkageKind,
  NetworkAroundQuery,
  NetworkLinkagesQuery,
  NetworkPathsQuery,
} from '../generated/graphql'

/** What joins committees, alliances, units and communities, and so makes the network. */
export const NETWORK_KINDS: LinkageKind[] = ['PAIRING', 'PART_TIME_MEMBERSHIP', 'ALLIANCE_MEMBERSHIP']

export const NetworkLinkages = graphql(`
  query NetworkLinkages($area: AreaCode!, $day: LocalDate!, $kinds: [LinkageKind!]!, $after: String) {
    linkages(within: $area, asOf: $day, kinds: $kinds, first: 500, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        kind
        synthetic
        ends {
          __typename
          id
          label
          ... on Unit {
            residence {
              code
            }
          }
          ... on Area {
            code
          }
          ... on BigCommittee {
            area {
              id
              code
            }
          }
          ... on Alliance {
            serves {
              id
              code
            }
          }
        }
      }
    }
  }
`)

export type NetworkLinkage = NetworkLinkagesQuery['linkages']['nodes'][number]

/** The areas that the drawing groups its nodes by. */
export const NetworkGroups = graphql(`
  query NetworkGroups($area: AreaCode!, $level: AreaLevel!, $day: LocalDate!) {
    areas(within: $area, level: $level, asOf: $day, first: 500) {
      nodes {
        code
        name
      }
    }
  }
`)

/** The level whose areas make the clusters, and how many digits of a code tell them apart. */
export const GROUPED_BY: Partial<Record<AreaLevel, { level: AreaLevel; digits: number }>> = {
  PROVINCE: { level: 'PREFECTURE', digits: 4 },
  PREFECTURE: { level: 'COUNTY', digits: 6 },
  COUNTY: { level: 'STREET', digits: 9 },
  STREET: { level: 'COMMUNITY', digits: 12 },
}

export const NetworkAround = graphql(`
  query NetworkAround($around: [ID!]!, $day: LocalDate!) {
    subgraph(around: $around, asOf: $day, depth: 1, limit: 500) {
      truncated
      nodes {
        id
        type
        label
        area
      }
      edges {
        source
        target
        type
        linkage
      }
    }
  }
`)

export type Around = NetworkAroundQuery['subgraph']

export const NetworkPaths = graphql(`
  query NetworkPaths($from: ID!, $to: ID!, $day: LocalDate!) {
    paths(from: $from, to: $to, asOf: $day, maxLength: 6, first: 5) {
      length
      nodes {
        __typename
        id
        label
        ... on Area {
          code
        }
      }
      linkages {
        id
        kind
        label
      }
    }
  }
`)

export type NetworkPath = NetworkPathsQuery['paths'][number]
