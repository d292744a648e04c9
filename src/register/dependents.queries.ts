import { question } from '../graph/question'

export const dependents = question<{ keys: string[] }, { key: string; dependent: string }>('dependents')
