import { type Question, question } from '../graph/question'
import type { Paged, PageRow } from '../relay/connection'
import type { PersonRow } from './person.type'

export const persons: Question<
  Paged & { within: string; nameContains: string | null },
  PageRow<PersonRow>
> = question('persons')
