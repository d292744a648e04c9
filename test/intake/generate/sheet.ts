import { cellName, columnName, type Merge } from '../../../src/intake/read/sheet'
import type { TableName } from '../../../src/register/table'
import { type Choose, streamsOf } from '../../oracle/generate/choose'
import type { SaidValue } from './cells'
import { ABOVE, NOTES, SIGNED, TOTALS } from './headings'
import type { SaidName } from './names'
import type { PlannedFile, PlannedTable } from './plan'

export type Format = 'xlsx' | 'xls' | 'docx' | 'csv' | 'gb18030'

export interface LaidSheet {
  name: string
  rows: (string | number)[][]
  merges: Merge[]
  /** paragraphs of a document above it */
  above: string[]
}

/** What is right of a table on a sheet. */
export interface RightTable {
  sheet: string | null
  kind: TableName
  called: string
  header: number[]
  /** by the letter of the column, null: it has no place */
  fields: Record<string, string | null>
  /** rows that are records */
  rows: number[]
  names: { cell: string; part: number; name: SaidName; field: string }[]
  values: { cell: string; field: string; value: SaidValue }[]
}

export interface LaidFile {
  name: string
  format: Format
  sheets: LaidSheet[]
  right: RightTable[]
}

/** Lays a file out on sheets: titles, headers of one or two levels, merges, sections, totals, notes and signatures. */
export function laidOut(file: PlannedFile): LaidFile {
  const choose = streamsOf(file.seed)('layout')
  const format = choose.one<Format>(['xlsx', 'xlsx', 'xlsx', 'xls', 'docx', 'docx', 'csv', 'gb18030'])
  const isSingle = format !== 'xlsx' && format !== 'xls'
  const tables = isSingle && format !== 'docx' ? file.tables.slice(0, 1) : file.tables
  const sheets: LaidSheet[] = []
  const right: RightTable[] = []
  const kept = format === 'docx' ? tables.flatMap((one) => one.map((table) => [table])) : tables
  kept.forEach((own, index) => {
    const name =
      format === 'docx'
        ? `table ${index + 1}`
        : choose.one([`Sheet${index + 1}`, `${index + 1}`, `汇总${index + 1}`])
    const sheet: LaidSheet = { name, rows: [], merges: [], above: [] }
    for (const table of own) {
      const laid = new Laying(choose, sheet, format, own.length > 1).table(table)
      right.push({ ...laid, sheet: isSingle && format !== 'docx' ? null : name })
    }
    sheets.push(sheet)
  })
  const first = file.tables[0]![0]!
  return {
    name: `${first.title.slice(0, 24)}.${format === 'gb18030' ? 'csv' : format}`,
    format,
    sheets,
    right,
  }
}

class Laying {
  private readonly columns: number[] = []

  constructor(
    private readonly choose: Choose,
    private readonly sheet: LaidSheet,
    private readonly format: Format,
    private readonly isStacked: boolean,
  ) {}

  table(table: PlannedTable): Omit<RightTable, 'sheet'> {
    const { choose, sheet, format } = this
    const width = table.columns.length
    const offset = choose.chance(8) && format !== 'docx' ? 1 : 0
    const blank = choose.chance(6) && format !== 'docx' ? choose.whole(2, Math.max(2, width - 1)) : -1
    for (let at = 0, column = 1 + offset; at < width; at++, column++) {
      if (at === blank) column++
      this.columns.push(column)
    }
    const last = this.columns.at(-1)!
    if (sheet.rows.length > 0) for (let empty = choose.whole(0, 2); empty > 0; empty--) sheet.rows.push([])
    // What stands above a table of a document is no row of it.
    const above =
      format === 'docx'
        ? []
        : [
            ...(choose.chance(25) && !this.isStacked ? [choose.one(ABOVE.slice(0, 2))] : []),
            table.title,
            ...(choose.chance(40) ? [choose.one(ABOVE.slice(2))] : []),
          ]
    if (format === 'docx') sheet.above.push(table.title)
    for (const text of above) this.across(text, last)
    const header = this.header(table)
    if (choose.chance(4)) this.line(table.columns.map((_column, index) => index + 1))
    const names: RightTable['names'] = []
    const values: RightTable['values'] = []
    const rows: number[] = []
    const areaAt = table.merged
    const isMerged = areaAt !== null && format !== 'csv' && format !== 'gb18030' && choose.chance(70)
    const again = !isMerged && choose.chance(20) ? choose.one(['同上', '〃']) : ''
    let section: string | null = null
    let number = 0
    let groupTop = 0
    const middle = choose.chance(6) && table.rows.length > 5 ? Math.floor(table.rows.length / 2) : -1
    table.rows.forEach((row, index) => {
      if (table.hasSections && row.section !== section) {
        section = row.section
        this.across(`${choose.one(['', '一、', '（二）'])}${section}`, last)
      }
      if (index === middle && areaAt === null) this.line(table.columns.map(({ title }) => title))
      number++
      const at = sheet.rows.length + 1
      rows.push(at)
      const before = table.rows[index - 1]
      const continues =
        areaAt !== null && before?.cells[areaAt] === row.cells[areaAt] && rows.includes(at - 1)
      if (!continues) groupTop = at
      const shown = row.cells.map((said, column) => {
        if (column === 0 && table.hasNumbers) return number
        return areaAt === column && continues ? again : said.shown
      })
      this.line(shown)
      if (isMerged && continues) this.mergeDown(this.columns[areaAt!]!, groupTop, at)
      row.cells.forEach((said, column) => {
        const { field } = table.columns[column]!
        if (field === null) return
        const cell = cellName(column === areaAt ? groupTop : at, this.columns[column]!)
        if (column === areaAt && continues) return
        for (const [part, name] of (said.names ?? []).entries()) names.push({ cell, part, name, field })
        if (said.value) values.push({ cell, field, value: said.value })
      })
      if (choose.chance(2) && format !== 'docx') sheet.rows.push([])
    })
    if (choose.chance(40))
      this.line(
        table.columns.map((column, index) =>
          index === 0
            ? choose.one(TOTALS)
            : column.field !== null && /members$|people$/u.test(column.field)
              ? 120
              : index === 2
                ? `${number}个`
                : '',
        ),
      )
    if (format !== 'docx') {
      if (choose.chance(35)) this.across(choose.one(NOTES), last)
      if (choose.chance(25)) this.across(choose.one(SIGNED), last)
    }
    return {
      kind: table.kind,
      called: table.called,
      header,
      fields: Object.fromEntries(
        table.columns.map(({ field }, index) => [columnName(this.columns[index]!), field]),
      ),
      rows,
      names,
      values,
    }
  }

  private header({ columns }: PlannedTable): number[] {
    const { sheet } = this
    const top = sheet.rows.length + 1
    const has = columns.some(({ group }) => group !== undefined)
    const titles = columns.map(({ title }) => title)
    if (!has) {
      this.line(titles)
      return [top]
    }
    this.line(
      columns.map(({ group, title }, index) =>
        group === undefined ? title : columns[index - 1]?.group === group ? '' : group,
      ),
    )
    this.line(columns.map(({ group, title }) => (group === undefined ? '' : title)))
    if (this.format === 'csv' || this.format === 'gb18030') return [top, top + 1]
    columns.forEach(({ group }, index) => {
      const column = this.columns[index]!
      if (group === undefined) sheet.merges.push({ top, left: column, bottom: top + 1, right: column })
      else if (columns[index - 1]?.group !== group) {
        let end = index
        while (columns[end + 1]?.group === group) end++
        sheet.merges.push({ top, left: column, bottom: top, right: this.columns[end]! })
      }
    })
    return [top, top + 1]
  }

  private line(cells: readonly (string | number)[]): void {
    const row: (string | number)[] = []
    cells.forEach((cell, index) => {
      row[this.columns[index]! - 1] = cell
    })
    this.sheet.rows.push(Array.from(row, (cell) => cell ?? ''))
  }

  /** A text over the whole width, merged or only in its first cell. */
  private across(text: string, last: number): void {
    const row: (string | number)[] = []
    row[this.columns[0]! - 1] = text
    this.sheet.rows.push(Array.from(row, (cell) => cell ?? ''))
    const at = this.sheet.rows.length
    if (this.choose.chance(75))
      this.sheet.merges.push({ top: at, left: this.columns[0]!, bottom: at, right: last })
  }

  private mergeDown(column: number, top: number, bottom: number): void {
    const known = this.sheet.merges.find(
      ({ left, top: first, right }) => left === column && right === column && first === top,
    )
    if (known) known.bottom = bottom
    else this.sheet.merges.push({ top, left: column, bottom, right: column })
  }
}
