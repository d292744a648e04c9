import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isInputObjectType } from 'graphql'
import { createSchema } from '../../src/schema'
import { narrowingOf } from '../support/narrowing'

/** Tests that ask and write, as text: a field without one that names it can be left out on its way unseen. */
const ROOM = join(__dirname, '..')
const textOf = (folder: string, only = /\.test\.ts$/): string =>
  readdirSync(join(ROOM, folder), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && only.test(file.name))
    .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'))
    .join('\n')
const named = (text: string, field: string) => new RegExp(`\\b${field}\\b *[:,}]`).test(text)

const schema = createSchema()

test('each condition is put to a question whose answer is known, besides its line in narrowed.ts', () => {
  const text = textOf('graph') + textOf('http') + textOf('oracle/questions', /\.ts$/)
  const untested = narrowingOf(schema).filter((name) => !named(text, name.split('.').at(-1)!))
  expect(untested).toEqual([])
})

// Every other type has its whole input in mutations-of-every-type.test.ts, which sees to that itself.
test.each(['UnitInput', 'UnitAmendment', 'PairingInput', 'PairingAmendment'])(
  'each field of %s is written in a test',
  (name) => {
    const type = schema.getType(name)
    if (!isInputObjectType(type)) throw new Error(`there is no input ${name}`)
    const text = textOf('http', /^mutations\.test\.ts$/)
    expect(Object.keys(type.getFields()).filter((field) => !named(text, field))).toEqual([])
  },
)
