import { type ArgumentPath, badUserInput } from '../errors'
import { isNegated } from './conditions'

/** What the things asked about are in some respect, each of one of these values; null: of any. */
type There<Value> = readonly Value[] | null

/** A condition of a filter: one of `asked` is to hold. */
export interface Condition<Value> {
  name: string
  asked: readonly Value[] | null | undefined
  there: There<Value>
  /** says of which things none meets it */
  message: string
}

/**
 * Refuses a condition for which a filter lets nothing pass: one that nothing meets; in a `not`, where such a one does no
 * harm, one that everything meets, unless there are others beside it.
 * @throws BAD_USER_INPUT
 */
export function checkCanBeMet<Value>(
  filter: object,
  { name, asked, there, message }: Condition<Value>,
  argument: ArgumentPath,
): void {
  if (!asked?.length || there === null) return
  const isMet = there.some((value) => asked.includes(value))
  if (!isMet && !isNegated(argument)) throw badUserInput(message, [...argument, name])
  const isAlone = Object.values(filter).filter((value) => value != null).length === 1
  if (
    isAlone &&
    argument.at(-1) === 'not' &&
    isNegated(argument) &&
    there.every((value) => asked.includes(value))
  )
    throw badUserInput(`everything asked about has such ${name}, and not leaves nothing 排除后没有对象`, [
      ...argument,
      name,
    ])
}
