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
    statistics {
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

/** What every view rests on: who is asking, which day is today, and which day the register speaks of. */
export function useStart() {
  return useQuestion(Start, {})
}
