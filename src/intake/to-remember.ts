import { isDeepStrictEqual } from 'node:util'
import { headingKey } from './layout/heading'
import { headerKey } from './layout/understand'
import { nameOfKind } from './layout/vocabulary'
import type { TableRead } from './read-rows'
import type { Settled } from './same-again'
import { columnKey, tableKey } from './tell'
import type { Answer, Answers, Question } from './types'
import { rememberedValue, valueId } from './values'
import type { Resolved } from './who'

export interface ToRemember {
  key: string
  about: Question['about']
  text: string
  answer: Answer
}

/** The answers given now that hold for later sheets too. */
export function answersToRemember(
  answers: Answers,
  mentions: readonly Resolved[],
  tables: readonly TableRead[],
  settled: readonly Settled[],
  within: string,
): ToRemember[] {
  const remembered = new Map<string, ToRemember>()
  const contradicted = new Set<string>()
  const add = (about: ToRemember['about'], key: string, text: string, answer: Answer | undefined) => {
    if (!answer) return
    const other = remembered.get(key)?.answer
    if (other && !isDeepStrictEqual(other, answer)) contradicted.add(key)
    remembered.set(key, { key, about, text, answer })
  }
  for (const { mention, memoryKey, questionId } of mentions) {
    const answer = answers[questionId]
    if (!answer) continue
    add('MENTION', memoryKey, mention.text, mention.match === null ? answer : { is: mention.match })
  }
  for (const { table } of tables) {
    const header = headerKey(table)
    add('TABLE', tableKey(within, header), header, answers[tableKey(within, header)])
    const kind = nameOfKind(table.kind as NonNullable<typeof table.kind>)
    for (const { titles } of table.columns) {
      const key = columnKey(within, kind, headingKey(titles.join('')))
      add('COLUMN', key, titles.join('/'), answers[key])
    }
  }
  for (const { draft } of settled)
    for (const [column, open] of draft.open) {
      const key = rememberedValue(within, draft, column, open)
      if (key !== undefined)
        add('VALUE', key, open.valued?.text ?? '', answers[valueId(within, draft, column, open)])
    }
  // Which of two answers would hold the next time nobody has said, and it is asked again.
  return [...remembered.values()].filter(({ key }) => !contradicted.has(key))
}
