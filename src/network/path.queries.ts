import { type Question, question } from '../graph/question'
import type { Moment } from '../time/moment'

export interface HopsAsked extends Moment {
  ids: string[]
  labels: string[]
  limit: number
}

/** A linkage in force with everything that it joins. */
export interface Hop {
  linkage: string
  ends: string[]
}

export const hops: Question<HopsAsked, Hop> = question('hops')
