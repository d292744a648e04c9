import { graphql } from '../generated'
import type { NodePageQuery, NodeTimelineQuery } from '../generated/graphql'

export const NodePage = graphql(`
  query NodePage($id: ID!, $day: LocalDate!) {
    node(id: $id) {
      __typename
      id
      label
      ... on Unit {
        kind
        tier
        twoNew
        formerNames
        creditCode
        partyMembers
        dissolvedOn
        partyOrganisation {
          id
          label
        }
        residence {
          ...Placed
        }
        paired: coverage(rule: RESIDENT_UNIT_PAIRED, asOf: $day) {
          state
          reason
          since
          days
        }
      }
      ... on Area {
        ...Placed
      }
      ... on Community {
        urban
        communityOrganisation: partyOrganisation {
          id
          label
        }
        residentUnits(first: 1) {
          totalCount
        }
        venues {
          id
          label
        }
      }
      ... on PartyOrganisation {
        organisationKind: kind
        organisationMembers: members
        starRating
        superior {
          id
          label
        }
        ofUnit: unit {
          id
          label
        }
        leads {
          ...Placed
        }
      }
      ... on BigCommittee {
        committeeKind: kind
        host {
          id
          label
        }
        area {
          ...Placed
        }
        partTimeMembers(asOf: $day, first: 1) {
          totalCount
        }
        committeeConference: conference {
          id
          label
        }
      }
      ... on Alliance {
        allianceKind: kind
        theme
        alliancePeriod: period {
          start
          end
        }
        serves {
          id
          label
          code
          level
        }
        members(asOf: $day, first: 1) {
          totalCount
        }
        chair(asOf: $day) {
          member {
            ... on Node {
              id
              label
            }
          }
          chairTerms {
            start
            end
          }
        }
        conference {
          id
          label
        }
      }
      ... on Linkage {
        linkageKind: kind
        period {
          start
          end
        }
        status(asOf: $day)
        version
        synthetic
        ends {
          __typename
          id
          label
        }
        history {
          version
          recordedFrom
          recordedTo
          period {
            start
            end
          }
          ... on Pairing {
            ...Agreed
            terminatedOn
            terminationReason
          }
        }
        sources {
          ...Cited
        }
      }
      ... on Pairing {
        ...Agreed
        terminatedOn
        terminationReason
        unit {
          id
        }
        community {
          code
        }
        activities(first: 1) {
          totalCount
        }
        claims(first: 1) {
          totalCount
        }
      }
    }
  }

  fragment Placed on Area {
    id
    code
    name
    level
    ancestors {
      id
      code
      name
      level
    }
  }

  fragment Agreed on Pairing {
    agreementNumber
    signedOn
    annualFunding
  }

  fragment Cited on Source {
    id
    title
    publisher
    published
    locator
    url
    synthetic
  }
`)

export type PageNode = NonNullable<NodePageQuery['node']>

export const NodeTimeline = graphql(`
  query NodeTimeline($id: ID!, $day: LocalDate!) {
    timeline(id: $id) {
      on
      recordedAt
      type
      title
      linkage {
        id
        label
        kind
        period {
          start
          end
        }
        status(asOf: $day)
        synthetic
        ends {
          __typename
          id
          label
          ... on Area {
            code
            level
          }
        }
        ... on AllianceMembership {
          chairTerms {
            start
            end
          }
        }
        sources {
          ...Cited
        }
      }
    }
  }
`)

export type TimelineEvent = NodeTimelineQuery['timeline'][number]
export type TimelineLinkage = TimelineEvent['linkage']
