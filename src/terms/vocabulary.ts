/** What one value of a closed list is called. */
export interface Term {
  en: string
  /** Words that spreadsheets may have for it; the first is the one that is written. */
  zh: readonly [string, ...string[]]
  /** What the page calls it in Chinese, where the word of the spreadsheets does not stand alone. */
  onPage?: string
  /** What the schema says of it, where that is more than both words. */
  means?: string
}

/** A closed list of values: an enum of the schema, and the words for it wherever people read or write them. */
export interface Vocabulary<Name extends string = string> {
  /** Its name in the schema. */
  name: string
  means: string
  terms: Readonly<Record<Name, Term>>
}

export function vocabulary<Name extends string>(
  name: string,
  means: string,
  terms: Record<Name, Term>,
): Vocabulary<Name> {
  return { name, means, terms }
}

/** What the schema says of each value. */
export function meanings<Name extends string>(words: Vocabulary<Name>): Record<Name, string> {
  return each(words, ({ means, en, zh }) => means ?? `${en} ${zh[0]}`)
}

/** What the page calls each value. */
export function pageWords<Name extends string>(
  words: Vocabulary<Name>,
  language: 'en' | 'zh',
): Record<Name, string> {
  return each(words, ({ en, zh, onPage }) => (language === 'en' ? en : (onPage ?? zh[0])))
}

function each<Name extends string>(
  { terms }: Vocabulary<Name>,
  word: (term: Term) => string,
): Record<Name, string> {
  return Object.fromEntries(Object.entries<Term>(terms).map(([name, term]) => [name, word(term)])) as Record<
    Name,
    string
  >
}
