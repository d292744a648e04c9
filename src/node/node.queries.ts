import type { KeyedQuestion } from '../graph/asker'
import { question } from '../graph/question'

/** Whatever lasts and is known as it is now, as the graph gives it: `entity {.*}`. */
export interface EntityRow {
  id: string
}

export const entitiesById: KeyedQuestion<object, { entity: EntityRow }> = question('entitiesById')
