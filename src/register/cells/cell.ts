/** What a cell holds. Days, moments and PartialDates are text. */
export type CellValue = string | number | boolean | string[]

/** How the cells of a column are read: one kind of content. */
export interface Cell {
  /** Says in a template what to write, and completes the error `"..." is not ...`. */
  expects: string
  /** The same in Chinese 填写要求. */
  expectsZh: string
  /** Something that it reads; '' where anything goes. */
  example: string
  /** Never called with an empty cell; the text is trimmed. */
  read(text: string): CellValue | Unfit
  /** Holds several values, each once. */
  list?: true
  /** Holds numbers. */
  numeric?: true
  /** The values that it can hold, each with its Chinese terms 中文词, where they are a closed list. */
  terms?: Terms
}

/** SDL name to Chinese terms, the first being the one that is written. */
export type Terms = Readonly<Record<string, readonly string[]>>

/** What a cell holds is not what its column takes. */
export class Unfit {
  constructor(
    /** Completes the sentence `"..." is not ...`. */
    readonly expected: string,
    readonly code: 'INVALID' | 'BAD_CHECK_DIGIT' = 'INVALID',
  ) {}
}
