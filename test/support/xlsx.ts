import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'

/** A cell of a hand-made sheet: text, a number, or what stands in the place of `<c r="B2" ...>`. */
export type TestCell = string | number | null | { attributes?: string; xml: string }

export interface TestSheet {
  name: string
  rows?: TestCell[][]
  /** what stands in the workbook's list of sheets besides name and id: `state="hidden"` */
  attributes?: string
  /** the whole of `<sheetData>` instead of rows */
  sheetData?: string
  /** what stands before the rows: columns */
  before?: string
  /** "E2:E4" */
  merged?: string[]
}

export interface TestWorkbook {
  sheets: TestSheet[]
  from1904?: boolean
  /** format codes of the styles 1, 2, ... */
  formats?: string[]
  sharedStrings?: string
  /** further parts */
  parts?: Record<string, string>
}

/** The parts of a workbook, written by hand so that they can be as odd as files in the world are. */
export function workbookParts({ sheets, from1904, formats = [], sharedStrings, parts }: TestWorkbook) {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`
  const relations = (...all: string[]) => `<Relationships>${all.join('')}</Relationships>`
  const sheetParts = sheets.map(
    ({ rows = [], sheetData = rows.map(rowXml).join(''), before = '', merged = [] }, index) =>
      [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet>${before}<sheetData>${sheetData}</sheetData><mergeCells>${merged
          .map((ref) => `<mergeCell ref="${ref}"/>`)
          .join('')}</mergeCells></worksheet>`,
      ] as const,
  )
  return {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations(relation('r1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns:r="r"><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets>${sheets
      .map(
        ({ name, attributes = '' }, n) =>
          `<sheet name="${name}" sheetId="${n + 1}" ${attributes} r:id="s${n + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ...sheets.map((_, n) => relation(`s${n + 1}`, 'worksheet', `worksheets/sheet${n + 1}.xml`)),
      relation('styles', 'styles', '/xl/styles.xml'),
      ...(sharedStrings === undefined ? [] : [relation('strings', 'sharedStrings', 'sharedStrings.xml')]),
    ),
    'xl/styles.xml': `<styleSheet><numFmts>${formats
      .map((code, n) => `<numFmt numFmtId="${200 + n}" formatCode="${code}"/>`)
      .join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats
      .map((_, n) => `<xf numFmtId="${200 + n}"/>`)
      .join('')}</cellXfs></styleSheet>`,
    ...(sharedStrings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst>${sharedStrings}</sst>` }),
    ...Object.fromEntries(sheetParts),
    ...parts,
  }
}

export function rowXml(cells: TestCell[], row: number): string {
  const written = cells.map((cell, column) => {
    const at = `${String.fromCharCode(65 + column)}${row + 1}`
    if (cell === null) return ''
    if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`
    if (typeof cell === 'string') return `<c r="${at}" t="inlineStr"><is><t>${cell}</t></is></c>`
    return `<c r="${at}" ${cell.attributes ?? ''}>${cell.xml}</c>`
  })
  return `<row r="${row + 1}">${written.join('')}</row>`
}

/** A zip file of these parts. `sizes` says of a part that it has other bytes than it has. */
export function zipOf(parts: Record<string, string | Buffer>, sizes: Record<string, number> = {}): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(parts)) {
    const bytes = Buffer.from(text as string)
    const packed = deflateRawSync(bytes)
    const about = Buffer.alloc(26)
    about.writeUInt16LE(20, 0)
    about.writeUInt16LE(0x0800, 2)
    about.writeUInt16LE(8, 4)
    about.writeUInt32LE(crc32(bytes), 10)
    about.writeUInt32LE(packed.length, 14)
    about.writeUInt32LE(sizes[name] ?? bytes.length, 18)
    about.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), about, Buffer.from(name), packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), about, tail, Buffer.from(name)]),
    )
    files.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(directory.length, 4)
  end.writeUInt16LE(directory.length, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...files, central, Buffer.from('PK\x05\x06'), end])
}

/** A file of this content for as long as `use` takes. */
export async function asFile<T>(
  content: Buffer | TestWorkbook,
  use: (path: string) => Promise<T>,
  name = 'book.xlsx',
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'workbook-'))
  const path = join(folder, name)
  writeFileSync(path, Buffer.isBuffer(content) ? content : zipOf(workbookParts(content)))
  try {
    return await use(path)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
