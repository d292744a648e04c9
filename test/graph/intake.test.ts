import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Graph } from '../../src/graph/graph'
import { planSheet } from '../../src/intake/plan-sheet'
import { asksOf } from '../../src/intake/propose'
import { type TakeInOptions } from '../../src/intake/take-in'
import type { Answers, Proposal } from '../../src/intake/types'
import { undoIntake } from '../../src/intake/undo'
import { writePlanned } from '../../src/intake/write-planned'
import { writeOfficialAreas } from '../../src/official-areas/write-areas'
import { RegisterWrite } from '../../src/register/mutation/register-write'
import { currentRevision } from '../../src/register/revision'
import { openScratch } from '../support/databases'
import { currentState, differences } from '../support/graph-state'
import { askScratch, type Files, importFiles, town } from '../support/register'
import { takeSheet } from '../support/take-sheet'

const register: Files = {
  ...town,
  units: [
    'ref,name,kind,residence_code',
    'U1,兴宁市教育局,机关,441481001001',
    'U2,兴宁市财政局,机关,441481001001',
    'U3,兴宁市司法局,机关,441481001001',
    'U4,兴宁市水务局,机关,441481001001',
    'U5,中国建设银行兴宁市支行,金融机构,441481001001',
    'U6,中国建设银行兴宁市官汕支行,金融机构,441481001001',
  ].join('\n'),
  pairings: 'ref,unit_ref,community_code,start,end',
}

const january = [
  '兴田街道结对共建一览表,,,,',
  '序号,结对社区,结对单位,结对时间,备注',
  '1,官汕社区,市教育局,2024.1,',
  '2,官汕社区,市财政局,2024.1,军民共建',
  '3,官汕社区,市司法局,2024.1,',
]

let folder: string
let graph: Graph
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'intake-'))
  graph = await openScratch()
  await importFiles(graph, register)
})
afterEach(async () => {
  rmSync(folder, { recursive: true })
  await graph.close()
})

const take = (lines: readonly string[], options?: Partial<TakeInOptions>, name?: string) =>
  takeSheet(graph, folder, lines, options, name)

function changes({ records }: Proposal): string[] {
  return records.map(({ table, change }) => `${table} ${change}`).sort()
}

function answering({ questions }: Proposal, answer: (text: string) => Answers[string]): Answers {
  return Object.fromEntries(questions.map(({ id, text }) => [id, answer(text)]))
}

test('a sheet is written as one revision, cites where each record stands, and says the same again', async () => {
  const before = await currentRevision(graph)
  const proposed = await take(january)
  expect([proposed.within, proposed.questions, proposed.errors]).toEqual(['441481001', [], []])
  expect(changes(proposed)).toEqual(Array(3).fill('pairings NEW'))
  expect(await currentRevision(graph)).toBe(before)

  expect((await take(january, { write: true })).written).toEqual({ revision: before + 1 })
  const cited = await askScratch(
    'MATCH (n:Citation) RETURN n.cell AS cell, n.remark AS remark, n.file AS file ORDER BY n.cell',
  )
  expect(cited).toEqual([
    { cell: 'A3', remark: null, file: '表.csv' },
    { cell: 'A4', remark: '备注：军民共建', file: '表.csv' },
    { cell: 'A5', remark: null, file: '表.csv' },
  ])

  const state = await currentState()
  const again = await take(january, { write: true })
  expect([changes(again), again.questions]).toEqual([Array(3).fill('pairings UNCHANGED'), []])
  expect(again.written).toEqual({ revision: before + 1 })
  expect(differences(state, await currentState())).toEqual([])
})

test('next month: a row inserted, one removed, all renumbered and a column moved is one new and one question', async () => {
  await take(january, { write: true })
  const february = [
    '兴田街道结对共建一览表,,,,',
    '序号,结对单位,结对社区,备注,结对时间',
    '1,市水务局,官汕社区,,2024.2',
    '2,市教育局,官汕社区,,2024.1',
    '3,市司法局,官汕社区,,2024.1',
  ]
  const proposed = await take(february, {}, '二月.csv')
  expect(changes(proposed)).toEqual([
    'pairings ENDING',
    'pairings NEW',
    'pairings UNCHANGED',
    'pairings UNCHANGED',
  ])
  expect(proposed.questions.map(({ about }) => about)).toEqual(['ENDING'])
  expect((await take(february, { write: true }, '二月.csv')).written).toBeNull()

  const answers = answering(proposed, () => ({ value: '2024-02-01' }))
  expect((await take(february, { write: true, answers }, '二月.csv')).written).not.toBeNull()
  const ended = await askScratch(
    "MATCH (n:Pairing {recordedTo: '9999-12-31T23:59:59.999Z'}) WHERE n.terminatedOn IS NOT NULL RETURN n.terminatedOn AS on",
  )
  expect(ended).toEqual([{ on: '2024-02-01' }])
})

test('a column that comes among the others and has no place in the register leaves the sheet what it was', async () => {
  await take(january, { write: true })
  const february = [
    '兴田街道结对共建一览表,,,,,',
    '序号,结对社区,结对形式,结对单位,结对时间,备注',
    '1,官汕社区,一对一,市教育局,2024.1,',
    '2,官汕社区,一对一,市司法局,2024.1,',
  ]
  const { questions, records } = await take(february, {}, '二月.csv')
  expect(questions.map(({ about }) => about)).toEqual(['ENDING'])
  expect(records.map(({ change }) => change).sort()).toEqual(['ENDING', 'UNCHANGED', 'UNCHANGED'])
})

test('a sheet of other headings ends nothing', async () => {
  await take(january, { write: true })
  const other = ['官汕社区双报到情况表,,', '序号,报到单位,报到党员数', '1,市教育局,12人']
  expect((await take(other)).questions).toEqual([])
})

test('a name that several may be meant by is asked, and the answer is remembered', async () => {
  const sheet = [...january, '4,官汕社区,建行,2024.1,']
  const proposed = await take(sheet)
  expect(proposed.questions.map(({ text, mayBeNew }) => [text, mayBeNew])).toEqual([['建行', true]])
  expect(changes(proposed)).toContain('pairings WAITING')
  expect((await take(sheet, { write: true })).written).toBeNull()

  const answers = answering(proposed, () => ({ is: 'unit:U5' }))
  expect((await take(sheet, { write: true, answers })).written).not.toBeNull()
  const again = await take(sheet)
  expect([again.questions, changes(again)]).toEqual([[], Array(4).fill('pairings UNCHANGED')])
})

test('a name that is nowhere may be new, and is known next time', async () => {
  const sheet = [...january, '4,官汕社区,老百姓大药房,2024.1,']
  const proposed = await take(sheet)
  const wrong = await take(sheet, { answers: answering(proposed, () => ({ new: { name: '老百姓大药房' } })) })
  expect(wrong.errors.map(({ cell }) => cell)).toEqual(['C6'])
  const answers = answering(proposed, () => ({ new: { name: '老百姓大药房', kind: '非公企业' } }))
  const written = await take(sheet, { write: true, answers })
  expect([written.errors, written.written === null]).toEqual([[], false])
  const again = await take(sheet)
  expect([again.questions, changes(again)]).toEqual([[], Array(4).fill('pairings UNCHANGED')])
})

test('an intake is taken back as a whole', async () => {
  const state = await currentState()
  const sheet = [...january, '4,官汕社区,老百姓大药房,2024.1,']
  const answers = answering(await take(sheet), () => ({ new: { name: '老百姓大药房', kind: '非公企业' } }))
  await take(sheet, { write: true, answers })
  const [intake] = await askScratch('MATCH (n:Intake) RETURN n.id AS id')
  await graph.write(async (transaction) => {
    await undoIntake(
      new RegisterWrite(transaction, {
        actor: '张三',
        reason: '录错',
        today: '2024-06-30',
        reach: undefined,
      }),
      String(intake!.id),
    )
  })
  // What was said and answered stays on record; nothing that it wrote does.
  const kept = /^new: \((?:Citation|Intake|Remembered) /
  const left = differences(state, await currentState()).filter((line) => !kept.test(line))
  expect(left).toEqual([])
})

test('what is wrong with a file is said, and nothing is written', async () => {
  const before = await currentRevision(graph)
  const cases: [string, string[], string][] = [
    ['空.csv', [''], 'UNREADABLE'],
    ['文.csv', ['这不是表格', '只有两行字'], 'INVALID'],
    ['图.xlsx', ['not a workbook'], 'UNREADABLE'],
    ['旧.docx', ['PK'], 'UNREADABLE'],
  ]
  for (const [name, lines, code] of cases) {
    const { errors, written } = await take(lines, { write: true }, name)
    expect([name, errors.map((error) => error.code), written]).toEqual([name, [code], null])
  }
  const numbers = ['官汕社区结对共建表,,', '序号,单位名称,结对时间', '1,123,2024.1', '2,456,2024.1']
  const { errors, questions, written } = await take(numbers, { write: true })
  expect([errors.length + questions.length > 0, written]).toEqual([true, null])
  expect(await currentRevision(graph)).toBe(before)
})

test('of two entries that are called the same in one community each is one, and a blank is the community above it', async () => {
  const needs = (...rows: string[]) => ['兴田街道需求清单,,,', '序号,社区,需求内容,类别', ...rows]
  const first = needs('1,官汕社区,增设晾衣架,设施', '2,,增设晾衣架,民生', '3,,修路灯,设施')
  const proposed = await take(first, { write: true })
  expect([changes(proposed), proposed.questions, proposed.errors]).toEqual([
    Array(3).fill('list_items NEW'),
    [],
    [],
  ])
  expect(proposed.records.map(({ values }) => values.community_code)).toEqual(Array(3).fill('441481001001'))
  // One of the two is gone, and the other is still itself.
  const next = await take(needs('1,官汕社区,修路灯,设施', '2,,增设晾衣架,民生'))
  expect(changes(next)).toEqual(Array(2).fill('list_items UNCHANGED'))
})

test.each(['同上', '〃', '""""'])('%s is the cell above, whatever it holds', async (ditto) => {
  const { records, questions, errors } = await take([
    '兴田街道结对共建一览表,,,,',
    '序号,结对社区,结对单位,结对时间,备注',
    '1,官汕社区,市教育局,2024.1.5,',
    `2,${ditto},市财政局,${ditto},`,
  ])
  expect([questions, errors]).toEqual([[], []])
  expect(records.map(({ values }) => [values.unit_ref, values.community_code, values.start])).toEqual([
    ['U1', '441481001001', '2024-01-05'],
    ['U2', '441481001001', '2024-01-05'],
  ])
})

test('同上 is what the record above says, and nothing where that says nothing or there is none', async () => {
  const { records, questions } = await take([
    '兴田街道结对共建一览表,,,,',
    '序号,结对单位,结对社区,结对时间,到期时间',
    '1,市教育局,官汕社区,2024.01.05,2025-03-01',
    '2,市财政局,官汕社区,2024.01.05,',
    '3,市司法局,同上,同上,同上',
  ])
  expect(questions).toEqual([])
  expect(records.map(({ values }) => [values.start, values.end])).toEqual([
    ['2024-01-05', '2025-03-01'],
    ['2024-01-05', null],
    ['2024-01-05', null],
  ])
  const first = await take(['兴田街道需求清单,,', '序号,社区,需求内容,类别', '1,官汕社区,同上,设施'])
  expect(first.records.map(({ values }) => values.title)).not.toContain('需求内容')
})

test('of names by the thousand in two cells of a row is said that they are too many', async () => {
  const names = Array.from({ length: 40 }, (_, at) => `第${at}单位`).join('、')
  const { errors, records } = await take(
    [
      '兴田街道结对共建一览表,,',
      '结对单位,结对社区,结对时间',
      `${names},${names.replaceAll('单位', '社区')},2024.1`,
    ],
    { within: '441481' },
  )
  expect(errors.map(({ message }) => message)).toContainEqual(expect.stringContaining('本行名称过多'))
  expect(records.filter(({ table }) => table === 'pairings')).toEqual([])
})

test('a day that ends something is no beginning, however its heading goes on', async () => {
  const { tables } = await take([
    '兴田街道结对共建一览表,,',
    '结对单位,结对社区,结对届满时间',
    '市教育局,官汕社区,2026.1',
  ])
  expect(tables[0]!.columns.map(({ field }) => field)).toEqual([
    'pairings.unit_ref',
    'pairings.community_code',
    'pairings.end',
  ])
})

test('a blank is the community above it where each is said once, on a new page again; else the row must say whose it is', async () => {
  const needs = (...rows: string[]) => ['兴田街道需求清单,,,', '序号,社区,需求内容,类别', ...rows]
  const pages = await take(
    needs('1,官汕社区,修路灯,设施', '2,,修门,设施', ',,,', '3,官汕社区,修窗,设施', '4,,修墙,设施'),
  )
  expect([pages.questions, pages.errors]).toEqual([[], []])
  expect(pages.records.map(({ values }) => values.community_code)).toEqual(Array(4).fill('441481001001'))
  const each = await take(needs('1,官汕社区,修路灯,设施', '2,官汕社区,修门,设施', '3,,修窗,设施'), {
    write: true,
  })
  expect(each.errors.map(({ cell, message }) => [cell, message.includes('同上')])).toEqual([['B5', true]])
  expect(each.written).toBeNull()
  const nowhere = await take(['无名社区需求清单,,', '序号,需求内容,类别', '1,修路灯,设施'], {
    within: '441481',
    write: true,
  })
  expect([nowhere.questions, changes(nowhere), nowhere.errors.map(({ code, cell }) => [code, cell])]).toEqual(
    [[], ['list_items WAITING'], [['MISSING', 'A3']]],
  )
  expect(nowhere.written).toBeNull()
})

test('where a unit must stand a mark for nothing is missing at its row, and who made the sheet is no record', async () => {
  const { tables, mentions, errors } = await take([
    '兴田街道结对共建一览表,,,',
    '序号,结对社区,结对单位,结对时间',
    '1,官汕社区,市教育局,2024.1.5 09:30',
    '2,官汕社区,待定,2024.1',
    '填表人：张三,,审核人：李四,2024年6月',
  ])
  expect(errors.map(({ code, cell }) => [code, cell])).toEqual([['MISSING', 'C4']])
  expect(mentions.filter(({ how }) => how === 'ASKED')).toEqual([])
  expect(tables[0]!.leftOut).toContainEqual({ row: 5, why: 'NOTE' })
})

test('of two headings that may mean the matter the one that alone may mean the meeting does', async () => {
  const { tables } = await take([
    '兴田街道党建联席会议情况统计表,,,,,',
    '序,召开时间,会议题目,协商事项,与会单位,备注',
    '1,2024.1.5,兴田街道党建联席会议,停车难,市教育局,',
    '2,2024.2.5,兴田街道党建联席会议,修路灯,市财政局,',
  ])
  expect(tables[0]!.columns.map(({ title, field }) => [title, field])).toEqual([
    ['序', null],
    ['召开时间', 'meetings.held_on'],
    ['会议题目', 'meetings.conference_ref'],
    ['协商事项', 'matters.title'],
    ['与会单位', 'meetings.attendee_refs'],
    ['备注', null],
  ])
})

test('what kind of venue it is is read from its name where no column says it, marked as inferred, and asked of the others', async () => {
  const { records, questions, values } = await take([
    '兴田街道党建阵地一览表,,',
    '序号,阵地名称,所在社区',
    '1,官汕社区党群服务中心,官汕社区',
    '2,官汕小区驿站（东区）,官汕社区',
    '3,官汕红色驿站,官汕社区',
  ])
  expect(records.map(({ values: { kind } }) => kind)).toEqual([
    'SERVICE_CENTRE',
    'COMPOUND_STATION',
    undefined,
  ])
  expect(
    questions.map(({ about, cells }) => [about, cells.map(({ cell }) => cell.replace(/[A-Z]/, ''))]),
  ).toEqual([['VALUE', ['5']]])
  expect(questions[0]!.candidates.map(({ id }) => id)).toContain('SERVICE_STATION')
  expect(values.filter(({ field }) => field === 'venues.kind').map(({ cell, how }) => [cell, how])).toEqual([
    ['B3', 'INFERRED'],
    ['B4', 'INFERRED'],
  ])
})

test('a heading with more within it is what it is without, and not what it only ends like', async () => {
  const { tables } = await take([
    '兴田街道党建联席会议情况统计表,,,,',
    '序,会议名称,参会人员单位,召开时间,主办单位',
    '1,兴田街道党建联席会议,市教育局,2024.1.5,市财政局',
  ])
  const fields = Object.fromEntries(tables[0]!.columns.map(({ title, field }) => [title, field]))
  expect(fields.参会人员单位).toBe('meetings.attendee_refs')
  expect(fields.主办单位).not.toBe('meetings.attendee_refs')
})

test('a blank column parts two tables where each has rows of its own, and none whose rows go on behind it', async () => {
  const one = await take([
    '兴田街道结对共建一览表,,,,,',
    '序号,结对单位,备注,,结对社区,结对时间',
    '1,市教育局,,,官汕社区,2024.1',
    '2,市财政局,,,官汕社区,2024.1',
  ])
  expect(one.tables.map(({ kind }) => kind)).toEqual(['pairings'])
  expect(changes(one)).toEqual(Array(2).fill('pairings NEW'))
  const two = await take([
    '兴田街道结对共建一览表,,,,兴田街道需求清单,',
    '结对单位,结对社区,结对时间,,需求内容,所属社区',
    '市教育局,官汕社区,2024.1,,修路灯,官汕社区',
    '市财政局,官汕社区,2024.1,,,',
  ])
  expect(two.tables.map(({ kind }) => kind)).toEqual(['pairings', 'list_items'])
})

test('what a table is is asked where its title says that it is none of these', async () => {
  const { tables, questions, records } = await take(
    ['2023年度结对共建考评表,,,', '单位,结对社区,得分,等次', '市教育局,官汕社区,95.5,优秀'],
    { within: '441481' },
  )
  expect([tables.map(({ kind }) => kind), questions.map(({ about }) => about), records]).toEqual([
    [null],
    ['TABLE'],
    [],
  ])
})

test('columns of units beside those of the units are asked about, and what is answered holds for both', async () => {
  const crosstab = [
    '兴田街道结对共建表,,,',
    '社区,机关单位,金融机构名称,备注',
    '官汕社区,市教育局、市财政局,市司法局,好',
  ]
  const asked = await take(crosstab)
  expect(asked.questions.map(({ about, text }) => [about, text])).toEqual([['COLUMN', '金融机构名称']])
  const both = await take(crosstab, { answers: answering(asked, () => ({ value: 'pairings.unit_ref' })) })
  expect(both.questions).toEqual([])
  expect(both.records.map(({ values }) => values.unit_ref)).toEqual(['U1', 'U2', 'U3'])
  const none = await take(crosstab, { answers: answering(asked, () => ({ leaveOut: true })) })
  expect(none.records.map(({ values }) => values.unit_ref)).toEqual(['U1', 'U2'])
})

test('a row that is there twice is said to be the same, and one that says otherwise is an error', async () => {
  const twice = await take([...january, '4,官汕社区,市教育局,2024.1,'])
  expect([changes(twice), twice.errors]).toEqual([
    [...Array(3).fill('pairings NEW'), 'pairings UNCHANGED'],
    [],
  ])
  await take(january, { write: true })
  const known = await take([...january, '4,官汕社区,市教育局,2024.1,'])
  expect([changes(known), known.errors]).toEqual([Array(4).fill('pairings UNCHANGED'), []])
  const otherwise = await take([
    '兴田街道结对共建一览表,,,,',
    '序号,结对社区,结对单位,结对时间,终止时间',
    '1,官汕社区,市教育局,2024.1,2024.3.1',
    '2,官汕社区,市教育局,2024.1,2024.5.1',
  ])
  expect(otherwise.errors).toHaveLength(1)
})

test('two matters of one meeting that the register has are of that meeting, now and again', async () => {
  await importFiles(graph, {
    conferences: 'ref,name,every_months,area_code\nJ1,兴田街道党建联席会议,3,441481001',
    meetings: 'ref,conference_ref,held_on,attendee_refs\nM1,J1,2024-01-18,',
  })
  const list = [
    '兴田街道党建联席会议议定事项,,,',
    '召开时间,参会单位,议定事项,责任单位',
    '2024.1.18,市教育局,加装电梯,市财政局',
    '2024.1.18,市教育局,修路灯,市水务局',
  ]
  const written = await take(list, { write: true })
  expect([changes(written), written.questions]).toEqual([
    ['matters NEW', 'matters NEW', 'meetings CHANGED', 'meetings UNCHANGED'],
    [],
  ])
  expect(await askScratch('MATCH (meeting:Meeting) RETURN meeting.id AS id')).toEqual([{ id: 'meeting:M1' }])
  expect(new Set((await take(list)).records.map(({ change }) => change))).toEqual(new Set(['UNCHANGED']))
})

test('matters of a meeting whose day nobody says wait for it, all of them', async () => {
  await importFiles(graph, {
    conferences: 'ref,name,every_months,area_code\nJ1,兴田街道党建联席会议,3,441481001',
  })
  const { errors, questions, records } = await take([
    '兴田街道党建联席会议台账,,,',
    '会议名称,召开时间,参会单位,议题',
    '兴田街道党建联席会议,,,加装电梯',
    '兴田街道党建联席会议,,,修路灯',
  ])
  expect([errors, questions.map(({ about }) => about)]).toEqual([[], ['VALUE']])
  expect(new Set(records.map(({ change }) => change))).toEqual(new Set(['WAITING']))
})

test('a call is the same by its day, and what is known of its hour stays', async () => {
  await importFiles(graph, {
    service_calls:
      'ref,title,raised_by_code,raised_on,status,respondent_refs\nC1,油烟扰民,441481001001,2024-05-01T09:30:00+08:00,已办结,U1',
  })
  const list = (day: string) => [
    '兴田街道吹哨报到台账,,,,',
    '序号,吹哨社区,吹哨事项,吹哨时间,报到部门,是否办结',
    `1,官汕社区,油烟扰民,${day},市教育局,是`,
  ]
  expect(changes(await take(list('2024.5.1')))).toEqual(['service_calls UNCHANGED'])
  expect(changes(await take(list('2024.5.2')))).toEqual(['service_calls NEW'])
  expect((await take(list('2024.5.2'), { write: true })).written).not.toBeNull()
  expect(changes(await take(list('2024.5.2')))).toEqual(['service_calls UNCHANGED'])
  expect(changes(await take(list('2024.5.2 上午8点')))).toEqual(['service_calls CHANGED'])
})

test('an end that the register has goes where the sheet says that there is none', async () => {
  await importFiles(graph, {
    pairings: 'ref,unit_ref,community_code,start,end\nR9,U2,441481001001,2023-01,2024-12',
  })
  const list = [
    '兴田街道结对共建一览表,,,',
    '结对社区,结对单位,结对时间,到期时间',
    '官汕社区,市财政局,2023.1,长期',
  ]
  expect(changes(await take(list))).toEqual(['pairings CHANGED'])
  expect((await take(list, { write: true })).written).not.toBeNull()
  expect(changes(await take(list))).toEqual(['pairings UNCHANGED'])
})

test('a count or day of what the table is not about is kept as a remark, and changes nothing', async () => {
  const list = [
    '兴田街道联系社区安排表,,,,',
    '序号,联系单位,联系社区,本月走访次数,走访时间',
    '1,市教育局,官汕社区,3,2024.5',
  ]
  const { records, questions } = await take(list)
  expect(records.map(({ table, values }) => [table, values.start ?? null])).toEqual([['contacts', null]])
  expect(questions.map(({ about, text }) => [about, text])).toEqual([['COLUMN', '走访时间']])
})

test('units that a list of units has and the register has not are as the list says, once each', async () => {
  const list = ['兴田街道驻区单位名单,,', '序号,单位名称,单位类型,所在社区', '1,恒康大药房,非公企业,官汕社区']
  const asked = await take(list)
  expect(asked.questions.map(({ about, text }) => [about, text])).toEqual([['MENTION', '恒康大药房']])
  const answers = answering(asked, (name) => ({ new: { name, kind: '其他' } }))
  const written = await take(list, { answers, write: true })
  expect([changes(written), written.errors]).toEqual([['units NEW'], []])
  expect(
    await askScratch(
      "MATCH (unit:Unit {name: '恒康大药房'})-[:RESIDENT_IN]->(home) RETURN unit.kind AS kind, home.code AS home",
    ),
  ).toEqual([{ kind: 'PRIVATE_ENTERPRISE', home: '441481001001' }])
  expect(changes(await take(list))).toEqual(['units UNCHANGED'])
})

test('units of a list that its title alone places lie there where they are new, and what is registered stays', async () => {
  const list = ['岭下村驻区单位名单,', '单位名称,单位类型', '恒康大药房,非公企业', '市教育局,机关']
  const answers = answering(await take(list), (name) => ({ new: { name, kind: '其他' } }))
  const written = await take(list, { answers, write: true })
  expect([changes(written), written.errors]).toEqual([['units NEW', 'units UNCHANGED'], []])
  expect(
    await askScratch(
      "MATCH (unit:Unit)-[:RESIDENT_IN]->(home) WHERE unit.id = 'unit:U1' OR unit.name = '恒康大药房' RETURN unit.name AS name, home.code AS home ORDER BY home",
    ),
  ).toEqual([
    { name: '兴宁市教育局', home: '441481001001' },
    { name: '恒康大药房', home: '441481001002' },
  ])
})

test('when a member of an alliance chairs is said beside its membership, and is the same again', async () => {
  await importFiles(graph, { alliances: 'ref,name,kind,serves_codes\nA1,金桥党建联盟,区域,441481001' })
  const list = [
    '兴田街道党建联盟成员名单,,,',
    '联盟名称,成员单位,加入时间,轮值时间',
    '金桥党建联盟,市教育局,2023.1,2024年第一季度',
    '金桥党建联盟,市财政局,2023.1,',
  ]
  const written = await take(list, { write: true })
  expect([changes(written), written.questions, written.errors]).toEqual([
    ['alliance_memberships NEW', 'alliance_memberships NEW', 'chair_terms NEW'],
    [],
    [],
  ])
  expect(
    await askScratch(
      'MATCH (term:ChairTerm)--(:AllianceMembership) RETURN term.start AS start, term.end AS end',
    ),
  ).toEqual([{ start: '2024-01', end: '2024-03' }])
  expect(new Set((await take(list)).records.map(({ change }) => change))).toEqual(new Set(['UNCHANGED']))
})

test('a name that each street has is one question and one answer for each, a whole name one for all, and ids stay', async () => {
  await importFiles(graph, {
    areas: ['code,name,level', '441481002001,锦绣社区,COMMUNITY', '441481002,福兴街道,STREET'].join('\n'),
    units: [
      'ref,name,kind,residence_code',
      'U7,兴宁市公安局兴田派出所,机关,441481001001',
      'U8,兴宁市公安局福兴派出所,机关,441481002001',
    ].join('\n'),
  })
  const sheet = (...rows: string[]) => ['结对共建一览表,,', '结对社区,结对单位,结对时间', ...rows]
  const both = sheet(
    '官汕社区,派出所,2024.1',
    '锦绣社区,派出所,2024.1',
    '官汕社区,好再来,2024.1',
    '锦绣社区,好再来,2024.1',
  )
  const asked = await take(both, { within: '441481' })
  expect(asked.questions.map(({ text, cells }) => [text, cells.map(({ cell }) => cell)])).toEqual([
    ['派出所', ['B3']],
    ['派出所', ['B4']],
    ['好再来', ['B5', 'B6']],
  ])
  expect(asked.questions.slice(0, 2).map(({ candidates }) => candidates[0]!.id)).toEqual([
    'unit:U7',
    'unit:U8',
  ])
  const [here, , shop] = asked.questions
  const answers = { [here!.id]: { is: 'unit:U7' } }
  const later = await take(both, { within: '441481', answers })
  expect(later.questions.map(({ id }) => id)).toEqual(asked.questions.slice(1).map(({ id }) => id))

  const first = sheet('官汕社区,派出所,2024.1', '官汕社区,好再来,2024.1')
  const all = { ...answers, [shop!.id]: { new: { name: '好再来', kind: '其他' } } }
  expect((await take(first, { within: '441481', answers: all, write: true })).written).not.toBeNull()
  const elsewhere = await take(sheet('锦绣社区,派出所,2024.2', '锦绣社区,好再来,2024.2'), {
    within: '441481',
  })
  const named = elsewhere.questions.filter(({ about }) => about === 'MENTION')
  expect(named.map(({ text }) => text)).toEqual(['派出所'])
  const again = await take(sheet('官汕社区,派出所,2024.1'), { within: '441481' })
  expect(again.questions.filter(({ about }) => about === 'MENTION')).toEqual([])
})

test('a community that does not lie in the street beside it is a question', async () => {
  const sheet = (street: string) => [
    '结对共建一览表,,,',
    '街道,社区,结对单位,结对时间',
    `${street},官汕社区,市教育局,2024.1`,
  ]
  const elsewhere = await take(sheet('宁中镇'), { within: '441481' })
  expect(
    elsewhere.questions.map(({ cells, candidates }) => [cells[0]!.cell, candidates[0]!.reasons.at(-1)]),
  ).toEqual([['B3', expect.stringContaining('在“兴田街道”，不在“宁中镇”')]])
  for (const street of ['兴田街道', '兴田'])
    expect((await take(sheet(street), { within: '441481' })).questions).toEqual([])
})

test('who employs a person is in the id of the question by what the sheet says, whatever is answered', async () => {
  const sheet = ['兴田街道大工委兼职委员名单,,,', '姓名,单位,职务,任职时间', '钟伟,建行,兼职委员,2024.1']
  const asked = await take(sheet)
  const idOf = ({ questions }: Proposal, name: string) => questions.find(({ text }) => text === name)?.id
  const again = await take(sheet, { answers: { [idOf(asked, '建行')!]: { is: 'unit:U5' } } })
  expect(idOf(again, '建行')).toBeUndefined()
  expect([idOf(again, '钟伟'), idOf(asked, '钟伟') === undefined]).toEqual([idOf(asked, '钟伟'), false])
})

test('an answer for a cell that nobody can read is remembered by what its row joins, and what is left out clears nothing', async () => {
  const sheet = (...rows: string[]) => ['兴田街道结对共建一览表,,', '结对社区,结对单位,结对时间', ...rows]
  const first = sheet('官汕社区,市教育局,长期', '官汕社区,市财政局,2024.1')
  const asked = await take(first)
  const [value] = asked.questions
  expect(asked.questions.map(({ about, cells }) => [about, cells[0]!.cell])).toEqual([['VALUE', 'C3']])
  const written = await take(first, { answers: { [value!.id]: { value: '2022' } }, write: true })
  expect(written.written).not.toBeNull()

  const moved = sheet('官汕社区,市财政局,2024.1', '官汕社区,市教育局,长期')
  const again = await take(moved)
  expect([again.questions, changes(again)]).toEqual([[], Array(2).fill('pairings UNCHANGED')])
  const other = await take(
    sheet('官汕社区,市财政局,2024.1', '官汕社区,市教育局,2022', '官汕社区,市司法局,长期'),
  )
  expect(other.questions.map(({ cells }) => cells[0]!.cell)).toEqual(['C5'])
  const otherwise = sheet('官汕社区,市财政局,2024.1', '官汕社区,市教育局,不详')
  const [open] = (await take(otherwise)).questions
  const left = await take(otherwise, { answers: { [open!.id]: { leaveOut: true } } })
  expect([left.questions, changes(left)]).toEqual([[], Array(2).fill('pairings UNCHANGED')])
})

test('a sheet titled with a community is about it and not its grids, and one of several streets about what holds them', async () => {
  await importFiles(graph, {
    areas: [
      'code,name,level,parent_code',
      '441481001001-G1,官汕社区第1网格,GRID,441481001001',
      '441481001001-G2,官汕社区第2网格,GRID,441481001001',
      '441481002,福兴街道,STREET,441481',
    ].join('\n'),
  })
  const within = async (title: string) =>
    (await take([`${title},,`, '序号,结对单位,结对时间', '1,市教育局,2024.1'])).within
  expect(await within('官汕社区结对共建一览表')).toBe('441481001001')
  expect(await within('兴宁市兴田街道、福兴街道结对共建一览表')).toBe('441481')
  expect(await within('兴田街道、福兴街道结对共建一览表')).toBe('441481')
  await importFiles(graph, {
    areas: ['code,name,level', '441402,梅江区,COUNTY', '441402002,福兴街道,STREET'].join('\n'),
  })
  expect(await within('兴田街道、福兴街道结对共建一览表')).toBeNull()
})

test('an answer to no question is an error that names it, and one to a question that is settled is none', async () => {
  const sheet = [...january, '4,官汕社区,建行,2024.1,']
  const [bank] = (await take(sheet)).questions
  const answers = { [bank!.id]: { is: 'unit:U5' } }
  expect((await take(sheet, { answers })).errors).toEqual([])
  const { errors } = await take(sheet, { answers: { ...answers, nosuch: { value: 'x' } } })
  expect(errors.map(({ message }) => message.includes('nosuch'))).toEqual([true])
  // What has the form of an id may have been one before another answer.
  const gone = await take(sheet, { answers: { ...answers, '0123456789abcdef': { leaveOut: true } } })
  expect([gone.errors, gone.unheard]).toEqual([[], ['0123456789abcdef']])
  expect((await take(sheet, { answers, write: true })).written).not.toBeNull()
  expect((await take(sheet, { answers })).errors).toEqual([])
})

test('what was understood without a question is corrected by an answer under its id, which is remembered', async () => {
  const read = await take(january)
  const [table] = read.tables
  const column = (letter: string) => table!.columns.find((each) => each.column === letter)!
  expect([table!.value, column('D').field, column('A').kept, column('E').kept]).toEqual([
    'pairings',
    'pairings.start',
    'NOT',
    'REMARK',
  ])
  const school = read.mentions.find(({ text }) => text === '市教育局')!
  expect(school.how).toBe('AUTOMATIC')
  const answers: Answers = {
    [column('D').id!]: { value: 'pairings.signed_on' },
    [school.id]: { is: 'unit:U4' },
  }
  const corrected = await take(january, { answers, write: true })
  expect([corrected.errors, corrected.questions]).toEqual([[], []])
  const [row] = corrected.records
  expect(row!.values).toMatchObject({ unit_ref: 'U4', signed_on: '2024-01', start: null })
  const others = corrected.records.slice(1).map(({ values }) => values.unit_ref)
  expect(others).toEqual(['U2', 'U3'])

  const again = await take(january)
  expect(changes(again)).toEqual(Array(3).fill('pairings UNCHANGED'))
  expect(again.mentions.find(({ text }) => text === '市教育局')).toMatchObject({
    match: 'unit:U4',
    how: 'ANSWERED',
  })
  const otherwise = await take(january, { answers: { [table!.id!]: { value: 'contacts' } } })
  expect(otherwise.tables[0]!.value).toBe('contacts')
})

test('an answer that says of a table or a column what none can be is an error at its heading', async () => {
  const [table] = (await take(january)).tables
  const [, , unit] = table!.columns
  const wrong = async (id: string, answer: Answers[string]) =>
    (await take(january, { answers: { [id]: answer } })).errors.map(({ cell }) => cell)
  expect(await wrong(table!.id!, { value: 'nosuch' })).toEqual(['A2'])
  expect(await wrong(unit!.id!, { value: 'contacts.unit_ref' })).toEqual(['C2'])
  expect(await wrong(unit!.id!, { is: 'unit:U1' })).toEqual(['C2'])
  expect(await wrong(unit!.id!, { value: 'pairings.unit_ref' })).toEqual([])
})

test('a community that the official list has and the register has not is offered, and written first', async () => {
  const sheet = (community: string) => [...january, `4,${community},市水务局,2024.1,`]
  const [question, ...others] = (await take(sheet('大新社区'))).questions
  expect([question!.text, others]).toEqual(['大新社区', []])
  // The register has its code, under another name.
  expect(question!.candidates.filter(({ official }) => official)).toEqual([])

  const [asked] = (await take(sheet('宝华社区'))).questions
  expect(asked!.candidates[0]).toMatchObject({ id: 'area:441481001005', official: true })
  const answers: Answers = { [asked!.id]: { is: 'area:441481001005' } }
  const refused = await take(sheet('宝华社区'), { answers })
  expect(refused.errors.map(({ cell, message }) => [cell, message.includes('areas 441481001005')])).toEqual([
    ['B6', true],
  ])
  await writeOfficialAreas(graph, ['441481001005'], { actor: 'test', today: '2024-06-30' })
  const written = await take(sheet('宝华社区'), { answers, write: true })
  expect([written.errors, written.questions, changes(written)]).toEqual([
    [],
    [],
    Array(4).fill('pairings NEW'),
  ])
  expect((await take(sheet('宝花园社区'))).questions[0]!.candidates.filter((each) => each.official)).toEqual(
    [],
  )
})

describe('an answer is never overridden by another in silence', () => {
  const sheet = (...rows: string[]) => [
    '兴田街道结对共建一览表,,,',
    '序号,结对社区,结对单位,结对时间',
    ...rows.map((row, index) => `${index + 1},${row}`),
  ]

  test('one that says otherwise than the register does is written', async () => {
    const held = [
      '官汕社区共建活动一览表,,,',
      '序号,活动名称,活动时间,参加单位',
      '1,清洁家园,2024年5月,市财政局',
    ]
    const [day] = (await take(held)).questions
    expect(day).toMatchObject({ about: 'VALUE', cells: [{ cell: 'C3' }] })
    const saying = (on: string) => take(held, { answers: { [day!.id]: { value: on } }, write: true })
    await saying('2024-05-18')
    const again = await take(held)
    expect([again.questions, changes(again)]).toEqual([[], ['activities UNCHANGED']])
    const other = await saying('2024-05-20')
    expect(changes(other)).toEqual(['activities CHANGED'])
    expect(other.records[0]?.values.held_on).toBe('2024-05-20')
  })

  test('of two that differ in cells that read the same neither is remembered, and a third is asked', async () => {
    const held = (count: number) => [
      '官汕社区共建活动一览表,,,',
      '序号,活动名称,活动时间,参加单位',
      ...Array.from({ length: count }, (_, index) => `${index + 1},清洁家园,2024年5月,市财政局`),
    ]
    const { questions } = await take(held(2))
    const days = ['2024-05-10', '2024-05-24']
    const answers = Object.fromEntries(questions.map(({ id }, index) => [id, { value: days[index]! }]))
    const written = await take(held(2), { answers, write: true })
    expect(written.records.map(({ values: { held_on } }) => held_on).sort()).toEqual(days)
    const third = await take(held(3))
    expect(third.questions.map(({ cells }) => cells.map(({ cell }) => cell))).toEqual([['C5']])
  })

  test('what is new is said once, or twice the same', async () => {
    const twoNames = sheet('官汕社区,宏达一店,2024.1', '官汕社区,宏达二店,2024.1')
    const { questions } = await take(twoNames)
    const saying = (...kinds: string[]) =>
      Object.fromEntries(
        questions.map(({ id }, index) => [id, { new: { name: '宏达商贸公司', kind: kinds[index] } }]),
      )
    expect(questions).toHaveLength(2)
    const same = await take(twoNames, { answers: saying('非公企业', '非公企业') })
    expect(same.errors.map(({ message }) => message)).not.toContainEqual(expect.stringContaining('otherwise'))
    const contrary = await take(twoNames, { answers: saying('非公企业', '国有企业') })
    expect(contrary.errors.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('otherwise than another answer'),
    )
  })

  test('of an area that is given, a WITHIN answer says the same or is an error', async () => {
    const { questions } = await take(['结对共建一览表,,,', ...sheet('官汕社区,市财政局,2024.1').slice(1)], {
      within: undefined,
    })
    const [within] = questions.filter(({ about }) => about === 'WITHIN')
    if (!within) throw new Error('the sheet names its area')
    const answers = { [within.id]: { is: 'area:441481' } }
    const lines = ['结对共建一览表,,,', ...sheet('官汕社区,市财政局,2024.1').slice(1)]
    expect((await take(lines, { answers, within: '441481' })).errors).toEqual([])
    expect(
      (await take(lines, { answers, within: '441481001' })).errors.map(({ message }) => message),
    ).toEqual([expect.stringContaining('说法不一')])
  })
})

test('others write while a sheet is planned, which is then planned anew; where they never stop it is told', async () => {
  const plan = async () => {
    const path = join(folder, '表.csv')
    writeFileSync(path, january.join('\n'))
    const options = { day: '2024-06-30', today: '2024-06-30', write: true }
    const { proposal, toWrite } = await planSheet(asksOf(graph), path, '表.csv', options)
    return { told: changes(proposal), toWrite }
  }
  let plans = 0
  let end = 2030
  const planning = (times: number) => async () => {
    const planned = await plan()
    plans++
    if (plans <= times)
      await importFiles(graph, { pairings: `${register.pairings}\nP1,U1,441481001001,2024-01,${end++}` })
    return planned
  }
  const writer = { actor: '张三', today: '2024-06-30' }
  const { told, written } = await writePlanned(graph, planning(1), writer)
  expect([plans, told]).toEqual([2, ['pairings NEW', 'pairings NEW', 'pairings UNCHANGED']])
  expect(written).toEqual({ revision: await currentRevision(graph) })

  plans = 0
  await expect(writePlanned(graph, planning(9), writer)).rejects.toThrow('send it again')
  const before = await currentRevision(graph)
  expect([plans, await askScratch('MATCH (n:Intake) RETURN count(n) AS intakes')]).toEqual([
    5,
    [{ intakes: 1 }],
  ])
  expect(await currentRevision(graph)).toBe(before)
})

test('where a name means one in some rows and another in others, each is corrected by itself', async () => {
  await importFiles(graph, {
    areas: 'code,name,level,parent_code\n4414,梅州市,PREFECTURE,\n441481,兴宁市,COUNTY,4414',
    units: 'ref,name,kind,tier,residence_code\nU7,梅州市教育局,机关,PREFECTURAL,441481001001',
  })
  const sheet = [
    ...january.slice(0, 2),
    '梅州市直单位,,,,',
    '1,官汕社区,教育局,2024.1,',
    '兴宁市直单位,,,,',
    '2,官汕社区,教育局,2024.1,',
  ]
  const meant = ({ mentions }: Proposal) =>
    mentions.filter(({ text }) => text === '教育局').map(({ match, how }) => [match, how])
  const read = await take(sheet)
  expect(meant(read)).toEqual([
    ['unit:U7', 'AUTOMATIC'],
    ['unit:U1', 'AUTOMATIC'],
  ])
  const { id } = read.mentions.find(({ text }) => text === '教育局')!
  const corrected = await take(sheet, { answers: { [id]: { is: 'unit:U2' } }, write: true })
  const expected = [
    ['unit:U2', 'ANSWERED'],
    ['unit:U1', 'AUTOMATIC'],
  ]
  expect([corrected.errors, meant(corrected), meant(await take(sheet))]).toEqual([[], expected, expected])
})
