import type { GeneratorValue } from 'fast-check'
import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isUnionType,
} from 'graphql'
import { Chooser } from './chooser'
import { RandomValues } from './random-values'

export interface Operation {
  query: string
  operationName: string
  variables: Record<string, unknown>
}

const DEEPEST = 5

/**
 * An operation of any shape that a schema has: fields met again under other conditions, fragments spread twice and on
 * abstract types, aliases, and the values of RandomValues for arguments and conditions. Now and then it is not valid.
 */
export function randomOperation(schema: GraphQLSchema, generate: GeneratorValue): Operation {
  return new Writer(schema, new Chooser(generate)).operation()
}

class Writer {
  private readonly fragments = new Map<string, string>()
  private readonly aliases = new Map<string, string>()
  /** Fields that were written already, by the type that has them. */
  private readonly written = new Map<string, string[]>()
  private readonly values: RandomValues

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly choose: Chooser,
  ) {
    this.values = new RandomValues(choose)
  }

  operation(): Operation {
    const isMutation = this.choose.oneIn(6)
    const root = isMutation ? this.schema.getMutationType()! : this.schema.getQueryType()!
    const selections = this.selections(root, 0)
    const { definitions, variables } = this.values
    const declared = definitions.length > 0 ? `(${definitions.join(', ')})` : ''
    const operation = `${isMutation ? 'mutation' : 'query'} Asked${declared} ${selections}`
    const others = this.choose.oneIn(3) ? ['query Other { __typename }'] : []
    const query = [...others, operation, ...this.fragments.values()].join('\n')
    return { query, operationName: 'Asked', variables }
  }

  private selections(type: GraphQLCompositeType, depth: number): string {
    return `{ ${this.selection(type, depth)} ${this.choose.some(3, () => this.selection(type, depth)).join(' ')} }`
  }

  private selection(type: GraphQLCompositeType, depth: number): string {
    if (this.choose.oneIn(5)) return this.inline(type, depth)
    if (depth < DEEPEST && this.choose.oneIn(5)) return this.spread(type, depth)
    if (isUnionType(type) || this.choose.oneIn(12)) return `__typename${this.condition()}`
    const written = this.written.get(type.name) ?? []
    if (written.length > 0 && this.choose.oneIn(4)) return this.choose.oneOf(written)
    const fields = Object.values(type.getFields()).filter(
      (field) => depth < DEEPEST || !isCompositeType(getNamedType(field.type)),
    )
    if (fields.length === 0) return '__typename'
    const text = this.field(type.name, this.choose.oneOf(fields), depth)
    this.written.set(type.name, [...written, text])
    return text
  }

  private field(parent: string, field: GraphQLField<unknown, unknown>, depth: number): string {
    const given = this.values
      .given(field.args)
      .map(({ name, type, defaultValue }) => `${name}: ${this.values.at(type, defaultValue !== undefined)}`)
    const args = given.length > 0 ? `(${given.join(', ')})` : ''
    // Under one name stands one field with the same arguments; anything else would not be valid.
    const alias = args || this.choose.oneIn(4) ? `${this.aliasOf(parent, field.name, args)}: ` : ''
    const inner = getNamedType(field.type)
    const selections = isCompositeType(inner) ? ` ${this.selections(inner, depth + 1)}` : ''
    return `${alias}${field.name}${args}${this.condition()}${selections}`
  }

  private aliasOf(parent: string, field: string, args: string): string {
    const key = `${parent}.${field}${args}`
    const alias = this.aliases.get(key) ?? `${field}_${this.aliases.size}`
    this.aliases.set(key, alias)
    return alias
  }

  private inline(type: GraphQLCompositeType, depth: number): string {
    const on = this.choose.oneIn(3) ? type : this.choose.oneOf(this.overlapping(type))
    const condition = on === type && this.choose.oneIn(2) ? '' : ` on ${on.name}`
    return `...${condition}${this.condition()} ${this.selections(on, depth + 1)}`
  }

  private spread(type: GraphQLCompositeType, depth: number): string {
    const known = [...this.fragments.keys()].filter((name) => name.startsWith(`${type.name}_`))
    const name =
      known.length > 0 && this.choose.oneIn(2) ? this.choose.oneOf(known) : this.fragment(type, depth)
    const again = this.choose.oneIn(2) ? ` ...${name}${this.condition()}` : ''
    return `...${name}${this.condition()}${again}`
  }

  private fragment(type: GraphQLCompositeType, depth: number): string {
    // It is known only when it is written, so that none spreads itself.
    const selections = this.selections(type, depth + 1)
    const name = `${type.name}_${this.fragments.size}`
    this.fragments.set(name, `fragment ${name} on ${type.name} ${selections}`)
    return name
  }

  private overlapping(type: GraphQLCompositeType): GraphQLCompositeType[] {
    const objects = isAbstractType(type) ? this.schema.getPossibleTypes(type) : [type]
    const abstract = Object.values(this.schema.getTypeMap())
      .filter(isAbstractType)
      .filter((each) => objects.some((object) => this.schema.isSubType(each, object)))
    return [...objects, ...abstract]
  }

  private condition(): string {
    if (!this.choose.oneIn(4)) return ''
    const { type } = this.schema.getDirective('include')!.args[0]!
    const names = this.choose.oneIn(6) ? ['skip', 'include'] : [this.choose.oneOf(['skip', 'include'])]
    return names.map((name) => ` @${name}(if: ${this.values.at(type, false)})`).join('')
  }
}
