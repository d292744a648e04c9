import { type DocumentNode, type GraphQLError, Kind, visit } from 'graphql'
import { type ArgumentPath, badUserInput } from '../errors'

/** Most entries of a list that a question gives, and most characters of a text. */
const LONGEST_LIST = 500
const LONGEST_TEXT = 10_000
/** Each alternative is a question to the database of its own. */
const MOST_ALTERNATIVES = 20
/** Names of operations are kept in logs and metrics. */
export const LONGEST_NAME = 100

/** @throws BAD_USER_INPUT for a list or a text that is longer than any may be, and for too long a name */
export function refuseLong(document: DocumentNode, variables: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(variables)) refuseLongValue(value, [name])
  const path: (string | number)[] = []
  visit(document, {
    OperationDefinition: ({ name }) => refuseLongName(name?.value),
    Argument: { enter: ({ name }) => void path.push(name.value), leave: () => void path.pop() },
    ObjectField: { enter: ({ name }) => void path.push(name.value), leave: () => void path.pop() },
    ListValue: ({ values }) => refuseLength(values.length, path),
    StringValue: ({ value }, _key, parent) => {
      if (parent && 'kind' in parent && parent.kind !== Kind.ARGUMENT) return
      refuseText(value, path)
    },
  })
}

function refuseLongValue(value: unknown, path: ArgumentPath): void {
  if (typeof value === 'string') refuseText(value, path)
  else if (Array.isArray(value)) {
    refuseLength(value.length, path)
    for (const [index, each] of value.entries()) refuseLongValue(each, [...path, index])
  } else if (value && typeof value === 'object')
    for (const [name, each] of Object.entries(value)) refuseLongValue(each, [...path, name])
}

function refuseLength(length: number, path: ArgumentPath): void {
  const most = path.at(-1) === 'anyOf' ? MOST_ALTERNATIVES : LONGEST_LIST
  if (length > most)
    throw badUserInput(`${path.join('.')} has ${length} entries; it can have ${most} 列表过长`, [...path])
}

function refuseText(text: string, path: ArgumentPath): void {
  if (text.length > LONGEST_TEXT)
    throw badUserInput(
      `${path.join('.')} has ${text.length} characters; it can have ${LONGEST_TEXT} 文字过长`,
      [...path],
    )
}

function refuseLongName(name: string | undefined): GraphQLError | undefined {
  if (name !== undefined && name.length > LONGEST_NAME)
    throw badUserInput(
      `The name of the operation has ${name.length} characters; it can have ${LONGEST_NAME} 名称过长`,
      [],
    )
  return undefined
}
