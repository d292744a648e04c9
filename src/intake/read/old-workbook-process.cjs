// Reads a workbook of the old kind (.xls, .et) and writes its sheets as one line of JSON. It runs in a process of its
// own, which is stopped where it takes too long or too much memory: the file may be made to do that.
const { readFileSync } = require('node:fs')
const XLSX = require('@e965/xlsx')

const MOST_ROWS = 65_536
const PASSWORD = /password|encrypt/i

function sheetOf(workbook, name, hidden) {
  const sheet = workbook.Sheets[name]
  const rows = []
  const fractions = []
  const range = sheet['!ref']
    ? XLSX.utils.decode_range(sheet['!ref'])
    : { s: { r: 0, c: 0 }, e: { r: -1, c: -1 } }
  for (let r = 0; r <= Math.min(range.e.r, MOST_ROWS - 1); r++) {
    const row = []
    for (let c = 0; c <= range.e.c; c++) {
      const cell = sheet[XLSX.utils.encode_cell({ r, c })]
      row.push(cellOf(cell))
      if (cell?.t === 'n' && !Number.isInteger(cell.v) && !XLSX.SSF.is_date(cell.z ?? ''))
        fractions.push(XLSX.utils.encode_cell({ r, c }))
    }
    while (row.at(-1) === '') row.pop()
    rows.push(row)
  }
  while (rows.at(-1)?.length === 0) rows.pop()
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({
    top: s.r + 1,
    left: s.c + 1,
    bottom: e.r + 1,
    right: e.c + 1,
  }))
  return {
    name,
    hidden,
    rows,
    merges,
    fractions,
    from1904: workbook.Workbook?.WBProps?.date1904 === true,
    above: [],
  }
}

/** Texts as they are; of numbers their format too, by which they are read as those of other workbooks. */
function cellOf(cell) {
  if (cell === undefined || cell.v === undefined || cell.v === null) return ''
  if (cell.t === 'b') return cell.v ? 'true' : 'false'
  if (cell.t === 'e') return { type: 'e', value: String(cell.w ?? '#N/A'), format: '' }
  if (cell.t === 'n') return { type: 'n', value: String(cell.v), format: cell.z ?? '' }
  return String(cell.v).trim()
}

function answer() {
  let workbook
  try {
    workbook = XLSX.read(readFileSync(process.argv[2]), {
      type: 'buffer',
      cellNF: true,
      cellHTML: false,
      bookVBA: true,
    })
  } catch (error) {
    return {
      refused: PASSWORD.test(error.message) ? 'PASSWORD' : 'DAMAGED',
      message: String(error.message).slice(0, 200),
    }
  }
  if (workbook.vbaraw) return { refused: 'MACROS' }
  const hidden = workbook.Workbook?.Sheets ?? []
  return {
    sheets: workbook.SheetNames.map((name, index) => sheetOf(workbook, name, Boolean(hidden[index]?.Hidden))),
  }
}

// Says that it has started: what ends it from here on is the workbook.
process.stdout.write('\n')
process.stdout.write(JSON.stringify(answer()))
