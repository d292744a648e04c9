import { type Illegible, shownIn, Unreadable } from '../../register/source'
import type { Archive } from '../../register/xlsx/archive'
import { MergedCells } from '../../register/xlsx/merged-cells'
import { readWorkbookParts } from '../../register/xlsx/workbook-parts'
import { worksheetRecords } from '../../register/xlsx/worksheet'
import { attribute, readXml } from '../../register/xlsx/xml'
import { MOST_ROWS, type Room, tooManyRows } from './room'
import { type Merge, mergeOf, problemsIn, type Sheet } from './sheet'

/** Merged cells are not filled in: where a table begins and ends shows in them. */
const asTheyAre = MergedCells.of(async function* () {})

const MOST_MERGES = 100_000

/** The sheets of an .xlsx workbook that have cells. Throws Unreadable. */
export async function xlsxSheets(archive: Archive, room: Room): Promise<Sheet[]> {
  const parts = await readWorkbookParts(archive)
  const sheets: Sheet[] = []
  for (const { name, hidden, part } of parts.sheets) {
    if (part === undefined) continue
    room.beginSheet()
    const rows: string[][] = []
    const problems: [string, Illegible][] = []
    for await (const batch of worksheetRecords(archive, part, parts, await asTheyAre, refuseRow))
      for (const { row, cells } of batch) {
        while (rows.length < row - 1) rows.push(room.take([]))
        problems.push(...problemsIn(rows.length + 1, cells))
        rows.push(room.take(cells.map((cell) => shownIn(cell))))
      }
    const { merges, fractions } = await layoutOf(archive, part)
    sheets.push({
      name,
      hidden,
      rows,
      merges,
      fractions,
      problems: new Map(problems),
      from1904: parts.from1904,
      above: [],
    })
  }
  if (sheets.length === 0) throw new Unreadable('the workbook has no sheet with cells 工作簿没有单元格')
  return sheets
}

/** Rows without cells above it would be read as empty ones. */
function refuseRow(row: number): void {
  if (row > MOST_ROWS) throw tooManyRows()
}

/** What the texts of the cells do not say: which cells are one, and which hold fractions. */
async function layoutOf(archive: Archive, part: string): Promise<Pick<Sheet, 'merges' | 'fractions'>> {
  const merges: Merge[] = []
  const fractions = new Set<string>()
  let cell: string | undefined
  let value = ''
  let within = false
  await readXml(archive.text(part), {
    open(name, attributes) {
      if (name === 'mergeCell') {
        const merge = mergeOf(attribute(attributes, 'ref') ?? '')
        if (merge) merges.push(merge)
        if (merges.length > MOST_MERGES)
          throw new Unreadable(`it has more than ${MOST_MERGES} merged cells 合并单元格过多`)
      }
      if (name === 'c') cell = (attributes.t ?? 'n') === 'n' ? attributes.r : undefined
      within = name === 'v' && cell !== undefined
      value = ''
    },
    text(piece) {
      if (within) value += piece
    },
    close(name) {
      if (name === 'v' && cell !== undefined && /\./.test(value)) fractions.add(cell)
      within = false
    },
  })
  return { merges, fractions }
}
