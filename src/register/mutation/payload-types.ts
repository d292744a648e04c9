import {
  GraphQLEnumType,
  GraphQLID,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLString,
} from 'graphql'
import type { UserErrorCode } from './user-error'

const CODES: Record<UserErrorCode, string> = {
  NOT_FOUND: 'There is nothing with this id or code 不存在',
  INVALID: 'It cannot be so 无效',
  DUPLICATE: 'Another has the same key or credit code 重复',
  OVERLAP: 'A linkage of the same ends is in force on some of the same days 时间重叠',
  CONFLICT: 'It was written since it was read, or the key was used for another write 版本冲突',
  FORBIDDEN: 'It lies outside the viewer’s area 无权',
}

const UserErrorCodeType = new GraphQLEnumType({
  name: 'UserErrorCode',
  description: 'What is wrong with an input 错误代码.',
  values: Object.fromEntries(Object.entries(CODES).map(([name, description]) => [name, { description }])),
})

const UserErrorType = new GraphQLObjectType({
  name: 'UserError',
  description: 'What is wrong with the input of a mutation, and where; nothing was written 输入错误.',
  fields: {
    code: { type: new GraphQLNonNull(UserErrorCodeType), description: 'What kind of error 代码.' },
    message: { type: new GraphQLNonNull(GraphQLString), description: 'What is wrong and what to do 说明.' },
    path: {
      type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLString))),
      description: 'The argument or input field, from the argument down 位置.',
    },
  },
})

/** The payload types of the mutations, one for each type of subject. */
export class PayloadTypes {
  private readonly made = new Map<string, GraphQLObjectType>()

  constructor(private readonly schema: GraphQLSchema) {}

  /** Of a mutation that writes a subject of a type of the schema. */
  of(type: string, field: string, title: string): GraphQLObjectType {
    return this.make(`${type}Payload`, {
      [field]: {
        type: this.schema.getType(type) as GraphQLOutputType,
        description: `The ${type} as it was written; null where it was not ${title}.`,
      },
    })
  }

  /** Of a mutation that takes a subject away. */
  retraction(): GraphQLObjectType {
    return this.make('RetractionPayload', {
      id: { type: GraphQLID, description: 'Id of what was retracted; null where it was not 编号.' },
    })
  }

  private make(
    name: string,
    fields: Record<string, { type: GraphQLOutputType; description: string }>,
  ): GraphQLObjectType {
    const made = this.made.get(name)
    if (made) return made
    const type = new GraphQLObjectType({
      name,
      description: 'What a write did, or why it was not done 写入结果.',
      fields: {
        ...fields,
        revision: {
          type: GraphQLInt,
          description:
            'Number of the write, or of the last one where there was nothing new 修订号; null: not written.',
        },
        userErrors: {
          type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(UserErrorType))),
          description: 'What is wrong with the input; none: it is written 输入错误.',
        },
      },
    })
    this.made.set(name, type)
    return type
  }
}
