import type { GraphQLEnumType } from 'graphql'
import { PLUMBING, type Shape } from './shape'

/** The language of headers and terms; absent, headers are the keys of the answer with dots between them. */
export type Language = 'zh' | 'en' | undefined

/** The Chinese term of a description stands at its end; where a remark follows, it is the first one. */
const LAST = /[\p{Script=Han}“”（）、·]+(?=[.。]?$)/u
const FIRST = /[\p{Script=Han}“”（）、·]+/u

export function chineseTerm(description: string | null | undefined): string | undefined {
  return (LAST.exec(description ?? '') ?? FIRST.exec(description ?? ''))?.[0]
}

/** The header of a column, given the fields that lead to it from the row; fully, with those that only lead through a list. */
export function titleOf(path: readonly Shape[], language: Language, fully = false): string {
  const named = fully ? path : path.filter(({ field }) => !PLUMBING.has(field.name))
  if (!language) return named.map((shape) => numbered(shape.key, shape, '.')).join('.')
  return named.map((shape) => numbered(fieldTitle(shape, language), shape, ' ')).join(' · ')
}

/** Of several entries beside each other, with its number. */
function numbered(title: string, { at }: Shape, between: string): string {
  return at === undefined ? title : `${title}${between}${at + 1}`
}

function fieldTitle({ field, key }: Shape, language: 'zh' | 'en'): string {
  const title = field.name === '__typename' ? TYPE[language] : (given(field, language) ?? words(field.name))
  return key === field.name ? title : `${title} (${key})`
}

const TYPE = { zh: '对象类型', en: 'Type' }

function given({ description }: Shape['field'], language: 'zh' | 'en'): string | undefined {
  return language === 'zh' ? chineseTerm(description) : undefined
}

/** "lastPairing" as "Last pairing". */
function words(name: string): string {
  const spaced = name.replace(/(?<=[a-z\d])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}

/** A value of an enum as its reader says it. */
export function termOf(type: GraphQLEnumType, value: string, language: Language): string {
  return (language === 'zh' ? chineseTerm(type.getValue(value)?.description) : undefined) ?? value
}
