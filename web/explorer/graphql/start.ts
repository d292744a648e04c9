import { graphql } from '../generated'
import { useQuestion } from './use-question'

const Start = graphql(`
  query Start {
    revision
    viewer {
      name
      role
      within {
        code
        name
      }
    }
    coverage(rule: RESIDENT_UNIT_PAIRED) {
      asOf
    }
    publishedAreas {
      area {
        code
        name
        level
        ancestors {
          code
          name
        }
      }
      figures
      latest
    }
  }
`)

/** What every view rests on: who is asking, today as the service reckons it, and which areas have published figures. */
export function useStart() {
  return useQuestion(Start, {})
}
