import { createReadStream } from 'node:fs'
import { Unreadable } from '../source'

/** So many characters beyond ASCII that read as UTF-8 are no accident of GB18030. */
const TELLING = 8
const BROKEN = '\uFFFD'

/** The text of a file in UTF-8, with or without BOM, or in GB18030, piece by piece. Throws Unreadable. */
export async function* decoded(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(await encodingOf(path), { fatal: true })
  try {
    for await (const bytes of createReadStream(path)) yield decoder.decode(bytes, { stream: true })
    yield decoder.decode()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error
    throw new Unreadable(
      'it is neither UTF-8 nor GB18030 text; save it as "CSV UTF-8" 编码不是 UTF-8 或 GB18030',
    )
  }
}

/** UTF-8 unless it stops being that before it can have been meant: what Chinese Excel saves is GB18030. */
async function encodingOf(path: string): Promise<'utf-8' | 'gb18030'> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let beyondAscii = 0
  let begun = false
  for await (const bytes of createReadStream(path)) {
    const text = decoder.decode(bytes, { stream: true })
    const marked = !begun && text.startsWith('\uFEFF')
    begun = true
    const end = text.indexOf(BROKEN)
    beyondAscii += marked ? TELLING : countBeyondAscii(end === -1 ? text : text.slice(0, end))
    if (end !== -1) return beyondAscii < TELLING ? 'gb18030' : 'utf-8'
  }
  const rest = decoder.decode()
  return rest.includes(BROKEN) && beyondAscii < TELLING ? 'gb18030' : 'utf-8'
}

function countBeyondAscii(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins with them
  return text.match(/[^\u0000-\u007f]/g)?.length ?? 0
}
