import type { Ask } from '../match/match'
import { rememberedAnswers } from './intake.queries'
import type { Answer } from './types'

/** What is remembered of an area: answers by their keys. */
export interface IntakeMemory {
  answers: ReadonlyMap<string, Answer>
}

export const noMemory: IntakeMemory = { answers: new Map() }

export async function memoryOf(ask: Ask, within: string): Promise<IntakeMemory> {
  const rows = await ask(rememberedAnswers, { within })
  return { answers: new Map(rows.map(({ key, answer }) => [key, JSON.parse(answer) as Answer])) }
}
