import { migrate } from '../../src/graph/migrate'
import { CALLED_SO } from '../../src/match/match'
import { wholeState } from '../support/graph-state'
import { namedUnits } from '../support/mentions'
import { jia, land, openRegister, type SmallRegister } from '../support/network'
import { importFiles } from '../support/register'

/** Signs that somebody typed or pasted into the middle of a name, and nobody sees. */
const UNSEEN = ['\u200b', '\u00a0', '\u3000', '\u00ad', ' ', '\u2060', '\ufe0f']

let register: SmallRegister
beforeAll(async () => {
  register = await openRegister({
    ...land,
    units: [
      'ref,name,kind,residence_code,former_names',
      'U1,兴宁市应急管理局,机关,441481001001,安全生产监督管理局;安监局',
      'U2,兴宁市第一小学,学校,441481002001,',
      'U3,第一小学,学校,,',
      'U4,ABC物流（兴宁）有限公司,非公企业,441481001002,',
      'U5,街,其他,,',
      ...UNSEEN.map((sign, place) => `V${place},宁江${sign}新能源公司,其他,441481001001,`),
      'W1,宁江\u2F42化公司,其他,441481001001,',
      'W2,宁江⻓征公司,其他,441481001001,',
    ].join('\n'),
    party_organisations: 'ref,name,kind,unit_ref\nP1,第一小学党支部,BRANCH,U2',
    pairings: [
      'ref,unit_ref,community_code,agreement_number,start',
      'R1,U1,441481001001,兴结〔2023〕12号,2020',
      'R2,U2,441481002001,兴结〔2023〕112号,2020',
    ].join('\n'),
  })
})
afterAll(() => register.stop())

const ask = (args: string) =>
  register.ask(
    `search(${args}) { totalCount edges { cursor } nodes { score matched node { __typename id } } }`,
  )

/** "id matched" of each hit, with the score. */
async function hits(args: string): Promise<[string, number][]> {
  const { totalCount, nodes } = await ask(args)
  expect(totalCount).toBe(nodes.length)
  return nodes.map(({ score, matched, node }: { score: number; matched: string; node: { id: string } }) => [
    `${node.id} ${matched}`,
    score,
  ])
}

test('finds whole names first, then what is called so, then those of which the text is most', async () => {
  expect(await hits('text: "第一小学"')).toEqual([
    ['unit:U3 第一小学', 1],
    ['unit:U2 兴宁市第一小学', expect.closeTo(0.8 * 0.92, 10)],
    ['party-organisation:P1 第一小学党支部', 4 / 7],
  ])
  expect(await hits('text: "一小学"')).toEqual([
    ['unit:U3 第一小学', 3 / 4],
    ['unit:U2 兴宁市第一小学', 3 / 7],
    ['party-organisation:P1 第一小学党支部', 3 / 7],
  ])
})

test('finds fragments, former names and agreement numbers', async () => {
  expect(await hits('text: "急管"')).toEqual([['unit:U1 兴宁市应急管理局', 2 / 8]])
  expect(await hits('text: "安监局"')).toEqual([['unit:U1 安监局', 0.9]])
  expect(await hits('text: "监督"')).toEqual([
    ['unit:U1 安全生产监督管理局', expect.closeTo((0.9 * 2) / 9, 10)],
  ])
  expect(await hits('text: "兴结〔2023〕12号"')).toEqual([['pairing:R1 兴结〔2023〕12号', 1]])
})

test('finds names with signs in them that cannot be seen, and with radicals, as they were typed', async () => {
  const typed = UNSEEN.map((sign, place) => [`unit:V${place} 宁江${sign}新能源公司`, 1])
  expect((await hits('text: "宁江新能源公司"')).sort()).toEqual(typed.sort())
  expect((await hits('text: "宁江\u200b新能源\u00ad公司"')).sort()).toEqual(typed.sort())
  expect(await hits('text: "宁江文化公司"')).toEqual([['unit:W1 宁江\u2F42化公司', 1]])
  expect(await hits('text: "长征公司"')).toEqual([['unit:W2 宁江⻓征公司', 4 / 6]])
  const { nodes } = await register.ask('units(filter: {nameContains: "江新 能源\u200b公"}) { nodes { id } }')
  expect(nodes.map(({ id }: { id: string }) => id).sort()).toEqual(UNSEEN.map((_, place) => `unit:V${place}`))
})

test('a register of before gets the same normal forms, of how things stood too', async () => {
  const { graph } = register
  await graph.command(
    "MATCH (unit:Unit {id: 'unit:V1'}) CREATE (then:EntityThen:UnitThen) SET then = properties(unit)",
  )
  const compared = async () => (await wholeState()).filter((line) => line.includes('plainNames'))
  const written = await compared()
  await graph.command('MATCH (named:Entity|EntityThen) REMOVE named.plainNames')
  await graph.command("MATCH (done:Migration {name: '003-plain-names'}) DELETE done")
  expect(await compared()).toEqual([])
  expect(await migrate(graph)).toEqual(['003-plain-names'])
  expect(await compared()).toEqual(written)
  await graph.command('MATCH (then:EntityThen) DELETE then')
})

test('finds a name in letters of another size and width', async () => {
  expect(await hits('text: "abc物流(兴宁)有限公司"')).toEqual([['unit:U4 ABC物流（兴宁）有限公司', 1]])
  expect(await hits('text: "ＡＢ"')).toEqual([['unit:U4 ABC物流（兴宁）有限公司', 2 / 13]])
})

test('finds a name by its pinyin, spelled out from any character or in initials, the current before a former one', async () => {
  expect(await hits('text: "diyixiaoxue"')).toEqual([
    ['unit:U3 第一小学', 0.8],
    ['party-organisation:P1 第一小学党支部', expect.closeTo((0.8 * 11) / 20, 10)],
    ['unit:U2 兴宁市第一小学', expect.closeTo((0.8 * 11) / 22, 10)],
  ])
  expect((await hits('text: "DYXX"')).map(([hit]) => hit)).toEqual([
    'unit:U3 第一小学',
    'unit:U2 兴宁市第一小学',
    'party-organisation:P1 第一小学党支部',
  ])
  expect(await hits('text: "ajj"')).toEqual([['unit:U1 安监局', expect.closeTo(0.9 * 0.8, 10)]])
  expect((await hits('text: "yingji 兴宁"')).map(([hit]) => hit)).toEqual(['unit:U1 兴宁市应急管理局'])
  expect(await hits('text: "iyixiao"')).toEqual([])
})

test('finds all of several words, in whatever order', async () => {
  expect(await hits('text: "小学 兴宁"')).toEqual([['unit:U2 兴宁市第一小学', 4 / 7]])
  expect(await hits('text: "小学 应急"')).toEqual([])
})

test('finds a single character wherever it stands', async () => {
  expect((await hits('text: "街"')).map(([hit]) => hit)).toEqual([
    'unit:U5 街',
    'area:441481001 兴田街道',
    'area:441481002 宁新街道',
  ])
  expect((await hits('text: "局"')).map(([hit]) => hit)).toEqual(['unit:U1 安监局'])
  expect(await hits('text: "龘"')).toEqual([])
})

test('takes operators of the query language of the index for what they are', async () => {
  for (const text of [
    '*',
    '街*',
    '街~',
    '"',
    '\\',
    'name:街',
    '[a TO b]',
    '街 OR 甲',
    '街 AND NOT 甲',
    '(((',
    '+-!&&||^',
  ])
    expect([text, await hits(`text: ${JSON.stringify(text)}`)]).toEqual([text, []])
})

test('finds only the types asked for', async () => {
  const ofTypes = 'text: "第一小学", types: ["PartyOrganisation", "Community"]'
  expect((await hits(ofTypes)).map(([hit]) => hit)).toEqual(['party-organisation:P1 第一小学党支部'])
  const communities = await ask('text: "社区", types: ["Community"]')
  expect(communities.nodes.map(({ node }: { node: { id: string } }) => node.id)).toEqual([
    'area:441481002001',
    'area:441481001002',
    jia,
  ])
  expect((await ask('text: "社区", types: ["Area"]')).totalCount).toBe(3)
})

test('finds only what lies within an area', async () => {
  expect((await hits('text: "第一小学", within: "441481002"')).map(([hit]) => hit)).toEqual([
    'unit:U2 兴宁市第一小学',
    'party-organisation:P1 第一小学党支部',
  ])
  expect((await hits('text: "2023", within: "441481001"')).map(([hit]) => hit)).toEqual([
    'pairing:R1 兴结〔2023〕12号',
  ])
})

test('comes page by page', async () => {
  const first = await ask('text: "小学", first: 2')
  expect([first.totalCount, first.nodes.length]).toEqual([3, 2])
  const second = await ask(`text: "小学", first: 2, after: "${first.edges[1].cursor}"`)
  expect(second.nodes.map(({ node }: { node: { id: string } }) => node.id)).toEqual(['party-organisation:P1'])
})

test.each([
  ['text: ""', ['text'], 'text must hold a word to search for 请输入检索词'],
  ['text: " \u3000 "', ['text'], 'text must hold a word to search for 请输入检索词'],
  [`text: "${'街'.repeat(101)}"`, ['text'], 'text must be at most 100 characters, not 101 检索词过长'],
  [
    'text: "街", types: ["Unit", "Castle"]',
    ['types', 1],
    expect.stringMatching(/^types must be of .*, not Castle 此类型不能检索$/),
  ],
  ['text: "街", types: ["toString"]', ['types', 0], expect.stringMatching(/, not toString 此类型不能检索$/)],
  ['text: "街", within: "999999"', ['within'], 'There is no area with the code 999999 没有这个区域'],
  ['text: "街", first: 0', ['first'], 'first must be 1 to 500, not 0 超出范围'],
])('%s is refused', async (args, argument, message) => {
  expect(await ask(args)).toEqual({ code: 'BAD_USER_INPUT', argument, message })
})

describe('a name as it stands in a sheet', () => {
  // Every sixth of these is in no register.
  const named = namedUnits()
  const isHere = (at: number) => at % 6 !== 1
  beforeAll(async () => {
    const units = named.flatMap(({ name }, at) => (isHere(at) ? [`N${at},${name},其他,441481001001`] : []))
    const { errors } = await importFiles(register.graph, {
      areas: 'code,name,level\n441481002002,大新社区居委会,COMMUNITY',
      big_committees: 'ref,name,kind,area_code\nC1,兴田街道大工委,BIG_WORKING_COMMITTEE,441481001',
      units: ['ref,name,kind,residence_code', ...units].join('\n'),
    })
    expect(errors).toEqual([])
  })
  const ids = async (text: string) =>
    (await ask(`text: "${text}", first: 12`)).nodes.map(({ node }: { node: { id: string } }) => node.id)

  test('finds what is called so by the forms in data/names', async () => {
    const missed: string[] = []
    for (const [at, { name, mentions }] of named.entries())
      for (const text of isHere(at) ? mentions : []) {
        if (!(await ids(text)).includes(`unit:N${at}`)) missed.push(`${text} for ${name}`)
      }
    expect(missed).toEqual([])
  })

  test('finds nothing that is called so where it is in no register', async () => {
    for (const [at, { mentions }] of named.entries())
      for (const text of isHere(at) ? [] : mentions) {
        const { nodes } = await ask(`text: "${text}"`)
        expect([text, nodes.filter(({ score }: { score: number }) => score >= 0.8 * CALLED_SO)]).toEqual([
          text,
          [],
        ])
      }
  })

  test('finds communities and committees by other forms of their names', async () => {
    expect((await ids('大新居委'))[0]).toBe('area:441481002002')
    expect((await ids('兴田大工委'))[0]).toBe('big-committee:C1')
    expect(await ids('大兴居委')).toEqual([])
  })
})
