import { createReadStream } from 'node:fs'
import { TextDecoder } from 'node:util'
import { Unreadable } from '../source'
import { Unlikeliness } from './unlikely-text'
import { WesternText } from './western-text'

type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be'

const NEITHER =
  'it is text neither in UTF-8 nor in UTF-16 or GB18030; save it as "CSV UTF-8" 编码不是 UTF-8、UTF-16 或 GB18030'

/** So much less likely than the other, and no more of a file need be looked at. */
const DECIDED = 2000
/** Line breaks and commas. */
const SEPARATORS: ReadonlySet<number> = new Set([0x0a, 0x0d, 0x2c])
const BYTE_ORDER_MARK = Buffer.from('efbbbf', 'hex')

/** The text of a file in UTF-8, with or without BOM, in UTF-16 or in GB18030, piece by piece. Throws Unreadable. */
export async function* decoded(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(await encodingOf(path), { fatal: true })
  try {
    for await (const bytes of createReadStream(path)) yield decoder.decode(bytes, { stream: true })
    yield decoder.decode()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error
    throw new Unreadable(NEITHER)
  }
}

/**
 * UTF-16 by its mark, or by the zero byte on one side of its commas and line breaks; bytes that are the same stand in
 * characters too, but not most of them. A zero byte elsewhere is one of a text in another encoding, and wrong there.
 */
function utf16Of(bytes: Buffer): Encoding | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (!bytes.includes(0)) return undefined
  let little = 0
  let big = 0
  let all = 0
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const [even, odd] = [bytes[at]!, bytes[at + 1]!]
    all += Number(SEPARATORS.has(even)) + Number(SEPARATORS.has(odd))
    if (SEPARATORS.has(even) && odd === 0) little++
    if (even === 0 && SEPARATORS.has(odd)) big++
  }
  if (Math.max(little, big) * 8 < all) return undefined
  return little > big ? 'utf-16le' : big > little ? 'utf-16be' : undefined
}

/**
 * What Chinese Excel saves is GB18030 and says so nowhere, and a short text may be sound in both encodings: 小学 in the
 * one is two letters of Cyrillic in the other. The encoding in which the text is less unlikely is the one. Letters with
 * accents in the encoding of the West are sound in GB18030 too, as rare characters among Latin letters.
 * @throws Unreadable for such a text
 */
async function encodingOf(path: string): Promise<Encoding> {
  const asUtf8 = new TextDecoder('utf-8')
  const asGb18030 = new TextDecoder('gb18030')
  const asOfTheWest = new TextDecoder('windows-1252')
  const ofUtf8 = new Unlikeliness()
  const ofGb18030 = new Unlikeliness()
  const ofTheWest = new WesternText()
  let begun = false
  for await (const bytes of createReadStream(path) as AsyncIterable<Buffer>) {
    if (!begun && bytes.subarray(0, 3).equals(BYTE_ORDER_MARK)) return 'utf-8'
    const wide = !begun && utf16Of(bytes)
    if (wide) return wide
    begun = true
    ofUtf8.add(asUtf8.decode(bytes, { stream: true }))
    ofGb18030.add(asGb18030.decode(bytes, { stream: true }))
    ofTheWest.add(asOfTheWest.decode(bytes))
    if (Math.abs(ofUtf8.sum - ofGb18030.sum) > DECIDED) break
  }
  ofUtf8.add(asUtf8.decode())
  ofGb18030.add(asGb18030.decode())
  if (ofUtf8.sum <= ofGb18030.sum) return 'utf-8'
  if (ofTheWest.isLikely) throw new Unreadable(NEITHER)
  return 'gb18030'
}
