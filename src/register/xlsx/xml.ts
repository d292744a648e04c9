import { SaxesParser } from 'saxes'
import { Unreadable } from '../source'

/** What to do with the elements of a part, named without their namespace's prefix. */
export interface Visitor {
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  text?(text: string): void
  close?(name: string): void
}

/**
 * Reads XML piece by piece and rests after each, so that a reader can take out what has come. Entities of its own
 * making are refused. Throws Unreadable.
 */
export async function* visitXml(pieces: AsyncIterable<string>, visitor: Visitor): AsyncGenerator<void> {
  const parser = new SaxesParser()
  const { open, text, close } = visitor
  if (open)
    parser.on('opentag', ({ name, attributes }) => open(local(name), attributes as Record<string, string>))
  if (text) parser.on('text', text)
  if (text) parser.on('cdata', text)
  if (close) parser.on('closetag', ({ name }) => close(local(name)))
  parser.on('error', (error) => {
    throw new Unreadable(`the workbook is damaged: ${error.message} 工作簿已损坏`)
  })
  for await (const piece of pieces) {
    parser.write(piece)
    yield
  }
  parser.close()
}

/** Reads a part from beginning to end. */
export async function readXml(pieces: AsyncIterable<string>, visitor: Visitor): Promise<void> {
  for await (const _ of visitXml(pieces, visitor));
}

/** An attribute by its name without prefix: "id" of `r:id`. */
export function attribute(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  const found = Object.keys(attributes).find((key) => local(key) === name && !key.startsWith('xmlns'))
  return found === undefined ? undefined : attributes[found]
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
