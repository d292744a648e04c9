import fc from 'fast-check'
import type { Graph } from '../../src/graph/graph'
import { openScratch } from '../support/databases'
import { type Files, importFiles, places, town } from '../support/register'

/** Every check, each with a register that breaks it and one that nearly does. The town is in the graph. */
let graph: Graph

beforeAll(async () => {
  graph = await openScratch()
  await importFiles(graph, town)
})

afterAll(() => graph.close())

const errorsOf = async (files: Files) => places(await importFiles(graph, files, { dryRun: true }))

const units = (...rows: string[]): Files => ({ units: ['ref,name,kind,credit_code', ...rows].join('\n') })
const pairings = (...rows: string[]): Files => ({
  pairings: ['ref,unit_ref,community_code,start,end,terminated_on', ...rows].join('\n'),
})
const areas = (...rows: string[]): Files => ({ areas: ['code,name,level,parent_code', ...rows].join('\n') })
const organisations = (...rows: string[]): Files => ({
  party_organisations: ['ref,name,kind,superior_ref', ...rows].join('\n'),
})
const exemption = (subject: string): Files => ({
  exemptions: `ref,rule,subject_id,reason\nE1,COMMUNITY_PAIRED,${subject},新建`,
})
const HERE = '441481001001'
const CODE = '91350100M000100Y43'

test.each<[string, Files, string[]]>([
  ['MISSING cell', units('U9,,SCHOOL,'), ['units 2 name MISSING']],
  ['MISSING column', { units: 'ref,name\nU9,学校' }, ['units 1 kind MISSING']],
  ['INVALID term', units('U9,学校,SCHOLL,'), ['units 2 kind INVALID']],
  ['INVALID credit code', units('U9,学校,SCHOOL,123'), ['units 2 credit_code INVALID']],
  ['BAD_CHECK_DIGIT', units(`U9,学校,SCHOOL,${CODE.slice(0, -1)}4`), ['units 2 credit_code BAD_CHECK_DIGIT']],
  ['a good credit code', units(`U9,学校,SCHOOL,${CODE}`), []],
  [
    'DUPLICATE_REF of credit codes',
    units(`U8,学校,SCHOOL,${CODE}`, `U9,学校,SCHOOL,${CODE}`),
    ['units 3 credit_code DUPLICATE_REF'],
  ],
  ['DUPLICATE_REF', units('U9,学校,SCHOOL,', 'U9,医院,HOSPITAL,'), ['units 3 ref DUPLICATE_REF']],
  ['refs that differ', units('U9,学校,SCHOOL,', 'u9,医院,HOSPITAL,'), []],
  ['refs of two widths', units('U9,学校,SCHOOL,', 'Ｕ９,医院,HOSPITAL,'), ['units 3 ref DUPLICATE_REF']],
  ['the wider first', units('Ｕ９,学校,SCHOOL,', 'U9,医院,HOSPITAL,'), ['units 3 ref DUPLICATE_REF']],
  [
    'three of them',
    units('U9,甲,SCHOOL,', 'Ｕ9,乙,SCHOOL,', 'U９,丙,SCHOOL,'),
    ['units 3 ref DUPLICATE_REF', 'units 4 ref DUPLICATE_REF'],
  ],
  ['a wide ref of its own', units('Ｕ９,学校,SCHOOL,'), []],
  ['a ref that the graph has in another width', units('Ｕ２,学校,SCHOOL,'), ['units 2 ref DUPLICATE_REF']],
  ['and that comes too', units('U2,学校,SCHOOL,', 'Ｕ２,医院,SCHOOL,'), ['units 3 ref DUPLICATE_REF']],
  ['a wide ref to what is narrow', pairings(`R9,Ｕ２,${HERE},,,`), ['pairings 2 unit_ref UNKNOWN_REF']],
  ['UNKNOWN_COLUMN', { units: 'ref,name,kind,nmae\nU9,学校,SCHOOL,x' }, ['units 1 nmae UNKNOWN_COLUMN']],
  ['a column twice', { units: 'ref,name,kind,名称\nU9,学校,SCHOOL,x' }, ['units 1 name INVALID']],
  ['UNKNOWN_TABLE', { unit: 'ref\nU9' }, ['unit null null UNKNOWN_TABLE']],
  ['a table twice', { units: 'ref,name,kind', 单位: 'ref,name,kind' }, ['units null null INVALID']],
  ['UNREADABLE', { units: 'ref,name,kind\nU9,"学校,SCHOOL' }, ['units 2 null UNREADABLE']],
  ['too many cells', { units: 'ref,name,kind\nU9,学校,SCHOOL,x' }, ['units 2 null INVALID']],
  ['blank rows', { units: 'ref,name,kind\n\nU9,学校,SCHOOL\n,,\n\n' }, []],
  ['UNKNOWN_REF', pairings(`R9,U9,${HERE},,,`), ['pairings 2 unit_ref UNKNOWN_REF']],
  ['a ref that the graph knows', pairings(`R9,U2,${HERE},,,`), []],
  [
    'a ref to an invalid row',
    { ...units('U9,,SCHOOL,'), ...pairings(`R9,U9,${HERE},,,`) },
    ['units 2 name MISSING'],
  ],
  ['a street for a community', pairings('R9,U2,441481001,,,'), ['pairings 2 community_code INVALID']],
  ['PERIOD_REVERSED', pairings(`R9,U2,${HERE},2021-05,2021-04,`), ['pairings 2 end PERIOD_REVERSED']],
  ['a period that may run forwards', pairings(`R9,U2,${HERE},2021-05,2021,`), []],
  [
    'terminated at the start',
    pairings(`R9,U2,${HERE},2021-05-01,,2021-05-01`),
    ['pairings 2 terminated_on INVALID'],
  ],
  ['terminated a day later', pairings(`R9,U2,${HERE},2021-05-01,,2021-05-02`), []],
  [
    'terminated after the end',
    pairings(`R9,U2,${HERE},2020,2021-05-01,2021-05-02`),
    ['pairings 2 terminated_on INVALID'],
  ],
  ['terminated at the end', pairings(`R9,U2,${HERE},2020,2021-05-01,2021-05-01`), []],
  ['OVERLAP', pairings(`R8,U2,${HERE},2020,2021,`, `R9,U2,${HERE},2019,,`), ['pairings 3 start OVERLAP']],
  ['periods that may not overlap', pairings(`R8,U2,${HERE},2020,2021,`, `R9,U2,${HERE},2021,,`), []],
  [
    'OVERLAP of a year, however vague, with all of its days',
    pairings(`R8,U2,${HERE},2020,2020,`, `R9,U2,${HERE},2020-01-01,2020-12-31,`),
    ['pairings 3 start OVERLAP'],
  ],
  [
    'a year with all of its days but one',
    pairings(`R8,U2,${HERE},2020,2020,`, `R9,U2,${HERE},2020-01-02,2020-12-31,`),
    [],
  ],
  [
    'OVERLAP of a month with the graph',
    pairings(`R9,U1,${HERE},2022-02,2022-02,`),
    ['pairings 2 start OVERLAP'],
  ],
  ['a month at whose end the other begins', pairings(`R9,U1,${HERE},2021-03,2021-03,`), []],
  ['two that are in the same year', pairings(`R8,U2,${HERE},2020,2020,`, `R9,U2,${HERE},2020,2020,`), []],
  [
    'a name that nobody can see',
    units('U9,\u200b,SCHOOL,', 'U8,\u00ad\u3164,SCHOOL,'),
    ['units 2 name INVALID', 'units 3 name INVALID'],
  ],
  ['OVERLAP with the graph', pairings(`R9,U1,${HERE},2022,,`), ['pairings 2 start OVERLAP']],
  [
    'OVERLAP with one that is amended',
    pairings(`R1,U1,${HERE},2021-03,2021-12,`, `R9,U1,${HERE},2022,,`),
    [],
  ],
  ['a village beside', pairings('R9,U1,441481001002,2022,,'), []],
  [
    'CYCLE',
    organisations('P8,甲,BRANCH,P9', 'P9,乙,BRANCH,P8'),
    ['party_organisations 3 superior_ref CYCLE'],
  ],
  ['CYCLE of one', organisations('P9,甲,BRANCH,P9'), ['party_organisations 2 superior_ref CYCLE']],
  [
    'CYCLE through the graph',
    organisations('P2,工委,WORKING_COMMITTEE,P1'),
    ['party_organisations 2 superior_ref CYCLE'],
  ],
  ['a chain', organisations('P8,甲,BRANCH,P9', 'P9,乙,BRANCH,P1'), []],
  ['CYCLE of areas', areas('441481,兴宁市,COUNTY,441481001'), ['areas 2 parent_code CYCLE']],
  ['a level that is not of its code', areas('441481002,街道,COMMUNITY,'), ['areas 2 code INVALID']],
  ['a parent that nobody knows', areas('441481003001,社区,COMMUNITY,'), ['areas 2 parent_code UNKNOWN_REF']],
  ['a parent that comes', areas('441481003001,社区,COMMUNITY,', '441481003,街道,STREET,'), []],
  ['a register that begins below', areas('110101001,街道,STREET,'), []],
  ['UNKNOWN_REF by id', exemption('area:441481001009'), ['exemptions 2 subject_id UNKNOWN_REF']],
  ['an id of another kind', exemption('source:S1'), ['exemptions 2 subject_id INVALID']],
  ['ids that are subjects', exemption('pairing:R1'), []],
])('%s', async (_name, files, expected) => expect(await errorsOf(files)).toEqual(expected))

test('all errors of all tables come at once, in the order of the format, and nothing is written', async () => {
  const report = await importFiles(graph, {
    ...pairings(`R9,U9,${HERE},2021-05,2021-04,`, `R8,U2,${HERE},x,,`),
    ...units('U7,,SCHOOL,1'),
    bogus: 'a',
  })
  expect(places(report)).toEqual([
    'units 2 name MISSING',
    'units 2 credit_code INVALID',
    'pairings 2 unit_ref UNKNOWN_REF',
    'pairings 2 end PERIOD_REVERSED',
    'pairings 3 start INVALID',
    'bogus null null UNKNOWN_TABLE',
  ])
  expect(report.tables.map(({ table, rows, leftOut }) => [table, rows, leftOut])).toEqual([
    ['units', 1, 1],
    ['pairings', 2, 2],
  ])
  expect(report.revision).toBe(1)
})

test('a name that is not known comes with the nearest', async () => {
  const { errors } = await importFiles(graph, { unit: 'ref', units: 'ref,name,kind,nmae\nU9,学校,SCHOOL,x' })
  expect(errors.map(({ message }) => message)).toEqual([
    expect.stringContaining('the nearest is name'),
    expect.stringContaining('the nearest is units'),
  ])
})

test('an area stays of the level as which rows of the register refer to it, unless they come and refer elsewhere', async () => {
  const linkage = (compound: string): Files => ({ property_linkages: `ref,compound_code\nY1,${compound}` })
  const [moved, other] = [`${HERE}-C1`, `${HERE}-C2`]
  await importFiles(graph, { ...areas(`${moved},花园,COMPOUND,`), ...linkage(moved) })
  const grid = areas(`${moved},花园,GRID,`, `${other},新园,COMPOUND,`)
  expect(await errorsOf(grid)).toEqual(['areas 2 level INVALID'])
  expect(await errorsOf({ ...grid, ...linkage(moved) })).toEqual([
    'property_linkages 2 compound_code INVALID',
  ])
  expect(await errorsOf({ ...grid, ...linkage(other) })).toEqual([])
})

describe('what a ref looks like', () => {
  const wide = (ref: string) =>
    ref.replace(/[A-Za-z0-9]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0))

  test('one that the graph has in another width is told of, and stays as it is', async () => {
    await importFiles(graph, units('Ｗ１,学校,SCHOOL,'))
    expect(await errorsOf(units('W1,学校,SCHOOL,', 'W2,医院,HOSPITAL,'))).toEqual([
      'units 2 ref DUPLICATE_REF',
    ])
    expect(await errorsOf(units('Ｗ1,学校,SCHOOL,'))).toEqual(['units 2 ref DUPLICATE_REF'])
    expect(await errorsOf({ ...units('Ｗ１,中学,SCHOOL,'), ...pairings(`R9,Ｗ１,${HERE},,,`) })).toEqual([])
    const { errors } = await importFiles(graph, pairings(`R9,Ｕ２,${HERE},,,`), { dryRun: true })
    expect(errors[0]?.message).toContain('is U2 meant')
  })

  test('any two spellings of one are told of at the later, and no two of two', async () => {
    const ref = fc.stringMatching(/^[A-Za-z0-9一]{1,4}[-_.]?[A-Z0-9]{1,3}$/)
    const spelled = ref.chain((one) =>
      fc
        .array(fc.boolean(), { minLength: one.length, maxLength: one.length })
        .map((wider) => [...one].map((letter, at) => (wider[at] ? wide(letter) : letter)).join('')),
    )
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(spelled, { minLength: 1, maxLength: 8 }), async (refs) => {
        const plain = refs.map((each) => each.normalize('NFKC'))
        const expected = plain.flatMap((each, at) =>
          plain.indexOf(each) < at ? [`units ${at + 2} ref DUPLICATE_REF`] : [],
        )
        const files = units(...refs.flatMap((each) => [`${each}z,甲,SCHOOL,`]))
        expect(await errorsOf(files)).toEqual(expected)
      }),
      { numRuns: 25 },
    )
  })
})
