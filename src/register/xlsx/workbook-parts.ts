import { posix } from 'node:path'
import { Unreadable } from '../source'
import type { Archive } from './archive'
import { longer } from './cell-length'
import { otherwiseBy } from './magnitude'
import { type NumberFormat, shownBy } from './number-format'
import { attribute, readXml } from './xml'

export interface Sheet {
  name: string
  hidden: boolean
  /** undefined: it is a chart or something else without cells */
  part: string | undefined
}

/** What holds for all sheets of a workbook. */
export interface WorkbookParts {
  sheets: Sheet[]
  /** days count from 1904, as old Macs had it */
  from1904: boolean
  /** by the number of a cell's style */
  formats: NumberFormat[]
  sharedStrings: string[]
}

type Relations = Map<string, { type: string; part: string }>

/** Throws Unreadable. */
export async function readWorkbookParts(archive: Archive): Promise<WorkbookParts> {
  if (archive.parts.some((part) => /vbaProject\.bin$/i.test(part)))
    throw new Unreadable(
      'the workbook holds macros; save it as .xlsx, without them 工作簿含宏，请另存为 .xlsx',
    )
  const workbook = ofType(await relations(archive, ''), 'officeDocument')
  if (workbook === undefined)
    throw new Unreadable(
      'the file is packed like a workbook and is none; open it and save it as .xlsx 不是工作簿，请打开后另存为 .xlsx',
    )
  const related = await relations(archive, workbook)
  const styles = ofType(related, 'styles')
  const sharedStrings = ofType(related, 'sharedStrings')
  return {
    ...(await readWorkbook(archive, workbook, related)),
    formats: styles === undefined ? [] : await readStyles(archive, styles),
    sharedStrings: sharedStrings === undefined ? [] : await readSharedStrings(archive, sharedStrings),
  }
}

async function readWorkbook(archive: Archive, workbook: string, related: Relations) {
  const sheets: Sheet[] = []
  const parts = new Set<string>()
  let from1904 = false
  await readXml(archive.text(workbook), {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes.date1904 ?? '')
      if (name !== 'sheet') return
      const { type, part } = related.get(attribute(attributes, 'id') ?? '') ?? {}
      // A file of a few bytes would be read as often as it says so.
      const isAgain = part !== undefined && parts.has(part.toLowerCase())
      if (isAgain && type === 'worksheet')
        throw new Unreadable('the workbook is damaged: two of its sheets are the same one 工作簿已损坏')
      if (part !== undefined) parts.add(part.toLowerCase())
      sheets.push({
        name: (attributes.name ?? '').trim(),
        hidden: (attributes.state ?? 'visible') !== 'visible',
        part: type === 'worksheet' ? part : undefined,
      })
    },
  })
  return { sheets, from1904 }
}

/** Excel takes no longer one. */
const LONGEST_FORMAT = 255

function formatCode(code: string): string {
  if (code.length > LONGEST_FORMAT)
    throw new Unreadable(
      `the workbook is damaged: a number format has ${code.length} characters 工作簿已损坏：数字格式过长`,
    )
  return code
}

async function readStyles(archive: Archive, part: string): Promise<NumberFormat[]> {
  const codes = new Map<number, string>()
  const formats: number[] = []
  let ofCells = false
  await readXml(archive.text(part), {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), formatCode(attributes.formatCode ?? ''))
      if (name === 'cellXfs') ofCells = true
      if (name === 'xf' && ofCells) formats.push(Number(attributes.numFmtId ?? 0))
    },
    close(name) {
      if (name === 'cellXfs') ofCells = false
    },
  })
  return formats.map((id) => formatOf(id, codes.get(id)))
}

export function formatOf(id: number, code: string | undefined): NumberFormat {
  return { shown: shownBy(id, code), code, otherwise: code === undefined ? undefined : otherwiseBy(code) }
}

/** Texts that cells share; of a text in several fonts its runs, without the reading aids 拼音 beside them. */
async function readSharedStrings(archive: Archive, part: string): Promise<string[]> {
  const strings: string[] = []
  let text = ''
  let within = false
  let aside = false
  await readXml(archive.text(part), {
    open(name) {
      if (name === 'si') text = ''
      if (name === 'rPh') aside = true
      within = name === 't' && !aside
    },
    text(piece) {
      if (within) text = longer(text, piece)
    },
    close(name) {
      within = false
      if (name === 'rPh') aside = false
      if (name === 'si') strings.push(text)
    },
  })
  return strings
}

/** What a part refers to, by id. The workbook as a whole is the part ''. */
async function relations(archive: Archive, part: string): Promise<Relations> {
  const folder = posix.dirname(part)
  const file = posix.join(folder, '_rels', `${posix.basename(part)}.rels`)
  const found: Relations = new Map()
  if (!archive.has(file)) return found
  await readXml(archive.text(file), {
    open(name, { Id = '', Type = '', Target = '' }) {
      if (name !== 'Relationship') return
      found.set(Id, {
        type: posix.basename(Type),
        part: partNamed(archive, Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target)),
      })
    },
  })
  return found
}

/** Targets are addresses: 工作表.xml may stand as %E5%B7%A5... */
function partNamed(archive: Archive, target: string): string {
  if (archive.has(target)) return target
  try {
    return decodeURIComponent(target)
  } catch {
    return target
  }
}

function ofType(relations: Relations, wanted: string): string | undefined {
  return [...relations.values()].find(({ type }) => type === wanted)?.part
}
