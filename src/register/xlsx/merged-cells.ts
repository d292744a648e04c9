import { Illegible, type SourceCell, shownIn, Unreadable } from '../source'
import { cellAt } from './place'
import { readXml, type Visitor } from './xml'

/** Cells that are shown as one; the first of them holds what is shown. Rows and columns count from 1. */
interface Merged {
  top: number
  bottom: number
  left: number
  right: number
  cell: SourceCell
}

/** The merged cells 合并单元格 of a sheet, and what they hold, given its rows one after another. */
export class MergedCells {
  private active: Merged[] = []
  private next = 0

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
  fill(row: number, cells: SourceCell[], width: number): void {
    this.active = this.active.filter(({ bottom }) => bottom >= row)
    for (let merged = this.all[this.next]; merged && merged.top <= row; merged = this.all[this.next]) {
      this.next++
      if (merged.top === 1 || merged.left > width || merged.bottom < row) continue
      if (this.active.some((other) => other.left <= merged.right && merged.left <= other.right))
        throw new Unreadable('the workbook is damaged: merged cells overlap 工作簿已损坏')
      // Rows without cells are not given: the first of the merged cells may have been in one.
      this.active.push({ ...merged, cell: merged.top === row ? (cells[merged.left - 1] ?? '') : '' })
    }
    const covering = this.active.filter(({ top, bottom, left, right }) => top < bottom || left < right)
    const isOwn = (place: number) =>
      !covering.some(({ top, left, right }) => top < row && left <= place && place <= right)
    if (covering.length === 0 || !cells.some((cell, index) => cell !== '' && isOwn(index + 1))) return
    for (const { left, right, cell } of covering)
      for (let place = left; place <= Math.min(right, width); place++)
        cells[place - 1] = joined(cell, cells[place - 1] ?? '')
    for (let index = 0; index < cells.length; index++) cells[index] ??= ''
  }
}

/** What a part of a merged cell holds of its own is not shown. */
function joined(shown: SourceCell, own: SourceCell): SourceCell {
  if (own === '' || own === shown || shownIn(own) === shownIn(shown)) return shown
  return new Illegible(
    shownIn(shown),
    `"${shownIn(shown)}" is a merged cell that hides "${shownIn(own)}"; unmerge it, and keep the one that is right 合并单元格遮住了另一个值，请取消合并后改正`,
  )
}

function mergedAt(ref: string): Merged {
  const [first, last = first] = ref.split(':').map(cellAt)
  if (!first || !last || first.row > last.row || first.column > last.column)
    throw new Unreadable(`the workbook is damaged: it merges the cells "${ref}" 工作簿已损坏`)
  return { top: first.row, bottom: last.row, left: first.column, right: last.column, cell: '' }
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
