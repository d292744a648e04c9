import { type Question, question } from '../graph/question'
import type { Paged, PageRow } from '../relay/connection'
import type { Meant } from './meant'

export interface SearchAsked extends Paged {
  query: string
  words: string[]
  meant: Meant[]
  letters: number
  labels: string[]
  within: string
  knownAt: string
  most: number
}

export interface SearchRow {
  id: string
  matched: string
  score: number
}

export const search: Question<SearchAsked, PageRow<SearchRow>> = question('search')
