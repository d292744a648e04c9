/** Where Chinese may begin. */
const BEGINNING = /\s(?=[\d.-]*[\p{Script=Han}“《（])/gu
/** A word of an English sentence, not the name of a file or field. */
const ENGLISH = /(?:^|\s)[a-z]{2,}(?=[\s,;:.?!]|$)/
/** What no English sentence ends in: a name follows. */
const GOES_ON = /(?:[,:;]|\b(?:a|and|are|is|not|of|or|than|the|with))$/i

/** The half in one language of a text of the service, which says everything in English, then in Chinese; else all of it. */
export function halfOf(text: string, tongue: 'zh' | 'en'): string {
  const boundary = [...text.matchAll(BEGINNING)].find(({ index }) => {
    const [english, chinese] = [text.slice(0, index), text.slice(index + 1)]
    return /[a-z]{2}/i.test(english) && !GOES_ON.test(english) && !ENGLISH.test(chinese)
  })?.index
  if (boundary === undefined) return text
  return tongue === 'zh' ? text.slice(boundary + 1) : text.slice(0, boundary)
}
