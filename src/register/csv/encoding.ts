import { createReadStream } from 'node:fs'
import { TextDecoder } from 'node:util'
import { Unreadable } from '../source'
import { Unlikeliness } from './unlikely-text'

type Encoding = 'utf-8' | 'gb18030'

/** So much less likely than the other, and no more of a file need be looked at. */
const DECIDED = 2000
const BYTE_ORDER_MARK = Buffer.from('efbbbf', 'hex')

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

/**
 * What Chinese Excel saves is GB18030 and says so nowhere, and a short text may be sound in both encodings: 小学 in the
 * one is two letters of Cyrillic in the other. The encoding in which the text is less unlikely is the one.
 */
async function encodingOf(path: string): Promise<Encoding> {
  const asUtf8 = new TextDecoder('utf-8')
  const asGb18030 = new TextDecoder('gb18030')
  const ofUtf8 = new Unlikeliness()
  const ofGb18030 = new Unlikeliness()
  let begun = false
  for await (const bytes of createReadStream(path) as AsyncIterable<Buffer>) {
    if (!begun && bytes.subarray(0, 3).equals(BYTE_ORDER_MARK)) return 'utf-8'
    begun = true
    ofUtf8.add(asUtf8.decode(bytes, { stream: true }))
    ofGb18030.add(asGb18030.decode(bytes, { stream: true }))
    if (Math.abs(ofUtf8.sum - ofGb18030.sum) > DECIDED) break
  }
  ofUtf8.add(asUtf8.decode())
  ofGb18030.add(asGb18030.decode())
  return ofUtf8.sum > ofGb18030.sum ? 'gb18030' : 'utf-8'
}
