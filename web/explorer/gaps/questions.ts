import { graphql } from '../generated'
import type { GapListQuery, UnitKind } from '../generated/graphql'

export const GapList = graphql(`
  query GapList($rule: CoverageRule!, $area: AreaCode!, $day: LocalDate!, $after: String) {
    coverage(rule: $rule, within: $area, asOf: $day) {
      counts {
        population
        covered
        gap
        unknown
        exempt
        rate
      }
      findings(order: LONGEST_FIRST, first: 500, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          subject {
            __typename
            id
            label
            ... on Unit {
              kind
            }
            ... on Area {
              code
              level
            }
          }
          reason
          since
          days
          missing
          area {
            code
            name
            level
            ancestors {
              code
              name
              level
            }
          }
          lastLinkage {
            id
            label
            period {
              start
              end
            }
          }
        }
      }
    }
  }
`)

export type Finding = GapListQuery['coverage']['findings']['nodes'][number]

/** What kind of unit is in the gap; nothing where it is no unit. */
export function kindOf({ subject }: Finding): UnitKind | undefined {
  return 'kind' in subject ? subject.kind : undefined
}

/** The list as a file: every gap of the rule. */
export const GapFile = graphql(`
  query GapFile($rule: CoverageRule!, $area: AreaCode!, $day: LocalDate!) {
    coverage(rule: $rule, within: $area, asOf: $day) {
      findings(order: LONGEST_FIRST, first: 500) {
        nodes {
          subject {
            id
            label
          }
          area {
            code
            name
            parent {
              name
            }
          }
          reason
          since
          days
          missing
          lastLinkage {
            label
            period {
              start
              end
            }
          }
        }
      }
    }
  }
`)

/** The list as a file: the gaps of a rule about units, those of one kind of unit alone. */
export const GapFileOfKind = graphql(`
  query GapFileOfKind($rule: CoverageRule!, $kind: UnitKind!, $area: AreaCode!, $day: LocalDate!) {
    units(within: $area, filter: { gap: [$rule], kinds: [$kind] }, asOf: $day, first: 500) {
      nodes {
        id
        name
        kind
        residence {
          code
          name
          parent {
            name
          }
        }
        coverage(rule: $rule) {
          reason
          since
          days
          lastLinkage {
            label
            period {
              start
              end
            }
          }
        }
      }
    }
  }
`)

export const SuggestionsOf = graphql(`
  query SuggestionsOf($unit: ID!, $day: LocalDate!) {
    unit(id: $unit) {
      id
      suggestions(first: 5, asOf: $day) {
        community {
          id
          code
          name
          parent {
            name
          }
        }
        score
        reasons {
          factor
          weight
          value
          explanation
        }
      }
    }
  }
`)
