import { open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { Unreadable } from '../source'
import { decodedXml } from './xml-encoding'

/** A workbook may inflate to so many bytes; what says more of itself, or is more than it says, is refused. */
const LARGEST_MB = 200

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1')
/** A compound file: an old .xls, or the case around a workbook with a password. */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex')

/** The parts that an .xlsx file is packed of, by name; whether its letters are small does not matter. */
export class Archive {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** Opens the file for as long as `use` takes. Throws Unreadable. */
  static async with<T>(path: string, use: (archive: Archive) => Promise<T>): Promise<T> {
    const archive = await Archive.open(path)
    try {
      return await use(archive)
    } finally {
      archive.close()
    }
  }

  static async open(path: string): Promise<Archive> {
    await refuseOtherKinds(path)
    let zip: ZipFile
    try {
      zip = await openPromise(path, { lazyEntries: true, autoClose: false })
    } catch (error) {
      throw broken(error)
    }
    try {
      return new Archive(zip, await entriesOf(zip))
    } catch (error) {
      zip.close()
      throw error instanceof Unreadable ? error : broken(error)
    }
  }

  get parts(): string[] {
    return [...this.entries.keys()]
  }

  has(part: string): boolean {
    return this.entry(part) !== undefined
  }

  bytes(part: string): number {
    return this.entry(part)?.uncompressedSize ?? 0
  }

  /** The text of a part, piece by piece. Throws Unreadable. */
  async *text(part: string): AsyncGenerator<string> {
    const entry = this.entry(part)
    if (!entry)
      throw new Unreadable(`the workbook refers to a part of itself that is not there 工作簿已损坏: ${part}`)
    let stream: Readable | undefined
    try {
      stream = await this.zip.openReadStreamPromise(entry)
      yield* decodedXml(stream)
    } catch (error) {
      throw broken(error)
    } finally {
      stream?.destroy()
    }
  }

  close(): void {
    this.zip.close()
  }

  private entry(part: string): Entry | undefined {
    return this.entries.get(part.toLowerCase())
  }
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  let bytes = 0
  for await (const entry of zip.eachEntry()) {
    bytes += entry.uncompressedSize
    if (bytes > LARGEST_MB * 1_000_000)
      throw new Unreadable(
        `the workbook inflates past ${LARGEST_MB} MB; split it, or save its sheets as CSV files in a folder 工作簿解压后过大，请拆分`,
      )
    if (entry.isEncrypted())
      throw new Unreadable('the workbook is encrypted; save it without a password 工作簿已加密，请去掉密码')
    entries.set(entry.fileName.toLowerCase(), entry)
  }
  return entries
}

async function refuseOtherKinds(path: string): Promise<void> {
  const file = await open(path)
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(COMPOUND.length), 0, COMPOUND.length, 0)
    if (bytesRead === 0) throw new Unreadable('the file is empty 文件为空')
    if (buffer.equals(COMPOUND))
      throw new Unreadable(
        'the workbook has a password or is an old .xls; open it and save it as .xlsx without a password 有密码或为旧版 .xls，请另存为 .xlsx',
      )
    if (!buffer.subarray(0, ZIP.length).equals(ZIP))
      throw new Unreadable(
        'the file is not an .xlsx workbook, whatever its ending says; open it and save it as .xlsx 不是 .xlsx 工作簿，请打开后另存',
      )
  } finally {
    await file.close()
  }
}

function broken(error: unknown): Unreadable {
  return new Unreadable(`the workbook is damaged: ${(error as Error).message} 工作簿已损坏`)
}
