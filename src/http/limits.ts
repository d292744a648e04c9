import type { ApolloServerOptions, ApolloServerPlugin, BaseContext } from '@apollo/server'
import { ApolloArmor } from '@escape.tech/graphql-armor'
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql'
import type { Limits } from '../config'
import { andFurther, limitExceeded } from '../errors'
import { OWN } from '../export/completion'
import { costOf } from './cost'
import { refuseLong } from './lengths'
import type { AreaCounts } from './list-sizes'
import { refuseRepeats } from './repeats'

type LimitOptions = Pick<ApolloServerOptions<BaseContext>, 'parseOptions' | 'validationRules' | 'plugins'>

/**
 * Refuses what is too large before it runs, naming the limit: tokens while parsing, depth, aliases and directives while
 * validating, cost when the variables are at hand. Armor's own cost rule sees only a literal `first`, and its token
 * rule answers a plain syntax error with HTTP 500.
 */
export function limitOptions(
  limits: Limits,
  areaCounts: () => Promise<AreaCounts> = async () => ({}),
): LimitOptions {
  return {
    parseOptions: { maxTokens: limits.tokens },
    validationRules: limitRules(limits),
    plugins: [costPlugin(limits.cost, areaCounts), fewErrors],
  }
}

/** What a question itself must keep to, whatever its variables are. */
export function limitRules(limits: Pick<Limits, 'depth' | 'aliases' | 'directives'>): ValidationRule[] {
  const { validationRules } = new ApolloArmor({
    maxDepth: { n: limits.depth, flattenFragments: true, ...refuseWith('MAX_DEPTH', limits.depth) },
    maxAliases: {
      n: limits.aliases,
      // An export asks for what it needs besides under these, whatever its question is.
      allowList: Object.values(OWN),
      ...refuseWith('MAX_ALIASES', limits.aliases),
    },
    maxDirectives: { n: limits.directives, ...refuseWith('MAX_DIRECTIVES', limits.directives) },
    costLimit: { enabled: false },
    maxTokens: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  }).protect()
  return [...validationRules, refuseRepeats(limits.aliases)]
}

function refuseWith(name: string, value: number) {
  return {
    propagateOnRejection: false,
    onReject: [
      (context: ValidationContext | null, { message }: GraphQLError) => {
        const found = /found (\d+)/.exec(message)?.[1]
        context?.reportError(limitExceeded(name, value, `this question has ${found}`))
      },
    ],
  }
}

/** Most errors told of a question that is not valid: who mends these will ask it again. */
const TOLD_ERRORS = 5

const fewErrors: ApolloServerPlugin<BaseContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body } }) {
        if (body.kind !== 'single' || body.singleResult.data !== undefined) return
        const { errors = [] } = body.singleResult
        const further = andFurther(errors.length - TOLD_ERRORS)
        const { extensions } = errors[0] ?? {}
        if (further.length > 0)
          body.singleResult.errors = [
            ...errors.slice(0, TOLD_ERRORS),
            ...further.map((message) => ({ message, extensions: { code: extensions?.code } })),
          ]
      },
    }
  },
}

function costPlugin(maxCost: number, areaCounts: () => Promise<AreaCounts>): ApolloServerPlugin<BaseContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request: { variables } }) {
          // No such operation, or wrong variables: where it would run, they get a better error.
          if (!operation) return
          refuseLong(document, variables ?? {})
          refuseCostly(schema, document, operation, variables ?? {}, maxCost, await areaCounts())
        },
      }
    },
  }
}

/** @throws what MAX_COST is, where the answer could hold more fields */
export function refuseCostly(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
  maxCost: number,
  areas?: AreaCounts,
): void {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  if (!coerced) return
  const { fields, largest } = costOf(schema, operation, fragmentsOf(document), coerced, areas)
  if (fields > maxCost)
    throw limitExceeded(
      'MAX_COST',
      maxCost,
      `this question could be answered by ${fields} fields, with up to ${largest.entries} entries in ${largest.path}; ` +
        'ask for fewer of them, for a smaller area, or in several questions 问题过大，请缩小范围或分次查询',
    )
}

function fragmentsOf({ definitions }: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const node of definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node)
  return fragments
}

/** Two refusals of graphql-js do not say what is too large: too many tokens, and its bound on comparing fields. */
export function explainRefusal(error: GraphQLFormattedError, maxTokens: number): GraphQLFormattedError {
  if (error.message === 'Validation aborted.')
    return { ...error, message: 'This question repeats the same fields too often to be checked.' }
  if (!error.message.startsWith('Syntax Error: Document contains more that')) return error
  const { message, extensions } = limitExceeded('MAX_TOKENS', maxTokens, 'this question has more')
  return { ...error, message, extensions: { code: error.extensions?.code, limit: extensions.limit } }
}
