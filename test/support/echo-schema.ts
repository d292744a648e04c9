import { createHash } from 'node:crypto'
import {
  buildSchema,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNullableType,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { printedSchema } from '../../src/schema'

/**
 * The service's schema without the register: every field answers something that follows from its name, its arguments and
 * what it is asked of, at once or later, and now and then nothing, or an error. Within lists it is at once: graphql-js
 * lets go of items that are still awaited where another fails, and Jest takes their failures for those of a test.
 */
export function echoSchema(): GraphQLSchema {
  const schema = buildSchema(printedSchema())
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = ({ __typename }) => __typename
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields()))
      field.resolve = (parent: Echo | undefined, args, _context, info) => {
        const seed = hash(`${parent?.seed} ${field.name} ${JSON.stringify(args)}`)
        if (seed % 41 === 0) throw new Error(`no ${field.name}`)
        const isListed = parent?.isListed ?? false
        const value = answerOf(field.type, seed, { args, info, isListed })
        return seed % 3 === 0 && !isListed ? Promise.resolve(value) : value
      }
  }
  return schema
}

interface Echo {
  __typename: string
  seed: number
  isListed: boolean
}

interface Asked {
  args: object
  info: GraphQLResolveInfo
  isListed: boolean
}

function answerOf(type: GraphQLOutputType, seed: number, asked: Asked): unknown {
  // Where nothing may stand, too: the error goes up to what may be null.
  if (seed % (isNonNullType(type) ? 97 : 7) === 0) return null
  const bare = getNullableType(type)
  if (isListType(bare))
    return Array.from({ length: seed % 4 }, (_, index) =>
      answerOf(bare.ofType as GraphQLOutputType, hash(`${seed} ${index}`), { ...asked, isListed: true }),
    )
  if (isEnumType(bare)) return bare.getValues()[seed % bare.getValues().length]!.value
  if (isLeafType(bare)) return leaf(bare.name, seed, asked)
  const possible = isAbstractType(bare) ? asked.info.schema.getPossibleTypes(bare) : [bare]
  return { __typename: possible[seed % possible.length]!.name, seed, isListed: asked.isListed } satisfies Echo
}

function leaf(name: string, seed: number, { args, info }: Asked): unknown {
  if (name === 'Boolean') return seed % 2 === 0
  if (name === 'Int' || name === 'Float') return seed
  return `${info.parentType.name}.${info.fieldName}${JSON.stringify(args)}`
}

function hash(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE() >>> 2
}
