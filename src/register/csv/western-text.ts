/** A word with a letter that has an accent, in the encoding of the West. */
const ACCENTED_WORD = /[A-Za-z\u00c0-\u00ff]*[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff][A-Za-z\u00c0-\u00ff]*/g
const SMALL = /^[A-Z\u00c0-\u00de]?[a-z\u00df-\u00ff]{2,}$/
const CAPITALS = /^[A-Z\u00c0-\u00de]{5,}$/
const SIGNS =
  /[\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u20ac\u00a0\u00ab\u00bb\u00b0\u00aa\u00ba\u00a7\u00a9\u00ae\u00a1\u00bf]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins with them
const OTHER = /[^\u0000-\u007f]/g

/** Tells whether somebody wrote bytes as words of the West: read piece by piece in its encoding, ISO 8859-1 and more. */
export class WesternText {
  private words = 0
  private others = 0

  add(text: string): void {
    const rest = text.replace(ACCENTED_WORD, (word) => {
      const accents = word.match(OTHER)?.length ?? 0
      // Of rare characters every second byte is a capital, of ÉCOLE hardly one has an accent.
      const isWritten = SMALL.test(word)
        ? 2 * accents < word.length
        : CAPITALS.test(word) && 4 * accents <= word.length
      if (isWritten) this.words++
      else this.others++
      return ''
    })
    this.others += rest.replace(SIGNS, '').match(OTHER)?.length ?? 0
  }

  /** Most of what is no ASCII are letters within words of it; of Chinese hardly any are. */
  get isLikely(): boolean {
    return this.words > 0 && 4 * this.others <= this.words
  }
}
