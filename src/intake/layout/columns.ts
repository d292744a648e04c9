import type { Band, FoundColumn } from './found-table'
import type { Grid } from './grid'

export function columnsOf(grid: Grid, header: readonly number[], { from, to }: Band): FoundColumn[] {
  const columns: FoundColumn[] = []
  for (let column = from; column <= to; column++) {
    const titles: string[] = []
    for (const row of header) {
      let text = grid.text(row, column)
      if (text === '' && row !== header.at(-1) && grid.text(header.at(-1) as number, column) !== '')
        text = leftHeading(grid, row, column, from)
      if (text !== '' && titles.at(-1) !== plain(text)) titles.push(plain(text))
    }
    if (titles.length > 0 || hasText(grid, header, column)) columns.push({ column, titles })
  }
  return columns
}

/** 年, 月 and 日 beneath one heading are one column. */
export function daysAsOne(columns: readonly FoundColumn[]): FoundColumn[] {
  const isPart = (index: number, part: string, above: string) => {
    const titles = columns[index]?.titles ?? []
    return titles.length > 1 && titles.slice(0, -1).join() === above && titles.at(-1) === part
  }
  const found: FoundColumn[] = []
  for (let index = 0; index < columns.length; index++) {
    const { column, titles } = columns[index]!
    const above = titles.slice(0, -1)
    if (isPart(index, '年', above.join()) && isPart(index + 1, '月', above.join())) {
      const parts = isPart(index + 2, '日', above.join()) ? 3 : 2
      const of = columns.slice(index, index + parts).map((each) => each.column)
      found.push({ column, titles: above, parts: of })
      index += parts - 1
    } else found.push(columns[index]!)
  }
  return found
}

function leftHeading(grid: Grid, row: number, column: number, from: number): string {
  for (let left = column - 1; left >= from; left--)
    if (grid.text(row, left) !== '') return grid.text(row, left)
  return ''
}

/** Whether there is something beneath a column without a heading. */
function hasText(grid: Grid, header: readonly number[], column: number): boolean {
  for (let row = (header.at(-1) as number) + 1; row <= grid.height; row++) {
    const merge = grid.merge(row, column)
    if (grid.text(row, column) !== '' && (!merge || merge.left === column)) return true
  }
  return false
}

function plain(text: string): string {
  return text.replace(/\s+/gu, '')
}
