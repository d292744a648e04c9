import { Illegible, type SourceCell, shownIn, Unreadable } from '../source'
import { type Range, rangeAt } from './place'
import { readXml, type Visitor } from './xml'

/** Cells that are shown as one; the first of them holds what is shown. Rows and columns count from 1. */
interface Merged extends Range {
  cell: SourceCell
}

/** The merged cells 合并单元格 of a sheet, and what they hold, given its rows one after another. */
export class MergedCells {
  private active: Merged[] = []
  private next = 0
  private header: readonly SourceCell[] = []

  private constructor(private readonly all: readonly Merged[]) {}

  /** Sheets name their merged cells after all others, so that the text is looked through for them first. */
  static async of(text: () => AsyncIterable<string>): Promise<MergedCells> {
    const refs = (await mentions(text(), 'mergeCell')) ? await refsIn(text()) : []
    return new MergedCells(refs.map(mergedAt).sort((a, b) => a.top - b.top || a.left - b.left))
  }

  /** From the first row on again. */
  again(): MergedCells {
    return new MergedCells(this.all)
  }

  /**
   * Gives the cells of a row that are part of a merged one what that one holds. The header is left as it is, and so is
   * a row with nothing of its own: it is the rest of the row above.
   */
  fill(row: number, cells: SourceCell[]): void {
    if (row === 1) this.header = [...cells]
    else this.begin(row, cells)
    const width = this.header.length
    const covering = this.active.filter(({ top, bottom, left, right }) => top < bottom || left < right)
    if (row === 1 || covering.length === 0) return
    const above = (place: number) =>
      covering.find(({ top, left, right }) => top < row && left <= place && place <= Math.min(right, width))
    const isOfRowAbove = cells.every((own, index) => {
      const merged = above(index + 1)
      return own === '' || (merged !== undefined && saysTheSame(own, merged.cell))
    })
    if (isOfRowAbove) {
      cells.length = 0
      return
    }
    for (const { left, right, cell } of covering)
      for (let place = left; place <= Math.min(right, width); place++)
        cells[place - 1] = joined(place === left ? cell : besides(cell), cells[place - 1] ?? '')
    for (let index = 0; index < cells.length; index++) cells[index] ??= ''
  }

  private begin(row: number, cells: readonly SourceCell[]): void {
    this.active = this.active.filter(({ bottom }) => bottom >= row)
    for (let merged = this.all[this.next]; merged && merged.top <= row; merged = this.all[this.next]) {
      this.next++
      if (merged.left > this.header.length || merged.bottom < row) continue
      if (this.active.some((other) => other.left <= merged.right && merged.left <= other.right))
        throw new Unreadable('the workbook is damaged: merged cells overlap 工作簿已损坏')
      this.active.push({ ...merged, cell: this.shownBy(merged, row, cells) })
    }
  }

  /** Rows without cells are not given: the first of the merged cells may have been in one. */
  private shownBy({ top, left }: Merged, row: number, cells: readonly SourceCell[]): SourceCell {
    if (top === 1) return partOfHeader(this.header[left - 1] ?? '')
    return top === row ? (cells[left - 1] ?? '') : ''
  }
}

/** What a part of a merged cell holds of its own is not shown. */
function joined(shown: SourceCell, own: SourceCell): SourceCell {
  if (own === '' || saysTheSame(own, shown)) return shown
  return new Illegible(
    shownIn(shown),
    `"${shownIn(shown)}" is a merged cell that hides "${shownIn(own)}"; unmerge it, and keep the one that is right 合并单元格遮住了另一个值，请取消合并后改正`,
  )
}

/** Of what a cell shows across several columns only the first has it surely. */
function besides(shown: SourceCell): SourceCell {
  if (shown === '') return shown
  if (shown instanceof Illegible) return new Illegible(shown.shown, shown.problem)
  return new Illegible(
    shown,
    `"${shown}" is merged across several columns; unmerge it, and write in each what holds there 单元格跨列合并，请取消合并后逐列填写`,
  )
}

function saysTheSame(own: SourceCell, shown: SourceCell): boolean {
  return own === shown || shownIn(own) === shownIn(shown)
}

function partOfHeader(title: SourceCell): Illegible {
  return new Illegible(
    shownIn(title),
    `"${shownIn(title)}" is a cell of the header that is merged with this one; unmerge it, and write what holds in this row 表头与数据行合并，请取消合并后填写`,
  )
}

function mergedAt(ref: string): Merged {
  const range = rangeAt(ref)
  if (!range) throw new Unreadable(`the workbook is damaged: it merges the cells "${ref}" 工作簿已损坏`)
  return { ...range, cell: '' }
}

/** Where the text breaks off, whoever reads the rows will say so. */
async function refsIn(text: AsyncIterable<string>): Promise<string[]> {
  const refs: string[] = []
  const open: Visitor['open'] = (name, { ref = '' }) => {
    if (name === 'mergeCell') refs.push(ref)
  }
  try {
    await readXml(text, { open })
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
  }
  return refs
}

async function mentions(pieces: AsyncIterable<string>, word: string): Promise<boolean> {
  let end = ''
  for await (const piece of pieces) {
    const text = end + piece
    if (text.includes(word)) return true
    end = text.slice(-word.length)
  }
  return false
}
