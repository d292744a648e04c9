import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { csvFolder } from '../../src/register/csv/csv-folder'
import { Unreadable } from '../../src/register/source'
import { inFolder } from '../support/register'
import { rowsRead } from '../support/rows-read'

const read = (content: string | Buffer) =>
  inFolder({ units: content }, async (folder) => {
    const [table] = await csvFolder(folder).tables()
    return rowsRead(table!)
  })

const failure = async (content: string | Buffer) => {
  const error = await read(content).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(Unreadable)
  return (error as Unreadable).row
}

const table = '编号,名称\nU1,兴宁市教育局\n'
const rows = [
  ['编号', '名称'],
  ['U1', '兴宁市教育局'],
]

test.each([
  ['UTF-8', Buffer.from(table)],
  ['UTF-8 with BOM', Buffer.from(`\uFEFF${table}`)],
  ['GB18030', iconv.encode(table, 'gb18030')],
  ['UTF-16, as Windows has it', iconv.encode(table, 'utf16-le', { addBOM: true })],
  ['UTF-16 the other way round', iconv.encode(table, 'utf16-be', { addBOM: true })],
  ['UTF-16 without a mark', iconv.encode(table, 'utf16-le')],
  ['UTF-16 the other way round without a mark', iconv.encode(table, 'utf16-be')],
  ['CRLF', Buffer.from(table.replaceAll('\n', '\r\n'))],
])('%s is read', async (_name, content) => expect(await read(content)).toEqual(rows))

describe('short texts', () => {
  const unit = (name: string) => `ref,name,kind\r\nT5-X1,${name},SCHOOL\r\n`
  const back = async (name: string, encoding: string) =>
    (await read(iconv.encode(unit(name), encoding)))[1]![1]

  test.each(['小学', '药业', '学校', '一', '隆', '路', '3路', '阿不都·热合曼', '（略）', '文', '路小学'])(
    '%s is read in both encodings',
    async (name) => {
      expect(await back(name, 'gb18030')).toBe(name)
      expect(await back(name, 'utf-8')).toBe(name)
    },
  )

  test.each(['Café', 'Müller', '宁江A公司', '㐀村', '𠮷祥'])('%s is read in UTF-8', async (name) => {
    expect(await back(name, 'utf-8')).toBe(name)
  })

  test('of characters of every day, thousands of them, in both encodings', async () => {
    const everyDay = fc.tuple(fc.integer({ min: 0xb0, max: 0xd7 }), fc.integer({ min: 0xa1, max: 0xf9 }))
    const names = fc
      .array(everyDay, { minLength: 1, maxLength: 6 })
      .map((bytes) => iconv.decode(Buffer.from(bytes.flat()), 'gb18030'))
    const encodings = fc.constantFrom('gb18030', 'utf-8')
    await fc.assert(
      fc.asyncProperty(names, encodings, async (name, encoding) => {
        expect(await back(name, encoding)).toBe(name)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('texts of other characters than those of every day', () => {
  const people = (names: string[]) => `ref,name,title\n${names.map((name, n) => `P${n},${name},\n`).join('')}`
  const back = async (names: string[], encoding: string) =>
    (await read(iconv.encode(people(names), encoding))).slice(1).map(([, name]) => name)

  test.each([
    ['traditional Chinese', ['張偉', '張黨']],
    ['rare Chinese', ['淼淼']],
    ['rare Chinese and more of it', ['张䶮', '喆堃']],
    ['Uyghur', ['ئەركىن تۇرسۇن', 'ئايگۈل']],
    ['Kazakh', ['Нұрсұлтан', 'Айгүл']],
    ['Mongolian', ['Бат Эрдэнэ', 'ᠪᠠᠲᠤ']],
    ['Tibetan', ['བཀྲ་ཤིས']],
    ['Korean', ['김철수', '이영희']],
    ['pinyin', ['Zhāng Wěi', 'Lǐ Nà']],
    ['French', ['Élise', 'Noël']],
  ])('%s is read in UTF-8', async (_name, names) => expect(await back(names, 'utf-8')).toEqual(names))

  test.each([
    ['traditional Chinese', ['張偉', '張黨']],
    ['rare Chinese', ['张䶮', '喆堃']],
    // In UTF-8 they would be letters of Cyrillic.
    ['one letter again and again', Array(40).fill('校')],
    ['many such letters', ['谢孝协', '小谢', '谢谐', '肖小校', '写写', '谢薪', '解械', '小协']],
  ])('%s is read in GB18030', async (_name, names) => expect(await back(names, 'gb18030')).toEqual(names))

  test('of traditional, rare and everyday characters, in both encodings', async () => {
    const character = fc.oneof(
      fc.constantFrom(...'張偉黨劉陳楊趙黃吳孫馬羅鄭謝韓馮蔣蘇葉盧鍾譚陸廖賈鄒龍萬錢嚴賴國華軍麗'),
      fc.constantFrom(...'喆堃淼焱鑫旻昇珺琤嬿頔翀祎赟骉㙟䶮'),
      fc.constantFrom(...'张王李陈刘兴宁区街道社区学校小'),
    )
    const name = fc.array(character, { minLength: 2, maxLength: 3 }).map((all) => all.join(''))
    await fc.assert(
      fc.asyncProperty(
        fc.array(name, { minLength: 3, maxLength: 6 }),
        fc.constantFrom('gb18030', 'utf-8'),
        async (names, encoding) => expect(await back(names, encoding)).toEqual(names),
      ),
      { numRuns: 200 },
    )
  })
})

describe('text in the encoding of the West', () => {
  const people = (names: string[]) => `ref,name,title\n${names.map((name, n) => `P${n},${name},\n`).join('')}`

  test.each([
    'Café René',
    'Müller Straße',
    'naïve',
    'Björk',
    'São João',
    'señor Peña',
    'Größe',
    'Zoë Noël',
    'ÉCOLE',
  ])('%s is no GB18030, though it may be sound in it', async (name) => {
    await failure(iconv.encode(people([name]), 'win1252'))
    await failure(iconv.encode(people(['Jones', name]), 'latin1'))
  })

  test('of such words, hundreds of them', async () => {
    const word = fc.stringMatching(/^[A-Zéàü]?[a-z]{2,4}[éèàüöñçß][a-z]{0,3}$/)
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 8 }), async (words) => {
        await failure(iconv.encode(people(words), 'latin1'))
      }),
      { numRuns: 300 },
    )
  })

  test('rare characters between letters, of GB18030, are what they are', async () => {
    const rare = fc.constantFrom(...'趙錢謝蘇萬骉頔祎琤馮盧譚镕')
    const name = fc
      .tuple(
        fc.stringMatching(/^[A-Z]?$/),
        fc.array(rare, { minLength: 1, maxLength: 3 }),
        fc.stringMatching(/^[A-Z]?$/),
      )
      .map(([before, some, after]) => `${before}${some.join('')}${after}`)
    await fc.assert(
      fc.asyncProperty(fc.array(name, { minLength: 1, maxLength: 4 }), async (names) => {
        const rows = await read(iconv.encode(people(names), 'gb18030'))
        expect(rows.slice(1).map(([, each]) => each)).toEqual(names)
      }),
      { numRuns: 300, examples: [[['蘇譚A']]] },
    )
  })
})

test('of UTF-16 without a mark the right half is found, whatever the names', async () => {
  const name = fc.stringMatching(/^[一伀㐀上中开𠮷a-c0-9Ā]{1,12}$/u)
  await fc.assert(
    fc.asyncProperty(name, fc.constantFrom('utf16-le', 'utf16-be'), async (each, encoding) => {
      expect(await read(iconv.encode(`编号,名称\nU1,${each}\n`, encoding))).toEqual([
        ['编号', '名称'],
        ['U1', each],
      ])
    }),
    { numRuns: 60 },
  )
})

test('a character that a file breaks off in is no GB18030', async () => {
  await failure(Buffer.from(table).subarray(0, -2))
})

test('text in neither encoding cannot be read', async () => {
  await failure(Buffer.from([0x61, 0xff, 0xff, 0xfe]))
})

test('line breaks in a quoted cell do not count as rows', async () => {
  expect(await read('a,b\n"1\n2",3\n4,5\n')).toEqual([
    ['a', 'b'],
    ['1\n2', '3'],
    ['4', '5'],
  ])
})

test('what breaks a file is named by its row', async () => {
  expect(await failure('a,b\n"1\n2",3\n"4,5\n6,7\n')).toBe(3)
  expect(await failure('a,b\n1,2\n3,4"5\n')).toBe(3)
  expect(await failure('a,b\n1,\u00002\n')).toBe(2)
})

test('only CSV files are read', async () => {
  await inFolder({ units: 'a' }, async (folder) => {
    writeFileSync(join(folder, 'README.txt'), 'b')
    expect((await csvFolder(folder).tables()).map(({ name }) => name)).toEqual(['units'])
  })
})
