import { question } from '../graph/question'

export const revision = question<Record<string, never>, { revision: number }>('revision')
