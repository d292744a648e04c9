/** The sheet that the drop-downs of a template take their words from. */
export const WORDS_SHEET = '_words 词表'

/** The list of errors in an annotated copy. */
export const ERRORS_SHEET = '_errors 错误'

/** Sheets that stand beside the tables of a workbook and are none. */
export const OWN_SHEETS: readonly string[] = [WORDS_SHEET, ERRORS_SHEET]
