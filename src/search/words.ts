import { normalForm } from '../register/normal-form'

/** What the query language of the index takes for more than a letter; `"` and `\` are the only ones inside quotes. */
const OPERATORS = /[+\-!(){}[\]^"~*?:\\/&|]/g

/** Properties that are written names: a single letter is no pinyin, in which it would begin a tenth of everything. */
const WRITTEN = ['name', 'formerNames', 'title', 'agreementNumber', 'plainNames']

/** The words of a search text as they are compared with names. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .split(/\s+/u)
    .map(normalForm)
    .filter((word) => word !== '')
}

/**
 * The words in the query language of the index; every one must be there. The index holds Chinese two characters at a
 * time and other words whole: a word in quotes is found anywhere in a Chinese name, while a single character, and a word
 * of Latin letters or digits, must be the beginning of what the index holds, or for a character its end.
 */
export function queryOf(words: readonly string[]): string {
  return words.map(termOf).join(' AND ')
}

function termOf(word: string): string {
  if (/^[a-z]$/.test(word))
    return `(${WRITTEN.map((name) => `${name}:${word}* OR ${name}:*${word}`).join(' OR ')})`
  if ([...word].length === 1) return `(${escaped(word)}* OR *${escaped(word)})`
  if (/^[a-z0-9]+$/.test(word)) return `${word}*`
  return `"${word.replace(/["\\]/g, '\\$&')}"`
}

function escaped(word: string): string {
  return word.replace(OPERATORS, '\\$&')
}
