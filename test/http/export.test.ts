import { Workbook } from 'exceljs'
import Graph from 'graphology'
import gexf from 'graphology-gexf'
import graphml from 'graphology-graphml'
import jsonld from 'jsonld'
import type { Graph as Database } from '../../src/graph/graph'
import { openScratch } from '../support/databases'
import { importFiles } from '../support/register'
import { startService, type TestService } from '../support/service'
import { wholeRegister } from '../support/whole-register'

let database: Database
let service: TestService
beforeAll(async () => {
  database = await openScratch()
  expect((await importFiles(database, wholeRegister)).errors).toEqual([])
  service = await startService(database)
})
afterAll(async () => {
  await service?.stop()
  await database?.close()
})

function post(query: string, options = '', variables?: object): Promise<Response> {
  return fetch(`${service.url}/export?${options}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
}

async function text(query: string, options = '', variables?: object): Promise<string> {
  const response = await post(query, options, variables)
  // Unlike text(), this keeps the mark by which Excel knows UTF-8.
  const body = Buffer.from(await response.arrayBuffer()).toString()
  if (response.status !== 200) throw new Error(body)
  return body
}

const UNITS =
  'query Units { units(first: 2) { totalCount nodes { name kind twoNew partyMembers dissolvedOn formerNames residence { name } } } }'
const PAIRINGS = `query Pairings { pairings(filter: {status: [IN_FORCE, EXPIRED, TERMINATED, UNCERTAIN]}, asOf: "2024-07-01") {
  nodes { id unit { name } community { name } period { start end } signedOn annualFunding recordedFrom } } }`

describe('CSV', () => {
  test('every page, the columns by their keys, each row with its mark, and nothing that a spreadsheet runs', async () => {
    expect(await text(UNITS, 'format=csv')).toBe(
      [
        '\uFEFFname,kind,twoNew,partyMembers,dissolvedOn,formerNames,residence.name,restsOnSynthetic',
        "'+业委会,OWNERS_COMMITTEE,false,,,,,false",
        "'-兴田超市,PRIVATE_ENTERPRISE,true,,,,官汕社区,true",
        '"两行\n名称",OTHER,false,,,,,false',
        '市教育局,PARTY_GOVERNMENT_ORGAN,false,35,,教育委员会; 文教局,官汕社区,false',
        '银行,FINANCIAL_INSTITUTION,false,120,,,𠮷祥社区,false',
        '',
      ]
        .join('\r\n')
        .replace('两行\r\n', '两行\n'),
    )
  })

  test('Chinese headers and terms from the descriptions of the schema', async () => {
    const [header, first] = (await text(UNITS, 'format=csv&lang=zh')).split('\r\n')
    expect(header).toBe('\uFEFF名称,类型,两新组织,党员数,注销日期,曾用名,驻地 · 名称,含合成数据')
    expect(first).toBe("'+业委会,业委会,否,,,,,否")
  })

  test('English headers', async () => {
    const [header] = (await text(UNITS, 'lang=en')).split('\r\n')
    expect(header).toBe(
      '\uFEFFName,Kind,Two new,Party members,Dissolved on,Former names,Residence · Name,Rests on synthetic data',
    )
  })

  test('an entry of a list within a list is a row, and a list says where it goes on', async () => {
    const query = (first: number) =>
      `{ community: node(id: "area:441481001001") { ... on Community { name residentUnits(first: ${first}) { totalCount nodes { name } } } } }`
    expect((await text(query(1))).split('\r\n').slice(1, 3)).toEqual([
      "官汕社区,'-兴田超市,true",
      '官汕社区,市教育局,false',
    ])
    const nested = `{ areas(level: STREET) { nodes { name children(first: 1) { totalCount nodes { name } } } } }`
    expect((await text(nested)).split('\r\n').slice(0, 4)).toEqual([
      '\uFEFFname,children.totalCount,children.name,restsOnSynthetic',
      '兴田街道,2,官汕社区,true',
      '兴田街道,2,…,true',
      expect.stringMatching(/^龙田镇,1,𠮷祥社区,/),
    ])
  })

  test('fields above the list stand in every row; aliases and variables hold', async () => {
    const query = `query Findings($code: AreaCode!) { coverage(rule: RESIDENT_UNIT_PAIRED, within: $code, asOf: "2024-07-01") {
      counts { population } gaps: findings(states: [GAP, EXEMPT, COVERED], first: 1) { nodes { state who: subject { label } since } } } }`
    expect((await text(query, 'lang=en', { code: '441481001' })).split('\r\n').slice(0, 2)).toEqual([
      '\uFEFFCounts · Population,State,Subject (who) · Label,Since,Rests on synthetic data',
      expect.stringMatching(/^\d+,\w+,'?.+,/),
    ])
  })

  test('a single object is a row, and a matrix a row an area', async () => {
    expect(await text('{ statistics(within: "441481001") { communities units } }')).toBe(
      '\uFEFFcommunities,units,restsOnSynthetic\r\n2,2,true\r\n',
    )
    const matrix = `{ coverageMatrix(rules: [COMMUNITY_PAIRED, COMMUNITY_HAS_VENUE], within: "441481", level: STREET, asOf: "2024-07-01") {
      cells { population covered } } }`
    expect((await text(matrix, 'lang=zh')).split('\r\n').slice(0, 2)).toEqual([
      expect.stringMatching(/^\uFEFF区划代码,区域,.+ · .+,含合成数据$/),
      '441481001,兴田街道,1,1,2,1,是',
    ])
  })

  test.each([
    ['calls', '{ serviceCalls { nodes { title raisedBy { name } } } }'],
    ['venues', '{ venues { nodes { name area { name } } } }'],
    ['activities', '{ activities { nodes { title area { name } } } }'],
    ['conferences', '{ jointConferences { nodes { name area { name } } } }'],
    ['list items', '{ listItems(kind: NEED) { nodes { title raisedBy { name } } } }'],
    ['committees', '{ bigCommittees { nodes { name area { name } } } }'],
    ['teams', '{ volunteerTeams { nodes { name area { name } } } }'],
    [
      'tallies',
      '{ tally(kind: PAIRING, by: [COMMUNITY, UNIT_KIND], asOf: "2024-07-01") { nodes { count keys { value node { label } } } } }',
    ],
  ])(
    '%s rest on the register, which has synthetic sources, and not on the areas that they name',
    async (_name, query) => {
      const [, ...rows] = (await text(query)).trim().split('\r\n')
      expect(rows.length).toBeGreaterThan(0)
      for (const row of rows) expect(row).toMatch(/,true$/)
    },
  )

  test('lists beside each other are files of a zip file, and one of them by its name is one file', async () => {
    const query =
      '{ units { nodes { name } } areas(level: STREET) { nodes { name children { nodes { name } } } } }'
    const response = await post(query)
    expect(response.headers.get('content-type')).toBe('application/zip')
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="units.zip"')
    const zip = Buffer.from(await response.arrayBuffer()).toString('latin1')
    for (const name of ['units.csv', 'areas.children.csv']) expect(zip).toContain(name)
    expect(await text(query, 'list=areas.children')).toMatch(/^\uFEFFname,children\.name,/)
  })

  test('the headers of the answer say what it is', async () => {
    const response = await post(UNITS, 'format=csv')
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present')
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="Units.csv"')
    expect(response.headers.get('cache-control')).toBe('no-store')
    await response.text()
  })
})

describe('XLSX', () => {
  async function workbook(query: string, options: string): Promise<Workbook> {
    const book = new Workbook()
    await book.xlsx.load(await (await post(query, options)).arrayBuffer())
    return book
  }

  test('text as text, dates as dates, a header that stays and filters', async () => {
    const book = await workbook(PAIRINGS, 'format=xlsx&lang=zh')
    const [sheet, notes] = book.worksheets
    const rows = (sheet!.getSheetValues() as unknown[][]).slice(1).map((row) => row.slice(1))
    expect(rows[0]).toEqual([
      '编号',
      '单位 · 名称',
      '社区 · 名称',
      '期限 · 开始',
      '期限 · 结束',
      '签订日期',
      '年度资金（元）',
      '记录时间',
      '含合成数据',
    ])
    expect(rows).toHaveLength(4)
    expect(rows[1]!.slice(0, 7)).toEqual([
      'pairing:R/3',
      '银行',
      '𠮷祥社区',
      new Date('2020-02-29'),
      '2030',
      '2020',
      12000.5,
    ])
    expect(rows[3]!.slice(1, 3)).toEqual(['-兴田超市', '官汕社区'])
    expect(sheet!.getCell('B4').numFmt).toBe('@')
    expect(sheet!.getCell('D2').numFmt).toBe('yyyy-mm-dd')
    expect(rows[1]![7]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?\+08:00$/)
    expect(sheet!.views).toMatchObject([{ state: 'frozen', ySplit: 1 }])
    expect(sheet!.autoFilter).toBe('A1:I4')
    expect(notes!.getColumn(1).values.join('\n')).toContain('synthetic sample data')
  })
})

test('a question called History has a sheet that Excel takes', async () => {
  const book = new Workbook()
  const query = 'query History { units(first: 3) { nodes { id } } }'
  await book.xlsx.load(await (await post(query, 'format=xlsx')).arrayBuffer())
  expect(book.worksheets.map(({ name }) => name)).toEqual(['History_', '说明 Notes'])
})

describe('graphs', () => {
  const SUBGRAPH = '{ subgraph(around: ["unit:U1"], asOf: "2022-06-01") { nodes { id } } }'

  test('GEXF: linkages are edges with spells, read by a reader of its own', async () => {
    const file = await text(PAIRINGS, 'format=gexf')
    expect(file).toContain('<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">')
    expect(file).toContain('mode="dynamic"')
    expect(file).toContain('<spell start="2021-03-01" end="2023-12-31"/>')
    // Ended before its time: the day before is the last.
    expect(file).toContain('<spell start="2020-02-29" end="2024-06-29"/>')
    const graph = gexf.parse(Graph, file, { addMissingNodes: false })
    expect(graph.order).toBe(7)
    expect(graph.edges().sort()).toEqual([
      'pairing:R/3>area:441481100001',
      'pairing:R1>area:441481001001',
      'pairing:R1>party-organisation:P1',
      'pairing:R1>party-organisation:P3',
      'pairing:R2>area:441481001001',
    ])
    expect(graph.getNodeAttributes('unit:U2')).toMatchObject({
      label: '-兴田超市',
      type: 'Unit',
      synthetic: true,
    })
    expect(graph.getEdgeAttributes('pairing:R2>area:441481001001')).toMatchObject({
      type: 'Pairing',
      synthetic: true,
    })
  })

  test('a subgraph in every form has the same nodes and edges', async () => {
    const { data } = await service.ask(
      '{ subgraph(around: ["unit:U1"], asOf: "2022-06-01") { nodes { id } edges { id linkage period { start } synthetic } } }',
    )
    const nodes = data.subgraph.nodes.map(({ id }: { id: string }) => id).sort()
    const edges = data.subgraph.edges.map(({ id }: { id: string }) => id).sort()
    expect(edges.length).toBeGreaterThan(5)
    for (const graph of [
      gexf.parse(Graph, await text(SUBGRAPH, 'format=gexf'), { addMissingNodes: false }),
      graphml.parse(Graph, await text(SUBGRAPH, 'format=graphml')),
    ]) {
      expect(graph.nodes().sort()).toEqual(nodes)
      expect(graph.edges().sort()).toEqual(edges)
    }
    const { data: about, elements } = JSON.parse(await text(SUBGRAPH, 'format=cytoscape'))
    expect(about.restsOnSynthetic).toBe(true)
    expect(elements.nodes.map((node: { data: { id: string } }) => node.data.id).sort()).toEqual(nodes)
    expect(elements.edges.map((edge: { data: { id: string } }) => edge.data.id).sort()).toEqual(edges)
    const pairing = elements.edges.find(
      (edge: { data: { linkage?: string } }) => edge.data.linkage === 'pairing:R1',
    )
    expect(pairing.data).toMatchObject({ start: '2021-03-01', end: '2023-12-31', synthetic: false })
  })

  test('what is selected beneath a thing stands in an edge to it, once', async () => {
    const query = '{ units { nodes { name residence { name parent { name } } } } }'
    const graph = gexf.parse(Graph, await text(query, 'format=gexf'), { addMissingNodes: false })
    expect(
      graph
        .nodes()
        .filter((id) => id.startsWith('area:'))
        .sort(),
    ).toEqual(['area:441481001', 'area:441481001001', 'area:441481100', 'area:441481100001'])
    expect(graph.edges()).toContain('unit:U1>residence>area:441481001001')
    expect(graph.edges().filter((id) => id.startsWith('area:441481001001>'))).toEqual([
      'area:441481001001>parent>area:441481001',
    ])
    expect(graph.getNodeAttribute('area:441481001001', 'name')).toBe('官汕社区')
  })

  test('JSON-LD speaks of organisations, and resolves without a network', async () => {
    const query =
      '{ linkages(kinds: [PART_TIME_MEMBERSHIP, PAIRING], status: [IN_FORCE, EXPIRED, TERMINATED, UNCERTAIN]) { nodes { id } } }'
    const document = JSON.parse(await text(query, 'format=jsonld'))
    const documentLoader = () => Promise.reject(new Error('no network'))
    const flat = (await jsonld.flatten(
      document,
      null as never,
      { documentLoader } as never,
    )) as unknown as Record<string, never>[]
    const thing = (id: string): Record<string, unknown> => flat.find((each) => each['@id'] === id)!
    const org = 'http://www.w3.org/ns/org#'
    expect(thing('urn:gongjian:unit:U1')).toMatchObject({
      '@type': ['urn:gongjian:vocabulary:Unit', `${org}FormalOrganization`],
      'http://www.w3.org/2004/02/skos/core#prefLabel': [{ '@value': '市教育局' }],
    })
    expect(thing('urn:gongjian:part-time-membership:M1')).toMatchObject({
      [`${org}organization`]: expect.arrayContaining([{ '@id': 'urn:gongjian:big-committee:B1' }]),
      'http://schema.org/endDate': [
        { '@type': 'http://www.w3.org/2001/XMLSchema#date', '@value': '2024-01-14' },
      ],
    })
    expect(thing('urn:gongjian:pairing:R2')).toMatchObject({
      'urn:gongjian:vocabulary:synthetic': [{ '@value': true }],
    })
    await expect(jsonld.toRDF(document, { documentLoader, safe: true } as never)).resolves.toBeDefined()
  })
})

describe('refused before the first byte, as GraphQL refuses:', () => {
  const wrong: [string, string, string, number, string][] = [
    ['a syntax error', '{ units {', 'format=csv', 400, 'Syntax Error'],
    ['an unknown field', '{ units { nodes { nam } } }', '', 400, 'Cannot query field'],
    ['a wrong argument', '{ units(within: "99") { nodes { name } } }', '', 400, 'no area with the code 99'],
    [
      'a list that the question does not have',
      '{ units { nodes { name } } areas(level: STREET) { nodes { name children { nodes { name } } } } }',
      'list=areas',
      400,
      'units, areas.children',
    ],
    ['a way to show what is above that is none', UNITS, 'above=twice', 400, 'repeated or keyed'],
    ['a format that is none', UNITS, 'format=pdf', 400, 'csv, xlsx, gexf'],
    ['a language that is none', UNITS, 'lang=de', 400, 'zh or en'],
    ['a figure as a graph', '{ statistics { units } }', 'format=gexf', 400, 'nothing that stands in a graph'],
    [
      'too deep',
      `{ units { nodes ${'{ residence { ... on Community { residentUnits { nodes '.repeat(5)} { id } ${'} } } }'.repeat(5)} } }`,
      '',
      400,
      'MAX_DEPTH',
    ],
    [
      'too costly a page',
      '{ units { nodes { pairings(first: 500) { nodes { unit { pairings(first: 500) { nodes { unit { pairings(first: 500) { nodes { id } } } } } } } } } } }',
      '',
      400,
      'MAX_COST',
    ],
  ]
  test.each(wrong)('%s', async (_name, query, options, status, message) => {
    const response = await post(query, options)
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    const { errors } = (await response.json()) as { errors: { message: string }[] }
    expect([response.status, errors[0]!.message]).toEqual([status, expect.stringContaining(message)])
  })

  test('another method, another type, no query', async () => {
    const url = `${service.url}/export`
    const status = async (init: RequestInit) => (await fetch(url, init)).status
    expect(await status({})).toBe(405)
    expect(await status({ method: 'POST', body: 'query=x', headers: { 'content-type': 'text/plain' } })).toBe(
      415,
    )
    expect(
      await status({ method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }),
    ).toBe(400)
    expect(await status({ method: 'POST', body: '{', headers: { 'content-type': 'application/json' } })).toBe(
      400,
    )
  })
})

describe('sources', () => {
  test('what rests on a source, and what an area rests on', async () => {
    const { data } = await service.ask(`{
      all: sources { nodes { id linkages(kinds: [PAIRING]) { nodes { id } } } }
      synthetic: sources(synthetic: true) { nodes { id } }
      town: sources(within: "441481100") { totalCount }
      street: sources(within: "441481001", synthetic: false) { nodes { id } }
      units { nodes { id synthetic sources { id } } }
    }`)
    expect(data.all.nodes).toEqual([
      { id: 'source:S1', linkages: { nodes: [{ id: 'pairing:R1' }] } },
      { id: 'source:S2', linkages: { nodes: [{ id: 'pairing:R2' }] } },
    ])
    expect(data.synthetic.nodes).toEqual([{ id: 'source:S2' }])
    expect(data.town.totalCount).toBe(1)
    expect(data.street.nodes).toEqual([{ id: 'source:S1' }])
    expect(data.units.nodes).toContainEqual({
      id: 'unit:U2',
      synthetic: true,
      sources: [{ id: 'source:S2' }],
    })
    expect(data.units.nodes).toContainEqual({
      id: 'unit:U1',
      synthetic: false,
      sources: [{ id: 'source:S1' }],
    })
  })
})
