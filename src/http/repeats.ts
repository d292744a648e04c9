import { Kind, type SelectionSetNode, type ValidationRule } from 'graphql'
import { limitExceeded } from '../errors'

/** Refuses fields that are written again beside themselves, which changes no answer: as few as may be renamed. */
export function refuseRepeats(most: number): ValidationRule {
  return (context) => {
    let repeats = 0
    return {
      SelectionSet: (node) => {
        repeats += repeatsIn(node)
      },
      Document: {
        leave: () => {
          if (repeats > most)
            context.reportError(
              limitExceeded('MAX_ALIASES', most, `this question repeats fields ${repeats} times`),
            )
        },
      },
    }
  }
}

function repeatsIn({ selections }: SelectionSetNode): number {
  const names = selections.flatMap((each) =>
    each.kind === Kind.FIELD ? (each.alias ?? each.name).value : [],
  )
  return names.length - new Set(names).size
}
