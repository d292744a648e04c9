import { type Question, question } from '../graph/question'

export const timeline: Question<{ id: string; knownAt: string }, { id: string }> = question('timeline')
