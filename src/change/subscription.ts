import { GraphQLNonNull, GraphQLObjectType, type GraphQLOutputType, GraphQLSchema } from 'graphql'
import type { Context } from '../context'
import type { ChangesSince } from './change.type'
import { changesOnwards } from './feed'

/** The schema with its subscription, which type-graphql would build only around a publisher of its own. */
export function withSubscription(schema: GraphQLSchema): GraphQLSchema {
  const { args } = schema.getQueryType()!.getFields().changes!
  const taken = args.filter(({ name }) => name === 'within' || name === 'sinceRevision')
  const subscription = new GraphQLObjectType({
    name: 'Subscription',
    description: 'What can be listened to 订阅: server-sent events at /graphql/stream.',
    fields: {
      changes: {
        description:
          'Everything after `sinceRevision`, then what comes, without a gap or a repeat 变更订阅; without it, what comes ' +
          'from now on. To go on after a break, give the last revision of which all came: its number less one if unsure.',
        type: new GraphQLNonNull(schema.getType('Change') as GraphQLOutputType),
        args: Object.fromEntries(taken.map(({ name, type, description }) => [name, { type, description }])),
        subscribe: (_root, given: ChangesSince, context: Context) => changesOnwards(context, given),
        resolve: (change) => change,
      },
    },
  })
  return new GraphQLSchema({ ...schema.toConfig(), subscription })
}
