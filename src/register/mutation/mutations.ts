import {
  type GraphQLArgumentConfig,
  type GraphQLFieldConfig,
  GraphQLID,
  type GraphQLInputType,
  GraphQLInt,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
} from 'graphql'
import type { Context } from '../../context'
import { rememberedWithin } from '../../intake/intake.queries'
import { forget, intakeAt, noIntake, notRemembered, undoIntake } from '../../intake/undo'
import { type Ending, end, retract } from './end-and-retract'
import type { Given } from './input'
import { InputTypes } from './input-types'
import { mergeUnits } from './merge-units'
import { PayloadTypes } from './payload-types'
import { amendment, creation, type Expected } from './perform'
import type { RegisterWrite } from './register-write'
import { type Subject, subjects } from './subjects'
import { undoMerge } from './undo-merge'
import { type Asked, writeOnce } from './write-once'
import { writtenSubject } from './written-subject'

type Field = GraphQLFieldConfig<unknown, Context>
type Args = Asked['args']

/** What a mutation does, and gives the id of the subject. */
type Act = (write: RegisterWrite) => Promise<string>

/**
 * The schema with the mutations by which the register is written. Inputs follow from the columns of the tables of
 * the import format, so that what can be imported can be written one by one, under the same checks.
 */
export function withMutations(schema: GraphQLSchema): GraphQLSchema {
  const inputs = new InputTypes(schema)
  const payloads = new PayloadTypes(schema)
  const fields: Record<string, Field> = {}
  for (const subject of subjects) {
    fields[subject.create] = createField(subject, inputs, payloads)
    fields[subject.amend] = amendField(subject, inputs, payloads)
  }
  Object.assign(fields, furtherFields(schema, payloads))
  const description =
    'What can be written to the register 写入. Each mutation is one transaction and one revision, or nothing: then its ' +
    '`userErrors` say what is wrong with the input.'
  const mutation = new GraphQLObjectType({ name: 'Mutation', description, fields })
  return new GraphQLSchema({ ...schema.toConfig(), mutation })
}

function createField(subject: Subject, inputs: InputTypes, payloads: PayloadTypes): Field {
  const { type, field, table, create } = subject
  return {
    description: `Record a new ${type} 登记${table.title}.`,
    type: new GraphQLNonNull(payloads.of(type, field, table.title)),
    args: {
      input: required(inputs.input(subject), 'What to record 内容.'),
      reason: WHY,
      idempotencyKey: KEY,
    },
    resolve: (_root, args: Args & { input: Given }, context) =>
      carryOut(context, create, args, field, creation(subject, args.input)),
  }
}

function amendField(subject: Subject, inputs: InputTypes, payloads: PayloadTypes): Field {
  const { type, field, table, amend } = subject
  const expected: Record<string, GraphQLArgumentConfig> = table.versioned
    ? { expectedVersion: VERSION }
    : { expectedRevision: REVISION }
  return {
    description: `Correct or add to a ${type} 更正${table.title}.`,
    type: new GraphQLNonNull(payloads.of(type, field, table.title)),
    args: {
      id: ID,
      ...expected,
      input: required(inputs.amendment(subject), 'What to change 更正内容.'),
      reason: WHY,
      idempotencyKey: KEY,
    },
    resolve: (_root, args: Args & Expected & { id: string; input: Given }, context) =>
      carryOut(context, amend, args, field, (write) => amendment(write, subject, args.id, args, args.input)),
  }
}

function furtherFields(schema: GraphQLSchema, payloads: PayloadTypes): Record<string, Field> {
  const linkage = payloads.of('Linkage', 'linkage', '关联')
  const unit = payloads.of('Unit', 'unit', '单位')
  const localDate = schema.getType('LocalDate') as GraphQLInputType
  return {
    endLinkage: {
      description: 'End a linkage before its time 终止关联.',
      type: new GraphQLNonNull(linkage),
      args: {
        id: ID,
        expectedVersion: VERSION,
        on: required(
          localDate,
          'First day no longer in force: after the start, not after the agreed end 终止日期.',
        ),
        reason: BECAUSE,
        idempotencyKey: KEY,
      },
      resolve: (_root, args: Args & Ending, context) =>
        carryOut(context, 'endLinkage', args, 'linkage', (write) => end(write, args)),
    },
    retractLinkage: retractionField('retractLinkage', 'a linkage', '关联', linkage, 'linkage'),
    retractExemption: retractionField(
      'retractExemption',
      'an exemption',
      '豁免',
      payloads.of('Exemption', 'exemption', '豁免'),
      'exemption',
    ),
    retract: retractionField(
      'retract',
      'anything but a linkage or an exemption',
      '对象',
      payloads.retraction(),
      'id',
    ),
    mergeUnits: {
      description:
        'Make two units that are one in truth one in the register 合并单位: every linkage of the one that goes moves to ' +
        'the one that stays, those that would overlap become one, its name stays as a former name, and its id leads on.',
      type: new GraphQLNonNull(unit),
      args: {
        keep: required(GraphQLID, 'The unit that stays 保留的单位.'),
        merge: required(GraphQLID, 'The unit that goes 并入的单位.'),
        reason: BECAUSE,
        idempotencyKey: KEY,
      },
      resolve: (_root, args: Args & { keep: string; merge: string }, context) =>
        carryOut(context, 'mergeUnits', args, 'unit', (write) => mergeUnits(write, args.keep, args.merge)),
    },
    undoMerge: {
      description:
        'Put everything back as it stood before a merge of units 撤销合并, unless any of it was written since.',
      type: new GraphQLNonNull(unit),
      args: {
        change: required(GraphQLID, 'Any change that the merge made 合并所作的变更.'),
        reason: BECAUSE,
        idempotencyKey: KEY,
      },
      resolve: (_root, args: Args & { change: string }, context) =>
        carryOut(context, 'undoMerge', args, 'unit', (write) => undoMerge(write, args.change)),
    },
    undoIntake: {
      description:
        'Take an intake of a sheet back as a whole 撤销接表, unless any of what it wrote was written since.',
      type: new GraphQLNonNull(payloads.retraction()),
      args: { id: ID, reason: BECAUSE, idempotencyKey: KEY },
      resolve: (_root, args: Args & { id: string }, context) =>
        carryOut(context, 'undoIntake', args, 'id', async (write) => {
          const { within, written } = await intakeAt(context, args.id)
          if (await isElsewhere(context, within)) throw noIntake(args.id)
          await write.refuseOutside(written, args.id)
          return undoIntake(write, args.id)
        }),
    },
    forgetAnswer: {
      description: 'Forget what was answered when a sheet was taken in 撤回记住的回答.',
      type: new GraphQLNonNull(payloads.retraction()),
      args: { id: ID, reason: WHY, idempotencyKey: KEY },
      resolve: (_root, args: Args & { id: string }, context) =>
        carryOut(context, 'forgetAnswer', args, 'id', async (write) => {
          const [remembered] = await context.ask(rememberedWithin, { id: args.id, knownAt: null })
          if (await isElsewhere(context, remembered?.within)) throw notRemembered(args.id)
          return forget(write, args.id)
        }),
    },
  }
}

function retractionField(
  name: string,
  what: string,
  title: string,
  type: GraphQLObjectType,
  field: 'linkage' | 'exemption' | 'id',
): Field {
  return {
    description: `Take back ${what} that should never have been recorded, unless something rests on it 撤销${title}.`,
    type: new GraphQLNonNull(type),
    args: {
      id: ID,
      ...(field === 'id' ? { expectedRevision: REVISION } : { expectedVersion: VERSION }),
      reason: BECAUSE,
      idempotencyKey: KEY,
    },
    resolve: (_root, args: Args & Expected & { id: string }, context) =>
      carryOut(context, name, args, field, (write) => retract(write, field, args.id, args)),
  }
}

/** What was taken in or answered about an area outside is answered for as what there never was. */
async function isElsewhere(context: Context, within: string | undefined): Promise<boolean> {
  return within !== undefined && (await context.outside([`area:${within}`])).size > 0
}

/** Writes, and answers with the payload. */
async function carryOut(context: Context, mutation: string, args: Args, field: string, act: Act) {
  const written = await writeOnce(context, { mutation, args }, act)
  if ('userErrors' in written) return { ...written, revision: null }
  const { id, revision } = written
  const subject = field === 'id' ? id : await writtenSubject(context, written)
  return { [field]: subject, revision, userErrors: [] }
}

function required(type: GraphQLInputType, description: string): GraphQLArgumentConfig {
  return { type: new GraphQLNonNull(type), description }
}

const ID = required(GraphQLID, 'Its id 编号.')
const VERSION = required(GraphQLInt, 'The version that was read; another in hand is a CONFLICT 读取时的版本.')
const REVISION: GraphQLArgumentConfig = {
  type: GraphQLInt,
  description: 'The revision that was read; if it was written since, that is a CONFLICT 读取时的修订号.',
}
const WHY: GraphQLArgumentConfig = { type: GraphQLString, description: 'Why, for the record 原因.' }
const BECAUSE = required(GraphQLString, 'Why, for the record 原因.')
const KEY: GraphQLArgumentConfig = {
  type: GraphQLString,
  description: 'A key of the client’s own; given again, it gives the same answer and writes nothing 幂等键.',
}
