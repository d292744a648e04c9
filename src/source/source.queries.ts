import type { KeyedQuestion } from '../graph/asker'
import { question } from '../graph/question'
import type { SourceRow } from './source.type'

export const sourcesById: KeyedQuestion<object, { source: SourceRow }> = question('sourcesById')
