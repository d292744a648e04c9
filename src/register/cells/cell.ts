import type { Vocabulary } from '../../terms/vocabulary'

/** What a cell holds. Days, moments and PartialDates are text. */
export type CellValue = string | number | boolean | string[]

/** The scalar of the schema that has the same values. */
export type Scalar =
  | 'String'
  | 'Int'
  | 'Float'
  | 'Boolean'
  | 'AreaCode'
  | 'LocalDate'
  | 'PartialDate'
  | 'DateTime'

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
  /** What it holds, or each of the several values that it holds. */
  scalar: Scalar
  /** Holds several values, each once. */
  list?: true
  /** The values that it can hold, where they are a closed list. */
  vocabulary?: Vocabulary
}

export function isNumeric({ scalar }: Cell): boolean {
  return scalar === 'Int' || scalar === 'Float'
}

/** What a cell holds is not what its column takes. */
export class Unfit {
  constructor(
    /** Completes the sentence `"..." is not ...`. */
    readonly expected: string,
    readonly code: 'INVALID' | 'BAD_CHECK_DIGIT' = 'INVALID',
  ) {}
}
