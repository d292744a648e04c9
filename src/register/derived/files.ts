import { tables } from '../tables'
import { overlappingText } from './overlapping'
import { overlapName, rowsName, writeName } from './questions'
import { rowsText } from './rows'
import { writeText } from './write'

/** Where the derived questions are kept, below the package. */
export const DERIVED_FOLDER = 'cypher/register/derived'

/** Every question that follows from the tables, by its name. */
export function derivedFiles(): Map<string, string> {
  return new Map(
    tables
      .filter(({ partOf }) => !partOf)
      .flatMap((table): [string, string][] => [
        [writeName(table), writeText(table)],
        [rowsName(table), rowsText(table)],
        ...(table.overlaps ?? []).map((overlap): [string, string] => [
          overlapName(table, overlap),
          overlappingText(table, overlap),
        ]),
      ]),
  )
}
