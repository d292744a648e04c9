import { plainSheet } from '../../src/intake/read/sheet'
import { cellsTold, told } from '../../src/intake/told'
import { type Mention, nothingRead, type Place, type Question } from '../../src/intake/types'

const many = <Each>(count: number, of: (index: number) => Each) =>
  Array.from({ length: count }, (_, at) => of(at))

const place = (row: number): Place => ({ sheet: null, cell: `A${row + 1}`, part: 0 })
const mention = (row: number) => ({ ...place(row), text: `${row}` }) as Mention
const question = (index: number, cells: number): Question => ({
  id: `${index}`,
  about: 'MENTION',
  text: `${index}`,
  cells: many(cells, place),
  candidates: [],
  mayBeNew: true,
})
const proposal = (mentions: number, questions: Question[]) => ({
  ...nothingRead({ name: '表.csv', sha256: '' }),
  mentions: many(mentions, mention),
  questions,
})

test('what there is is told as it is', () => {
  const ordinary = proposal(
    5000,
    many(1000, (index) => question(index, 10)),
  )
  expect(told(ordinary)).toEqual(ordinary)
})

test('of what is too much the first are told, and the others counted', () => {
  const large = proposal(
    5001,
    many(1003, (index) => question(index, 1)),
  )
  const { mentions, questions, further } = told(large)
  expect([mentions, questions]).toEqual([large.mentions.slice(0, 5000), large.questions.slice(0, 1000)])
  expect(further).toEqual({ mentions: 1, questions: 3 })
})

test('each question tells the first of its places', () => {
  const { questions } = told(proposal(0, [question(0, 9998), question(1, 5), question(2, 5)]))
  expect(questions.map(({ cells }) => cells.length)).toEqual([9998, 2, 1])
})

test('the cells of sheets are told from the top of the first', () => {
  const sheets = [
    plainSheet(
      many(1000, () => many(150, String)),
      '一',
    ),
    plainSheet([...many(500, () => many(100, String)), ['1'], ['2']], '二'),
    plainSheet([['3']], '三'),
  ]
  expect(cellsTold(sheets).map(({ name, rows }) => [name, rows.length])).toEqual([
    ['一', 1000],
    ['二', 500],
    ['三', 0],
  ])
})
