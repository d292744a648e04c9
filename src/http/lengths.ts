import { type DocumentNode, GraphQLError, visit } from 'graphql'
import type { ArgumentPath } from '../errors'
import { DEEPEST } from './nested-json'

/** Most entries of a list that a question gives, and most characters of a text. */
const LONGEST_LIST = 500
const LONGEST_TEXT = 10_000
/** Each alternative is a question to the database of its own. */
const MOST_ALTERNATIVES = 20
/** Names of operations are kept in logs and metrics. */
export const LONGEST_NAME = 100

type Path = (string | number)[]

/** @throws BAD_USER_INPUT for a list or a text that is longer than any may be, for too long a name, and too deep a value */
export function refuseLong(document: DocumentNode, variables: Readonly<Record<string, unknown>>): void {
  const path: Path = []
  refuseLongEntries(Object.entries(variables), path)
  const within = {
    enter: ({ name }: { name: { value: string } }) => {
      path.push(name.value)
      refuseDepth(path)
    },
    leave: () => void path.pop(),
  }
  let lists = 0
  visit(document, {
    OperationDefinition: ({ name }) => refuseLongName(name?.value),
    Argument: within,
    ObjectField: within,
    ListValue: {
      enter: ({ values }) => {
        refuseLength(values.length, path)
        lists++
        if (lists > DEEPEST) throw tooDeep(path)
      },
      leave: () => void lists--,
    },
    StringValue: ({ value }) => refuseText(value, path),
  })
}

/** One path for all of them, for they may be many and deep. */
function refuseLongEntries(entries: Iterable<[string | number, unknown]>, path: Path): void {
  for (const [key, value] of entries) {
    path.push(key)
    refuseDepth(path)
    if (typeof value === 'string') refuseText(value, path)
    else if (Array.isArray(value)) {
      refuseLength(value.length, path)
      refuseLongEntries(value.entries(), path)
    } else if (value && typeof value === 'object') refuseLongEntries(Object.entries(value), path)
    path.pop()
  }
}

function refuseDepth(path: ArgumentPath): void {
  if (path.length > DEEPEST) throw tooDeep(path)
}

function tooDeep(path: ArgumentPath): GraphQLError {
  const first = path.slice(0, 1)
  return refusal(`${shown(first)} is nested more than ${DEEPEST} levels deep 嵌套过深`, first)
}

/** The default of a variable has no path. */
function shown(path: ArgumentPath): string {
  return path.join('.') || 'A value'
}

function refuseLength(length: number, path: ArgumentPath): void {
  const most = path.at(-1) === 'anyOf' ? MOST_ALTERNATIVES : LONGEST_LIST
  if (length > most) throw refusal(`${shown(path)} has ${length} entries; it can have ${most} 列表过长`, path)
}

function refuseText(text: string, path: ArgumentPath): void {
  if (text.length > LONGEST_TEXT)
    throw refusal(`${shown(path)} has ${text.length} characters; it can have ${LONGEST_TEXT} 文字过长`, path)
}

function refuseLongName(name: string | undefined): void {
  if (name !== undefined && name.length > LONGEST_NAME)
    throw refusal(
      `The name of the operation has ${name.length} characters; it can have ${LONGEST_NAME} 名称过长`,
      [],
    )
}

/** Bad user input of a question that has not begun to run, whose status says so. */
function refusal(message: string, argument: ArgumentPath): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: 'BAD_USER_INPUT', argument: [...argument], http: { status: 400 } },
  })
}
