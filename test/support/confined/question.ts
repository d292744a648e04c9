import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql'
import { decisions } from '../../../src/access/decisions'
import { reaches } from '../../../src/access/roles'
import type { Role } from '../../../src/viewer/viewer.type'
import type { Chooser } from '../chooser'
import type { Given } from './given'

const DEEPEST = 3
/** Fields at the root that say what time it is, or nothing of the register. */
const NOT_ASKED = ['auditEntries']

/** Questions and writes that a viewer's role may send, with everything that is said of what they lead to. */
export class Questions {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly choose: Chooser,
    private readonly given: Given,
    private readonly role: Role,
  ) {}

  /** A field at the root with all that it says, as the text of an operation. */
  query(): string {
    const root = this.schema.getQueryType()!
    const fields = this.fieldsOf(root).filter(({ name }) => !NOT_ASKED.includes(name))
    return `{ ${this.field(this.choose.oneOf(fields), 0)} }`
  }

  mutation(): string {
    const root = this.schema.getMutationType()!
    const field = this.choose.oneOf(this.fieldsOf(root))
    return `mutation { ${field.name}${this.given.args(field.args, 3)} ${this.selections(field.type, 1)} }`
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const args = this.given.args(field.args, depth === 0 ? 3 : 5)
    return `${field.name}${args} ${isCompositeType(getNamedType(field.type)) ? this.selections(field.type, depth + 1) : ''}`
  }

  private selections(type: GraphQLField<unknown, unknown>['type'], depth: number): string {
    const named = getNamedType(type) as GraphQLCompositeType
    if (named.name.endsWith('Connection') && isObjectType(named)) {
      const { nodes } = named.getFields()
      return `{ totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor } nodes ${this.selections(nodes!.type, depth)} }`
    }
    if (!isAbstractType(named)) return `{ ${this.ofObject(named, depth)} }`
    const possible = this.schema.getPossibleTypes(named).filter(({ name }) => this.mayAsk(name))
    const shared = isUnionType(named) ? '' : this.plain(named)
    // Fields of one name have one type each in what is asked of several types: each type has its own names.
    const each = this.choose
      .some(3, () => this.choose.oneOf(possible))
      .map((object) => `... on ${object.name} { ${this.ofObject(object, depth, `${object.name}_`)} }`)
    return `{ __typename ${shared} ${[...new Map(each.map((text) => [text.slice(0, 30), text])).values()].join(' ')} }`
  }

  private ofObject(type: GraphQLCompositeType, depth: number, prefix = ''): string {
    if (isUnionType(type)) return '__typename'
    const further = this.fieldsOf(type).filter((field) => isCompositeType(getNamedType(field.type)))
    const chosen =
      depth < DEEPEST && further.length > 0 ? this.choose.some(3, () => this.choose.oneOf(further)) : []
    const asked = new Map(
      chosen.map((field, at) => [field.name, `${prefix}f${depth}${at}: ${this.field(field, depth)}`]),
    )
    return `__typename ${this.plain(type, prefix)} ${[...asked.values()].join(' ')}`
  }

  private plain(type: GraphQLCompositeType, prefix = ''): string {
    return this.fieldsOf(type)
      .filter((field) => !isCompositeType(getNamedType(field.type)) && !field.args.some(isRequiredArgument))
      .map(({ name }) => (prefix ? `${prefix}${name}: ${name}` : name))
      .join(' ')
  }

  private fieldsOf(type: GraphQLCompositeType): GraphQLField<unknown, unknown>[] {
    if (isUnionType(type)) return []
    return Object.values(type.getFields()).filter(({ name }) => this.mayAsk(type.name, name))
  }

  /** What is decided for a type; where nothing is, whoever comes there may ask it. */
  private mayAsk(type: string, field?: string): boolean {
    const isOfAnything = this.role === 'VISITOR' && (type === 'Node' || type === 'Area')
    const decided = decisions[isOfAnything ? 'Community' : type]
    if (decided === undefined) return this.role !== 'VISITOR'
    if (typeof decided === 'string') return reaches(this.role, decided)
    return field === undefined || (field in decided && reaches(this.role, decided[field]!))
  }
}
