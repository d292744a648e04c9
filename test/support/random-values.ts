import {
  type GraphQLInputField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import type { Chooser } from './chooser'

const DEEPEST = 3

/**
 * Values for arguments: literals, variables, and literals with variables in them at any depth; the variables are given,
 * null, left out or have a default.
 */
export class RandomValues {
  /** How the operation declares its variables. */
  readonly definitions: string[] = []
  /** What is sent for them. */
  readonly variables: Record<string, unknown> = {}

  constructor(private readonly choose: Chooser) {}

  /** A value as a document writes it; where the place has a default, a variable for it may be null. */
  at(type: GraphQLInputType, hasDefault: boolean, depth = 0): string {
    if (this.choose.oneIn(depth === 0 ? 3 : 2)) return this.variable(type, hasDefault)
    return this.literal(type, depth, (field) =>
      this.at(field.type, field.defaultValue !== undefined, depth + 1),
    )
  }

  private constant(type: GraphQLInputType, depth: number): string {
    return this.literal(type, depth, (field) => this.constant(field.type, depth + 1))
  }

  private literal(
    type: GraphQLInputType,
    depth: number,
    inner: (place: Pick<GraphQLInputField, 'type' | 'defaultValue'>) => string,
  ): string {
    if (isNonNullType(type)) return this.literal(type.ofType, depth, inner)
    if (isListType(type))
      return `[${this.choose.some(2, () => inner({ type: type.ofType, defaultValue: undefined })).join(', ')}]`
    if (isEnumType(type)) return this.choose.oneOf(type.getValues()).name
    if (isInputObjectType(type)) {
      const parts = this.given(Object.values(type.getFields()), depth)
      return `{${parts.map((field) => `${field.name}: ${inner(field)}`).join(', ')}}`
    }
    return JSON.stringify(this.scalar(type.name))
  }

  /** A new variable that may stand where a value of `type` does. */
  private variable(type: GraphQLInputType, hasDefault: boolean): string {
    const name = `v${this.definitions.length}`
    const nullable = isNonNullType(type) ? type.ofType : type
    const hasOwn = this.choose.oneIn(3)
    const isNonNull = (isNonNullType(type) && !hasDefault && !hasOwn) || this.choose.oneIn(3)
    const own = hasOwn ? ` = ${this.constant(nullable, DEEPEST)}` : ''
    this.definitions.push(`$${name}: ${nullable}${isNonNull ? '!' : ''}${own}`)
    if ((!isNonNull || hasOwn) && this.choose.oneIn(2)) return `$${name}`
    this.variables[name] = !isNonNull && this.choose.oneIn(4) ? null : this.json(nullable, 1)
    return `$${name}`
  }

  private json(type: GraphQLInputType, depth: number): unknown {
    if (isNonNullType(type)) return this.json(type.ofType, depth)
    if (isListType(type)) return this.choose.some(2, () => this.json(type.ofType, depth + 1))
    if (isEnumType(type)) return this.choose.oneOf(type.getValues()).name
    if (!isInputObjectType(type)) return this.scalar(type.name)
    const given = this.given(Object.values(type.getFields()), depth)
    return Object.fromEntries(given.map((field) => [field.name, this.json(field.type, depth + 1)]))
  }

  /** What must be given, and some of what may be. */
  given<Place extends Pick<GraphQLInputField, 'type' | 'defaultValue'>>(
    places: readonly Place[],
    depth = 0,
  ): Place[] {
    return places.filter(
      ({ type, defaultValue }) =>
        (isNonNullType(type) && defaultValue === undefined) ||
        (depth < DEEPEST && this.choose.oneIn(depth === 0 ? 2 : 4)),
    )
  }

  private scalar(name: string): unknown {
    if (name === 'Boolean') return this.choose.oneIn(2)
    if (name === 'Int' || name === 'Float') return this.choose.upTo(9)
    return this.choose.oneOf(['甲', 'a', '', '2024-01-01'])
  }
}
