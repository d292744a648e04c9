import type { Graph } from '../../src/graph/graph'
import { holdingQueue } from '../../src/register/revision'
import { openScratch } from '../support/databases'
import { askScratch, importFiles, town } from '../support/register'
import { startService, type TestService } from '../support/service'

/** Each kind of write, each beside one that is nearly so and refused. Every test begins with the town. */
let graph: Graph
let service: TestService

beforeAll(async () => {
  graph = await openScratch()
  service = await startService(graph)
})
afterAll(async () => {
  await service?.stop()
  await graph?.close()
})
beforeEach(async () => {
  await graph.command('MATCH (node) WHERE NOT node:Migration AND NOT node:Country DETACH DELETE node')
  await importFiles(graph, town)
})

const HERE = '441481001001'
const VILLAGE = '441481001002'
const ERRORS = 'userErrors { code message path }'

/** The payload of one mutation, whose text is given without the braces around it. */
async function write(mutation: string, variables?: Record<string, unknown>) {
  const { data, errors } = await service.ask(`mutation { m: ${mutation} }`, variables)
  if (errors) throw new Error(JSON.stringify(errors))
  return data.m
}

/** "CODE path" of each user error. */
async function refusals(mutation: string): Promise<string[]> {
  const before = await revision()
  const { revision: written, userErrors } = await write(`${mutation} { revision ${ERRORS} }`)
  expect(written).toBeNull()
  expect(await revision()).toBe(before)
  return userErrors.map(({ code, path }: { code: string; path: string[] }) => `${code} ${path.join('.')}`)
}

async function revision(): Promise<number> {
  return (await service.ask('{ revision }')).data.revision
}

const record = (unit: string, community: string, period: string, more = '') =>
  `recordPairing(input: {unit: "${unit}", community: "${community}", period: ${period} ${more}})`

describe('a unit', () => {
  test('is created with what an import would fill in', async () => {
    const created = await write(
      `createUnit(reason: "新注册", input: {name: "兴田小学", kind: SCHOOL, creditCode: "91350100M000100Y43", residence: "${HERE}"})
       { revision ${ERRORS} unit { id name tier twoNew creditCode residence { code } } }`,
    )
    expect(created).toMatchObject({
      revision: 2,
      userErrors: [],
      unit: { name: '兴田小学', tier: 'NONE', twoNew: false, residence: { code: HERE } },
    })
    expect(created.unit.id).toMatch(/^unit:[2-9A-Z]{12}$/)
    const { data } = await service.ask(
      '{ changes(sinceRevision: 1) { nodes { revision actor action subjectId reason before after } } }',
    )
    expect(data.changes.nodes).toEqual([
      {
        revision: 2,
        actor: 'admin',
        action: 'CREATED',
        subjectId: created.unit.id,
        reason: '新注册',
        before: null,
        after: expect.objectContaining({ name: '兴田小学', tier: 'NONE', residence_code: HERE }),
      },
    ])
  })

  test.each<[string, string, string[]]>([
    [
      'a code whose check digit is wrong',
      'name: "甲", kind: SCHOOL, creditCode: "91350100M000100Y44"',
      ['INVALID input.creditCode'],
    ],
    ['a ref that is taken', 'ref: "U1", name: "甲", kind: SCHOOL', ['DUPLICATE input.ref']],
    ['a ref of letters that refs do not have', 'ref: "U 1", name: "甲", kind: SCHOOL', ['INVALID input.ref']],
    ['no name', 'name: " ", kind: SCHOOL', ['INVALID input.name']],
    [
      'a residence that nobody knows',
      'name: "甲", kind: SCHOOL, residence: "441481001009"',
      ['NOT_FOUND input.residence'],
    ],
    ['a residence too large', 'name: "甲", kind: SCHOOL, residence: "441481"', ['INVALID input.residence']],
    [
      'several things',
      'name: "", kind: SCHOOL, partyMembers: -1',
      ['INVALID input.name', 'INVALID input.partyMembers'],
    ],
    [
      'a former name that no table could hold',
      'name: "甲", kind: SCHOOL, formerNames: ["乙;丙"]',
      ['INVALID input.formerNames.0'],
    ],
  ])('is refused for %s', async (_why, input, expected) => {
    expect(await refusals(`createUnit(input: {${input}})`)).toEqual(expected)
  })

  test('two with one credit code are refused', async () => {
    const unit = (name: string) =>
      `createUnit(input: {name: "${name}", kind: SCHOOL, creditCode: "91350100M000100Y43"})`
    await write(`${unit('甲')} { revision }`)
    expect(await refusals(unit('乙'))).toEqual(['DUPLICATE input.creditCode'])
  })

  test('is amended: absent keeps, null clears', async () => {
    const { unit } = await write(
      `updateUnit(id: "unit:U2", expectedRevision: 1, input: {partyMembers: 7, residence: null, formerNames: ["甲"]})
       { unit { name kind twoNew partyMembers residence { code } formerNames } }`,
    )
    expect(unit).toEqual({
      name: '兴田超市',
      kind: 'PRIVATE_ENTERPRISE',
      twoNew: true,
      partyMembers: 7,
      residence: null,
      formerNames: ['甲'],
    })
    expect(
      await refusals('updateUnit(id: "unit:U2", expectedRevision: 1, input: {partyMembers: 8})'),
    ).toEqual(['CONFLICT expectedRevision'])
    expect(await refusals('updateUnit(id: "unit:U9", input: {partyMembers: 8})')).toEqual(['NOT_FOUND id'])
    expect(await refusals('updateUnit(id: "pairing:R1", input: {partyMembers: 8})')).toEqual(['NOT_FOUND id'])
    const other = await write(
      'updateUnit(id: "unit:U1", expectedRevision: 1, input: {partyMembers: 8}) { revision }',
    )
    expect(other.revision).toBe(3)
  })

  test('is dissolved on a day, and what it was before stands', async () => {
    const { unit } = await write(
      `updateUnit(id: "unit:U2", input: {dissolvedOn: "2024-07-01"}) { unit { name dissolvedOn } }`,
    )
    expect(unit).toEqual({ name: '兴田超市', dissolvedOn: '2024-07-01' })
    const { data } = await service.ask('{ changes(sinceRevision: 1) { nodes { before after } } }')
    expect(data.changes.nodes).toMatchObject([
      { before: { dissolved_on: null }, after: { dissolved_on: '2024-07-01' } },
    ])
    // Whether it counts is for the outermost filter to say, however deep another lies in it.
    for (const [filter, ids] of [
      ['{}', ['unit:U1']],
      ['{dissolved: true}', ['unit:U2']],
      ['{dissolved: true, anyOf: [{}]}', ['unit:U2']],
      ['{dissolved: true, anyOf: [{kinds: [SCHOOL]}]}', []],
      ['{dissolved: null, not: {kinds: [PRIVATE_ENTERPRISE]}}', ['unit:U1']],
      ['{dissolved: null, not: {dissolved: true}}', ['unit:U1']],
      ['{not: {kinds: [PARTY_GOVERNMENT_ORGAN]}}', []],
      ['{dissolved: null, anyOf: [{kinds: [PRIVATE_ENTERPRISE]}, {kinds: [SCHOOL]}]}', ['unit:U2']],
    ] as const) {
      const { data } = await service.ask(`{ units(asOf: "2024-08-01", filter: ${filter}) { nodes { id } } }`)
      expect([filter, data.units.nodes.map(({ id }: { id: string }) => id)]).toEqual([filter, ids])
    }
  })

  test('that says nothing new is not written', async () => {
    expect(
      await write('updateUnit(id: "unit:U2", input: {name: "兴田超市"}) { revision unit { id } }'),
    ).toEqual({
      revision: 1,
      unit: { id: 'unit:U2' },
    })
    expect(await revision()).toBe(1)
  })
})

describe('a pairing', () => {
  test('is recorded with its source, and the same source is one', async () => {
    const source = ', source: {title: "兴结〔2024〕3号", publisher: "兴田街道"}'
    const first = await write(
      `${record('unit:U2', HERE, '{start: "2024-01"}', `, annualFunding: 1200.5 ${source}`)}
       { revision pairing { id version period { start end } annualFunding unit { id } community { code } sources { title publisher synthetic } } }`,
    )
    expect(first).toMatchObject({
      revision: 2,
      pairing: {
        version: 1,
        period: { start: '2024-01', end: null },
        annualFunding: 1200.5,
        unit: { id: 'unit:U2' },
        community: { code: HERE },
        sources: [{ title: '兴结〔2024〕3号', publisher: '兴田街道', synthetic: false }],
      },
    })
    const second = await write(
      `${record('unit:U2', VILLAGE, '{start: "2024-01"}', source)} { pairing { sources { id } } }`,
    )
    expect(second.pairing.sources).toHaveLength(1)
    expect(await askScratch('MATCH (s:Source) RETURN count(s) AS count')).toEqual([{ count: 2 }])
  })

  test.each<[string, string, string[]]>([
    ['an unknown unit', record('unit:U9', HERE, '{}'), ['NOT_FOUND input.unit']],
    ['an id of another kind', record('area:441481', HERE, '{}'), ['INVALID input.unit']],
    ['an unknown community', record('unit:U2', '441481001009', '{}'), ['NOT_FOUND input.community']],
    ['a street', record('unit:U2', '441481001', '{}'), ['INVALID input.community']],
    [
      'a reversed period',
      record('unit:U2', HERE, '{start: "2024-02", end: "2024-01"}'),
      ['INVALID input.period.end'],
    ],
    ['an overlap', record('unit:U1', HERE, '{start: "2022"}'), ['OVERLAP input.period']],
  ])('is refused for %s', async (_why, mutation, expected) => {
    expect((await refusals(mutation)).map((each) => each.replace('period.start', 'period'))).toEqual(expected)
  })

  test('keeps everything that its input takes, and what an amendment says of it', async () => {
    await write(`createUnit(input: {ref: "U7", name: "兴田中学", kind: SCHOOL}) { revision }`)
    const organisation = (ref: string, of: string) =>
      write(
        `createPartyOrganisation(input: {ref: "${ref}", name: "${ref}支部", kind: BRANCH, ${of}}) { ${ERRORS} }`,
      )
    for (const [ref, of] of [
      ['G1', 'unit: "unit:U7"'],
      ['G2', `leads: "${HERE}"`],
      ['G3', `leads: "${HERE}"`],
    ] as const)
      expect(await organisation(ref, of)).toEqual({ userErrors: [] })
    const asked = `pairing { unit { id } community { code } unitPartyOrganisation { id } communityPartyOrganisation { id }
      agreementNumber signedOn annualFunding terminatedOn terminationReason }`
    const { pairing } = await write(
      `${record(
        'unit:U7',
        HERE,
        '{start: "2024-01", end: "2025-12"}',
        `, ref: "R7", agreementNumber: "兴结7号", signedOn: "2023-12", annualFunding: 3000,
         unitPartyOrganisation: "party-organisation:G1", communityPartyOrganisation: "party-organisation:G2"`,
      )} { ${asked} }`,
    )
    const first = {
      unit: { id: 'unit:U7' },
      community: { code: HERE },
      unitPartyOrganisation: { id: 'party-organisation:G1' },
      communityPartyOrganisation: { id: 'party-organisation:G2' },
      agreementNumber: '兴结7号',
      signedOn: '2023-12',
      annualFunding: 3000,
      terminatedOn: null,
      terminationReason: null,
    }
    expect(pairing).toEqual(first)
    const amended = await write(
      `amendPairing(id: "pairing:R7", expectedVersion: 1, input: {agreementNumber: "兴结8号", signedOn: "2023-11-30",
        communityPartyOrganisation: "party-organisation:G3", terminatedOn: "2024-06-30", terminationReason: "撤并"}) { ${asked} }`,
    )
    expect(amended.pairing).toEqual({
      ...first,
      communityPartyOrganisation: { id: 'party-organisation:G3' },
      agreementNumber: '兴结8号',
      signedOn: '2023-11-30',
      terminatedOn: '2024-06-30',
      terminationReason: '撤并',
    })
    const cleared = await write(
      `amendPairing(id: "pairing:R7", expectedVersion: 2, input: {unitPartyOrganisation: null, agreementNumber: null}) { ${asked} }`,
    )
    expect(cleared.pairing).toEqual({
      ...amended.pairing,
      unitPartyOrganisation: null,
      agreementNumber: null,
    })
  })

  test('may begin where another may have ended', async () => {
    expect((await write(`${record('unit:U1', HERE, '{start: "2023"}')} { revision }`)).revision).toBe(2)
  })

  test('is amended in versions, and a stale version is a conflict that names the one in hand', async () => {
    const amend = (version: number, input: string) =>
      `amendPairing(id: "pairing:R1", expectedVersion: ${version}, input: {${input}})`
    const { pairing } = await write(
      `${amend(1, 'period: {end: "2025"}')} { pairing { version period { start end } history { version recordedTo } } }`,
    )
    expect(pairing).toMatchObject({ version: 2, period: { start: '2021-03', end: '2025' } })
    expect(pairing.history.map(({ version }: { version: number }) => version)).toEqual([1, 2])
    const stale = await write(`${amend(1, 'annualFunding: 5')} { pairing { id } ${ERRORS} }`)
    expect(stale).toEqual({
      pairing: null,
      userErrors: [
        { code: 'CONFLICT', path: ['expectedVersion'], message: expect.stringContaining('version 2') },
      ],
    })
    expect(await refusals(amend(2, 'period: {start: "2026"}'))).toEqual(['INVALID input.period.end'])
  })

  test('is ended after its start and within its agreed end', async () => {
    const end = (on: string, version = 1) =>
      `endLinkage(id: "pairing:R1", expectedVersion: ${version}, on: "${on}", reason: "撤并")`
    expect(await refusals(end('2021-03-01'))).toEqual(['INVALID on'])
    expect(await refusals(end('2024-01-01'))).toEqual(['INVALID on'])
    expect(await refusals(end('2022-01-01', 3))).toEqual(['CONFLICT expectedVersion'])
    expect(
      await refusals('endLinkage(id: "unit:U1", expectedVersion: 1, on: "2022-01-01", reason: "x")'),
    ).not.toEqual([])
    const { linkage } = await write(
      `${end('2022-01-01')} { linkage { version status(asOf: "2022-01-01") ... on Pairing { terminatedOn terminationReason } } }`,
    )
    expect(linkage).toEqual({
      version: 2,
      status: 'TERMINATED',
      terminatedOn: '2022-01-01',
      terminationReason: '撤并',
    })
    const { data } = await service.ask('{ changes(sinceRevision: 1) { nodes { action reason } } }')
    expect(data.changes.nodes).toEqual([{ action: 'ENDED', reason: '撤并' }])
  })

  test('is retracted unless something rests on it, and may come again', async () => {
    const retract = (id: string, version: number) =>
      `retractLinkage(id: "${id}", expectedVersion: ${version}, reason: "误录")`
    await write(
      'recordAppraisal: createAppraisal(input: {ref: "A1", pairing: "pairing:R1", year: 2022, by: UNIT}) { revision userErrors { path code message } }'.replace(
        'recordAppraisal: ',
        '',
      ),
    )
    const refused = await write(`${retract('pairing:R1', 1)} { ${ERRORS} }`)
    expect(refused.userErrors).toEqual([
      { code: 'INVALID', path: ['id'], message: expect.stringContaining('appraisal:A1') },
    ])
    expect(
      (await write('retract(id: "appraisal:A1", reason: "误录") { id userErrors { message } }')).id,
    ).toBe('appraisal:A1')
    expect((await service.ask('{ node(id: "appraisal:A1") { id } }')).data.node).toBeNull()
    const { linkage } = await write(`${retract('pairing:R1', 1)} { linkage { id version recordedTo } }`)
    expect(linkage).toMatchObject({ id: 'pairing:R1', version: 1, recordedTo: expect.any(String) })
    expect((await service.ask('{ node(id: "pairing:R1") { id } }')).data.node).toBeNull()
    expect(await refusals(retract('pairing:R1', 1))).toEqual(['NOT_FOUND id'])
    const again = await write(
      `${record('unit:U1', HERE, '{start: "2024"}', ', ref: "R1"')} { pairing { id version } }`,
    )
    expect(again.pairing).toEqual({ id: 'pairing:R1', version: 2 })
  })
})

test('under an idempotency key a write is done once and answered alike, and the key is for one write', async () => {
  const create = (name: string, key = 'k1') =>
    `createUnit(idempotencyKey: "${key}", input: {name: "${name}", kind: SCHOOL}) { revision unit { id name } ${ERRORS} }`
  const first = await write(create('甲'))
  expect(await write(create('甲'))).toEqual(first)
  expect(await revision()).toBe(2)
  const other = await write(create('乙'))
  expect(other.userErrors.map(({ code, path }: { code: string; path: string[] }) => [code, ...path])).toEqual(
    [['CONFLICT', 'idempotencyKey']],
  )
  expect((await write(create('甲', 'k2'))).revision).toBe(3)
})

test('a key whose write was refused may be given again', async () => {
  const create = (ref: string) =>
    `createUnit(idempotencyKey: "k1", input: {ref: "${ref}", name: "甲", kind: SCHOOL}) { revision }`
  expect((await write(create('U1'))).revision).toBeNull()
  expect((await write(create('U9'))).revision).toBe(2)
})

test('mutations of one request are written one after another, each seeing those before it', async () => {
  const { data } = await service.ask(`mutation {
    a: updateUnit(id: "unit:U1", input: {name: "甲"}) { revision unit { name } }
    b: updateUnit(id: "unit:U1", input: {partyMembers: 3}) { revision unit { name partyMembers } }
  }`)
  expect(data).toEqual({
    a: { revision: 2, unit: { name: '甲' } },
    b: { revision: 3, unit: { name: '甲', partyMembers: 3 } },
  })
})

test('an answer that is kept is not given after a write', async () => {
  const ask = async () => (await service.ask('{ unit(id: "unit:U1") { name } }')).data.unit.name
  for (let times = 0; times < 3; times++) expect(await ask()).toBe('市教育局')
  await write('updateUnit(id: "unit:U1", input: {name: "市教育体育局"}) { revision }')
  expect(await ask()).toBe('市教育体育局')
})

test('mutations whose time is over while another writes are told so, and are never written', async () => {
  const create = (ref: string) =>
    `createUnit(input: {ref: "${ref}", name: "甲${ref}", kind: SCHOOL}) { revision }`
  const waiting = [...'ABCDE'].map((ref) => `mutation { ${create(ref)} }`)
  waiting.push(`mutation { f: ${create('F')} g: ${create('G')} }`)
  const before = await revision()
  const quick = await startService(graph, { MAX_SECONDS: '1' })
  try {
    const told = await holdingQueue(graph, () => Promise.all(waiting.map((mutation) => quick.ask(mutation))))
    for (const { data, errors } of told)
      expect([data, errors?.[0]?.extensions?.code]).toEqual([null, 'TIME_LIMIT_EXCEEDED'])
    // It waits behind all of them.
    expect((await write(create('H'))).revision).toBe(before + 1)
  } finally {
    await quick.stop()
  }
  const ids = [...'ABCDEFGH'].map((ref) => `unit:${ref}`)
  const { data } = await service.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })
  expect(data.nodes.filter(Boolean)).toEqual([{ id: 'unit:H' }])
  expect(await revision()).toBe(before + 1)
})
