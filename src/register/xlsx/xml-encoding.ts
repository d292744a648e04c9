import { TextDecoder } from 'node:util'

/** What XML begins with in each encoding of two bytes a character, with its mark or without. */
const BEGINNINGS: readonly [encoding: string, first: readonly number[]][] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0x3c, 0x00]],
  ['utf-16be', [0x00, 0x3c]],
]
const DECLARED = /^<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/

/** The text of an XML document piece by piece, in the encoding that it begins in or else declares. */
export async function* decodedXml(pieces: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  for await (const bytes of pieces) {
    decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true })
    yield decoder.decode(bytes, { stream: true })
  }
  if (decoder) yield decoder.decode()
}

function encodingOf(bytes: Buffer): string {
  const found = BEGINNINGS.find(([, first]) => first.every((byte, place) => bytes[place] === byte))
  if (found) return found[0]
  const declared = DECLARED.exec(
    bytes
      .subarray(0, 200)
      .toString('latin1')
      .replace(/^\u00ef\u00bb\u00bf/, ''),
  )
  // A declaration of UTF-16 that is itself in ASCII is wrong.
  return declared?.[1] && !/^utf-?16/i.test(declared[1]) ? declared[1] : 'utf-8'
}
