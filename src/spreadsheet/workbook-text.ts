/**
 * Characters that XML cannot hold, or would change, stand in a workbook as _x0008_; so that a text that looks like
 * this comes back too, its first line is written the same way.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const UNWRITABLE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}|_(?=x[0-9A-Fa-f]{4}_)/gu

/** Text as a cell of a workbook holds it, so that spreadsheets show, and an import reads, what was given. */
export function workbookText(text: string): string {
  return text.replace(
    UNWRITABLE,
    (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  )
}
