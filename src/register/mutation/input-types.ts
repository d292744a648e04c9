import {
  type GraphQLInputFieldConfig,
  GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
} from 'graphql'
import type { Column, Table } from '../table'
import { type InputField, inputFields, partFields } from './input'
import { type Subject, subjectOf } from './subjects'

/** The type of the only parts that are more than a period. */
const PART = 'ServiceCallStep'

/** What is said of input fields that no field of an answer is called as. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  ref: 'Its own key in the register, unique among its kind; absent: one is made up 编号.',
  source: 'Where it comes from 来源; given again, it is the same source.',
  administeredBy: 'The functional zone that administers it 管理机构.',
  committee: 'The big committee 委员会.',
  alliance: 'The alliance 联盟.',
  conference: 'The conference 联席会议.',
  meeting: 'The meeting at which it was raised 会议.',
  pairing: 'The pairing 结对.',
  terminatedOn: 'First day no longer in force, where it was ended before its time 终止日期.',
  terminationReason: 'Why it was ended before its time 终止原因.',
}

/** The input types of the mutations: what a table's columns say, in the types and words of the schema. */
export class InputTypes {
  private readonly made = new Map<string, GraphQLInputObjectType>()

  constructor(private readonly schema: GraphQLSchema) {}

  /** What is needed to record one. */
  input(subject: Subject): GraphQLInputObjectType {
    return this.make(`${subject.type}Input`, `A ${subject.type} to be recorded ${subject.table.title}.`, () =>
      this.fields(subject.type, subject.table, inputFields(subject), true),
    )
  }

  /** What can be changed of one. */
  amendment(subject: Subject): GraphQLInputObjectType {
    const description = `What to change of a ${subject.type} 更正${subject.table.title}; absent keeps, null clears.`
    const fields = inputFields(subject).filter(
      (field) => field.kind !== 'column' || field.column.key !== subject.table.key,
    )
    return this.make(`${subject.type}Amendment`, description, () =>
      this.fields(subject.type, subject.table, fields, false),
    )
  }

  private type(name: string): GraphQLInputType {
    return this.schema.getType(name) as GraphQLInputType
  }

  private make(
    name: string,
    description: string,
    fields: () => Record<string, GraphQLInputFieldConfig>,
  ): GraphQLInputObjectType {
    const made = this.made.get(name) ?? new GraphQLInputObjectType({ name, description, fields })
    this.made.set(name, made)
    return made
  }

  private fields(type: string, table: Table, fields: readonly InputField[], whole: boolean) {
    return Object.fromEntries(
      fields.map((field): [string, GraphQLInputFieldConfig] => {
        const required =
          (field.kind === 'column' && field.column.required && field.column.key !== 'ref') ||
          (field.kind === 'period' && table.versioned)
        const inner = this.fieldType(field)
        const description = this.described(type, field.name)
        return [field.name, { type: whole && required ? new GraphQLNonNull(inner) : inner, description }]
      }),
    )
  }

  private fieldType(field: InputField): GraphQLInputType {
    if (field.kind === 'column') return this.columnType(field.column)
    if (field.kind === 'period') return this.type('PeriodInput')
    if (field.kind === 'source') return this.input(subjectOf('source:')!.subject)
    return new GraphQLList(new GraphQLNonNull(this.partType(field.table)))
  }

  private partType(table: Table): GraphQLInputType {
    const fields = partFields(table)
    if (fields.every(({ name }) => name === 'start' || name === 'end')) return this.type('PeriodInput')
    return this.make(`${PART}Input`, `A step of a service call ${table.title}.`, () =>
      this.fields(PART, table, fields, true),
    )
  }

  private columnType({ cell, refersTo }: Column): GraphQLInputType {
    const plain = refersTo && cell.scalar === 'String' ? 'ID' : cell.scalar
    const one = this.type(cell.vocabulary?.name ?? plain)
    return cell.list ? new GraphQLList(new GraphQLNonNull(one)) : one
  }

  /** An input field means what the field of the same name in an answer means. */
  private described(type: string, field: string): string {
    const answered = this.schema.getType(type)
    const types = isAbstractType(answered)
      ? [answered, ...this.schema.getPossibleTypes(answered)]
      : [answered]
    const descriptions = types.map((each) => isComposite(each) && each.getFields()[field]?.description)
    const description = descriptions.find(Boolean) || DESCRIPTIONS[field]
    if (!description) throw new Error(`Say what the input field ${type}.${field} means`)
    return description
  }
}

function isComposite(type: unknown): type is GraphQLObjectType | GraphQLInterfaceType {
  return isObjectType(type) || isInterfaceType(type)
}
