import type { ApolloServerPlugin, BaseContext } from '@apollo/server'
import { type ASTNode, BREAK, type DocumentNode, Kind, visit } from 'graphql'
import type { ArgumentPath } from '../errors'

const VALUE_KINDS: ReadonlySet<string> = new Set([
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.ENUM,
  Kind.NULL,
  Kind.LIST,
  Kind.OBJECT,
  Kind.OBJECT_FIELD,
])

/**
 * GraphQL finds some wrong arguments before a resolver reads them: a literal of the wrong type, a variable of the wrong
 * value. Here they become what every wrong argument is: BAD_USER_INPUT with the argument's path.
 */
export const argumentPathPlugin: ApolloServerPlugin<BaseContext> = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, document }) {
        for (const { nodes, extensions } of errors) {
          const argument = document && nodes?.[0] && argumentPath(document, nodes[0])
          if (argument) Object.assign(extensions, { code: 'BAD_USER_INPUT', argument })
        }
      },
    }
  },
}

/** The path of the argument that holds the value `wrong`, or that first uses the variable that `wrong` defines. */
function argumentPath(document: DocumentNode, wrong: ASTNode): ArgumentPath | undefined {
  const variable = wrong.kind === Kind.VARIABLE_DEFINITION ? wrong.variable.name.value : undefined
  if (!variable && !VALUE_KINDS.has(wrong.kind)) return undefined
  let found: ArgumentPath | undefined
  visit(document, {
    VariableDefinition: () => false,
    enter(node, _key, _parent, path) {
      const isUse = node.kind === Kind.VARIABLE && node.name.value === variable
      if (node !== wrong && !isUse) return undefined
      found = argumentNames(document, path)
      return BREAK
    },
  })
  return found
}

/** Turns a path through the syntax tree into one through arguments: names, and positions in lists of values. */
function argumentNames(document: DocumentNode, path: ReadonlyArray<string | number>): ArgumentPath {
  const names: (string | number)[] = []
  let step: unknown = document
  path.forEach((key, index) => {
    step = (step as Record<string | number, unknown>)[key]
    const { kind, name } = step as { kind?: Kind; name?: { value: string } }
    if (path[index - 1] === 'values') names.push(key)
    else if (kind === Kind.ARGUMENT || kind === Kind.OBJECT_FIELD) names.push(name!.value)
  })
  return names
}
