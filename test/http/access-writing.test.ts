import type { Graph } from '../../src/graph/graph'
import { openScratch } from '../support/databases'
import { importFiles } from '../support/register'
import { bearer, openSignedIn, type SignedIn } from '../support/signed-in'
import { streetA, streetB, twoStreets } from '../support/two-streets'

// What an editor of the street A may not learn of the street B, nor change there, by whatever is sent.

let graph: Graph
let service: SignedIn
beforeAll(async () => {
  graph = await openScratch()
  const { errors } = await importFiles(graph, twoStreets, { today: '2024-06-30' })
  expect(errors).toEqual([])
  service = await openSignedIn(graph)
})
afterAll(async () => {
  await service?.stop()
  await graph?.close()
})

async function send(files: Record<string, string>, options = '?dryRun=true') {
  const form = new FormData()
  for (const [name, text] of Object.entries(files)) form.append('files', new Blob([text]), `${name}.csv`)
  const response = await fetch(`${service.url}/import${options}`, {
    method: 'POST',
    headers: await bearer('EDITOR', streetA),
    body: form,
  })
  return (await response.json()) as {
    errors: { row: number; column: string; code: string; message: string }[]
  }
}

const codes = async (
  mutation: string,
  role: 'EDITOR' | 'ADMIN' = 'EDITOR',
  area: string | null = streetA,
) => {
  const { data, errors } = await service.ask(
    `mutation { asked: ${mutation} { userErrors { code path } } }`,
    role,
    area,
  )
  expect(errors).toBeUndefined()
  return data.asked.userErrors.map(
    ({ code, path }: { code: string; path: string[] }) => `${code} ${path.join('.')}`,
  )
}

/** By which questions an editor of the street A sees a thing itself. */
async function seenOf(id: string): Promise<string[]> {
  const { data, errors } = await service.ask(
    `{ node(id: "${id}") { id } persons(first: 500) { nodes { id } } changes(first: 500) { nodes { id: subjectId } } }`,
    'EDITOR',
    streetA,
  )
  expect(errors).toBeUndefined()
  const lists = { node: [data.node], persons: data.persons.nodes, changes: data.changes.nodes }
  return Object.entries(lists).flatMap(([name, nodes]) =>
    nodes.some((node: { id: string } | null) => node?.id === id) ? [name] : [],
  )
}

describe('a dry run says of what stands outside that it is not the writer’s, and nothing more', () => {
  const saying = (id: string) => `${id} is not in the area that you may write to 不在您的权限区域内`
  test.each<[string, Record<string, string>, string]>([
    [
      'whatever end is guessed',
      { pairings: `ref,unit_ref,community_code,end\nJB,UA,${streetA}001,2010` },
      'pairing:JB',
    ],
    ['the right name', { units: 'ref,name,kind\nUB,单位B,PARTY_GOVERNMENT_ORGAN' }, 'unit:UB'],
    ['a wrong name', { units: 'ref,name,kind\nUB,别名,SCHOOL' }, 'unit:UB'],
    ['the right employer', { persons: 'ref,employer_ref\nNB,UB' }, 'person:NB'],
    ['a wrong residence', { units: `ref,name,kind,residence_code\nWB,业主,SCHOOL,${streetA}001` }, 'unit:WB'],
  ])('%s', async (_what, files, id) => {
    const { errors } = await send(files)
    expect(errors.map(({ message }) => message)).toEqual([saying(id)])
  })

  test('and what repeats what can be seen passes', async () => {
    const { errors } = await send({
      units: 'ref,name,kind\nUA,单位A,PARTY_GOVERNMENT_ORGAN',
      areas: 'code,name,level\n441481,兴宁市,COUNTY',
    })
    expect(errors).toEqual([])
  })
})

describe('a reference that would make a row count outside is refused, there or not', () => {
  test.each<[string, string, string]>([
    [
      'duty_reports',
      `ref,unit_ref,community_code,area_code,members\nT1,WA,${streetA}001,${streetB}001-XQ,3`,
      'area_code',
    ],
    ['claims', `ref,item_ref,unit_ref,community_code,start\nT1,IB,UA,${streetA}001,2024`, 'item_ref'],
    ['claims', `ref,item_ref,unit_ref,community_code,start\nT1,不存在,UA,${streetA}001,2024`, 'item_ref'],
    [
      'activities',
      `ref,title,held_on,area_code,under_id\nT1,活动,2024-06-01,${streetA}001,pairing:JB`,
      'under_id',
    ],
    ['party_organisations', `ref,name,kind,unit_ref,leads_code\nT1,支部,BRANCH,WB,${streetA}001`, 'unit_ref'],
    ['property_linkages', `ref,compound_code,branch_ref,start\nXA,${streetA}001-XQ,HB,2022`, 'branch_ref'],
    ['units', `ref,name,kind,residence_code,source_ref\nT1,新,SCHOOL,${streetA}001,SB`, 'source_ref'],
  ])('%s: %s', async (table, text, column) => {
    const { errors } = await send({ [table]: text })
    expect(errors).toEqual([
      expect.objectContaining({
        row: 2,
        column,
        code: 'INVALID',
        message: expect.stringContaining('不在您的权限区域内'),
      }),
    ])
  })

  test.each<[string, string]>([
    ['pairings', `ref,unit_ref,community_code,start\nT1,UB,${streetA}001,2031`],
    ['activities', `ref,title,held_on,area_code,unit_refs\nT1,活动,2024-06-01,${streetA}001,UB`],
    ['part_time_memberships', 'ref,committee_ref,unit_ref,person_ref,start\nT1,CA,UB,NB,2031'],
  ])('but what joins areas goes in: %s', async (table, text) => {
    expect((await send({ [table]: text })).errors).toEqual([])
  })
})

test('linking a foreign person or source grants nothing, also once it is let go', async () => {
  const seat = await service.ask(
    `mutation { recordPartTimeMembership(input: {ref: "SX", committee: "big-committee:CA", onBehalfOf: "unit:UA", person: "person:NB", period: {start: "2031"}}) { userErrors { code path } } }`,
    'EDITOR',
    streetA,
  )
  expect(seat.data.recordPartTimeMembership.userErrors).toEqual([])
  expect(await seenOf('person:NB')).toEqual([])
  expect(await codes('updatePerson(id: "person:NB", input: {title: "他的"})')).toEqual(['FORBIDDEN id'])
  expect(
    await codes('retractLinkage(id: "part-time-membership:SX", expectedVersion: 1, reason: "x")'),
  ).toEqual([])
  expect(await codes('updatePerson(id: "person:NB", input: {title: "他的"})')).toEqual(['FORBIDDEN id'])
  expect(await codes('updateSource(id: "source:SB", input: {title: "我的"})')).toEqual(['FORBIDDEN id'])
  expect(await seenOf('person:NB')).toEqual([])
})

test('a linkage joins nobody outside who is not joined to the area already, nor whom it would draw inside', async () => {
  const asAdmin = (mutation: string) => codes(mutation, 'ADMIN', null)
  const start = 'period: {start: "2024"}'
  expect(
    await asAdmin('createPerson(input: {ref: "EB", name: "密人", title: "密职", employer: "unit:WB"})'),
  ).toEqual([])
  expect(await asAdmin('createPerson(input: {ref: "FB", name: "密人", title: "密职"})')).toEqual([])
  expect(
    await asAdmin(
      `recordAppointment(input: {person: "person:FB", organisation: "party-organisation:QB", post: "委员", ${start}})`,
    ),
  ).toEqual([])
  for (const person of ['EB', 'FB', '不存在']) {
    const seat = `recordPartTimeMembership(input: {committee: "big-committee:CA", onBehalfOf: "unit:UA", person: "person:${person}", ${start}})`
    expect(await codes(seat)).toEqual(['FORBIDDEN input.person'])
    const { errors } = await send({
      contacts: `ref,area_code,unit_ref,person_ref,start\nOE,${streetA}001,VA,${person},2024`,
    })
    expect(errors.map(({ column, message }) => [column, message.split(' ')[0]])).toEqual([
      ['person_ref', `person:${person}`],
    ])
  }
})

test('a source outside is refused alike, whatever its title is said to be', async () => {
  const citing = (title: string) =>
    `createUnit(input: {name: "新", kind: SCHOOL, residence: "${streetA}001", source: {ref: "SB", title: "${title}"}})`
  for (const title of ['台账B', '猜的台账'])
    expect(await codes(citing(title))).toEqual(['FORBIDDEN input.source'])
})

test('a source that is given by its title alone is cited, whoever else cites one that says the same', async () => {
  const citing = (name: string, title: string, street = streetA) =>
    `createUnit(input: {ref: "${name}", name: "${name}", kind: SCHOOL, residence: "${street}001", source: {title: "${title}"}})`
  expect(await codes(citing('T1B', '密台账', streetB), 'ADMIN', null)).toEqual([])
  expect(await codes(citing('T2A', '公开台账'), 'ADMIN', null)).toEqual([])
  const cited = async (title: string, as: string) => {
    expect(await codes(citing(as, title))).toEqual([])
    const { data } = await service.ask(
      `{ node(id: "unit:${as}") { ... on Unit { sources { id } } } }`,
      'EDITOR',
      streetA,
    )
    return data.node.sources[0].id as string
  }
  const refs = [
    [await cited('密台账', 'T4'), await cited('密台账', 'T5')],
    [await cited('没有的台账', 'T6'), await cited('没有的台账', 'T7')],
  ]
  // What one has cited is cited again, and nobody else's is.
  for (const [one, again] of refs) expect(one).toBe(again)
  const all = await service.ask('{ sources(first: 500) { nodes { id title } } }', 'ADMIN')
  const called = (title: string) =>
    all.data.sources.nodes.filter((source: { title: string }) => source.title === title).length
  expect([called('密台账'), called('没有的台账')]).toEqual([2, 1])
  await cited('公开台账', 'T3')
  const after = await service.ask('{ sources(first: 500) { nodes { title } } }', 'ADMIN')
  expect(
    after.data.sources.nodes.filter(({ title }: { title: string }) => title === '公开台账'),
  ).toHaveLength(1)
})

test('of a unit outside that has a credit code it is not said which it is', async () => {
  const unit = (ref: string, street: string) =>
    `createUnit(input: {ref: "${ref}", name: "校", kind: SCHOOL, creditCode: "91350100M000100Y43", residence: "${street}001"})`
  expect(await codes(unit('CCB', streetB), 'ADMIN', null)).toEqual([])
  expect(await codes(unit('CCA', streetA))).toEqual(['DUPLICATE input.creditCode'])
  const { errors } = await send({
    units: `ref,name,kind,credit_code,residence_code\nCCA,校,SCHOOL,91350100M000100Y43,${streetA}001`,
  })
  expect(errors.map(({ message }) => message)).toEqual([
    'the unit (outside your area 权限区域外) has this credit code too; one of them is wrong 与单位 (outside your area 权限区域外) 的信用代码相同，其一有误',
  ])
})

test('a post that was taken back places nobody', async () => {
  expect(await codes('createPerson(input: {ref: "GA", name: "新人", title: "新职"})')).toEqual([])
  expect(await seenOf('person:GA')).toEqual([])
  expect(
    await codes(
      `recordContactAssignment(input: {ref: "CG", area: "${streetA}001", unit: "unit:VA", person: "person:GA", period: {start: "2024"}})`,
    ),
  ).toEqual([])
  expect(await seenOf('person:GA')).toEqual(['node', 'persons', 'changes'])
  expect(await codes('retractLinkage(id: "contact-assignment:CG", expectedVersion: 1, reason: "x")')).toEqual(
    [],
  )
  expect(await seenOf('person:GA')).toEqual([])
})

test('an alliance that serves another area too is not one area’s to change', async () => {
  expect(await codes('updateAlliance(id: "alliance:EWA", input: {name: "改名"})')).toEqual(['FORBIDDEN id'])
  expect(await codes(`updateAlliance(id: "alliance:EA", input: {theme: "新题"})`)).toEqual([])
  expect(
    await codes(`updateAlliance(id: "alliance:EA", input: {serves: ["${streetA}001", "${streetB}001"]})`),
  ).toEqual(['FORBIDDEN input.serves'])
  // Who belongs to it and whose turn it is counts where else it serves, too.
  expect(
    await codes(
      `amendAllianceMembership(id: "alliance-membership:FVA", expectedVersion: 1, input: {chairTerms: [{start: "2024"}]})`,
    ),
  ).toEqual(['FORBIDDEN id'])
  expect(
    await codes(
      `recordAllianceMembership(input: {alliance: "alliance:EWA", member: "unit:VA", period: {start: "2024"}})`,
    ),
  ).toEqual(['FORBIDDEN input.alliance'])
  expect(
    await codes(
      `recordAllianceMembership(input: {ref: "FNEW", alliance: "alliance:EA", member: "unit:VA", period: {start: "2024"}})`,
    ),
  ).toEqual([])
})

describe('what hangs on an alliance that serves another area too counts there, however far down', () => {
  beforeAll(async () => {
    const { errors } = await importFiles(
      graph,
      {
        conferences: `ref,name,every_months,area_code,alliance_ref\nSHARED,盟会,6,,EWA\nHELD,区会,6,${streetA}001,EWA`,
        meetings: 'ref,conference_ref,held_on\nSHARED,SHARED,2024-05-01\nHELD,HELD,2024-05-01',
      },
      { today: '2024-06-30' },
    )
    expect(errors).toEqual([])
  })

  test.each<[string, Record<string, string>, string]>([
    ['a turn in its chair', { chair_terms: 'alliance_membership_ref,start\n?,2023' }, 'FWX FVA | FCA'],
    ['a meeting', { meetings: 'ref,conference_ref,held_on\nT1,?,2024-06-01' }, 'SHARED | HELD'],
    ['a matter', { matters: 'ref,meeting_ref,title\nT1,?,议题' }, 'SHARED | HELD'],
    ['an activity', { activities: 'ref,title,held_on,under_id\nT1,活动,2024-06-01,alliance:?' }, 'EWA | EA'],
    [
      'an exemption',
      { exemptions: 'ref,rule,subject_id,reason,start\nT1,CONFERENCE_ON_TIME,joint-conference:?,停开,2024' },
      'SHARED | HELD',
    ],
  ])('%s', async (_what, files, refs) => {
    const [shared, own] = refs.split(' | ')
    const [[table, text]] = Object.entries(files) as [[string, string]]
    const refused = async (ref: string) => (await send({ [table]: text.replace('?', ref) })).errors.length > 0
    for (const ref of shared!.split(' ')) expect([ref, await refused(ref)]).toEqual([ref, true])
    expect(await refused(own!)).toBe(false)
  })
})

test('what is not there and what lies outside are answered alike', async () => {
  for (const mutation of [
    (id: string) => `updateUnit(id: "unit:${id}", input: {name: "新"})`,
    (id: string) => `retract(id: "unit:${id}", reason: "x")`,
    (id: string) => `endLinkage(id: "pairing:${id}", expectedVersion: 7, on: "2024-06-01", reason: "x")`,
  ])
    for (const id of ['UB', 'JB', '不存在']) expect(await codes(mutation(id))).toEqual(['FORBIDDEN id'])
})

test('an id that was merged away is decided on as the unit that it is part of now', async () => {
  expect(
    await codes(
      `createUnit(input: {ref: "M1", name: "并入", kind: SCHOOL, residence: "${streetB}001"})`,
      'ADMIN',
      null,
    ),
  ).toEqual([])
  expect(await codes('mergeUnits(keep: "unit:UB", merge: "unit:M1", reason: "x")', 'ADMIN', null)).toEqual([])
  expect(await codes('updateUnit(id: "unit:M1", input: {name: "新"})')).toEqual(['FORBIDDEN id'])
  expect(await codes('createPerson(input: {name: "新", employer: "unit:M1"})')).toEqual([
    'FORBIDDEN input.employer',
  ])
})

test('an id that became part of a unit outside is named only where a linkage of the area was by it', async () => {
  const asAdmin = (mutation: string) => codes(mutation, 'ADMIN', null)
  for (const ref of ['M2', 'M3']) {
    expect(
      await asAdmin(
        `createUnit(input: {ref: "${ref}", name: "并入", kind: SCHOOL, residence: "${streetB}001"})`,
      ),
    ).toEqual([])
    if (ref === 'M3')
      expect(
        await codes(
          `recordPairing(input: {community: "${streetA}001", unit: "unit:M3", period: {start: "2023"}})`,
        ),
      ).toEqual([])
    expect(await asAdmin(`mergeUnits(keep: "unit:UB", merge: "unit:${ref}", reason: "x")`)).toEqual([])
  }
  const asked = async (ref: string) => {
    const { data, errors } = await service.ask(
      `{ pairings(filter: {unit: "unit:${ref}"}) { totalCount } }`,
      'ANALYST',
      streetA,
    )
    return errors ? errors[0]!.message.replace(ref, '') : data.pairings.totalCount
  }
  const [nobody, foreign, own, itself] = [
    await asked('不存在'),
    await asked('M2'),
    await asked('M3'),
    await asked('UB'),
  ]
  expect(nobody).toMatch(/^There is no unit with the id unit:/)
  expect(foreign).toBe(nobody)
  expect(own).toBeGreaterThan(0)
  expect(itself).toBe(own)
})

test('a linkage that has moved away is no longer its former area’s', async () => {
  expect(
    await codes(
      `recordContactAssignment(input: {ref: "CM", area: "${streetA}001", unit: "unit:WA", period: {start: "2023"}})`,
    ),
  ).toEqual([])
  expect(
    await codes(
      `amendContactAssignment(id: "contact-assignment:CM", expectedVersion: 1, input: {area: "${streetB}001"})`,
      'ADMIN',
      null,
    ),
  ).toEqual([])
  expect(
    await codes('endLinkage(id: "contact-assignment:CM", expectedVersion: 2, on: "2024-01-01", reason: "x")'),
  ).toEqual(['FORBIDDEN id'])
})

test('what rests on a linkage that has moved away is no longer its former area’s either', async () => {
  const pairing = (ref: string) =>
    `recordPairing(input: {ref: "${ref}", unit: "unit:VA", community: "${streetA}001", period: {start: "${ref === 'STAYS' ? '2010", end: "2011' : '2023'}"}})`
  for (const ref of ['STAYS', 'LEAVES']) expect(await codes(pairing(ref))).toEqual([])
  const moved = `amendPairing(id: "pairing:LEAVES", expectedVersion: 1, input: {community: "${streetB}001"})`
  expect(await codes(moved, 'ADMIN', null)).toEqual([])
  const writings: [string, (ref: string) => string][] = [
    [
      'input.pairing',
      (ref) => `createAppraisal(input: {pairing: "pairing:${ref}", year: 2023, by: UNIT, score: 1})`,
    ],
    [
      'input.under',
      (ref) => `createActivity(input: {title: "活动", heldOn: "2024-06-01", under: "pairing:${ref}"})`,
    ],
    [
      'input.subject',
      (ref) =>
        `grantExemption(input: {rule: PAIRING_ACTIVE, subject: "pairing:${ref}", reason: "x", period: {start: "2024"}})`,
    ],
    [
      'input.pairing',
      (ref) =>
        `recordClaim(input: {item: "list-item:IA", unit: "unit:VA", community: "${streetA}001", pairing: "pairing:${ref}", period: {start: "2010"}})`,
    ],
  ]
  for (const [path, writing] of writings) {
    expect(await codes(writing('LEAVES'))).toEqual([`FORBIDDEN ${path}`])
    expect(await codes(writing('STAYS'))).toEqual([])
  }
  // Nor is it told that somebody has guessed how it stands.
  for (const community of [streetA, streetB]) {
    const { errors } = await send({ pairings: `ref,unit_ref,community_code\nLEAVES,VA,${community}001` })
    expect(errors.map(({ message }) => message.split(' ')[0])).toEqual(['pairing:LEAVES'])
  }
})

test('of what has moved in, the changes show nothing of before', async () => {
  expect(
    await codes(
      `createUnit(input: {ref: "MV", name: "密名", kind: SCHOOL, residence: "${streetB}001"})`,
      'ADMIN',
      null,
    ),
  ).toEqual([])
  expect(
    await codes(
      `updateUnit(id: "unit:MV", input: {name: "迁入", residence: "${streetA}001"})`,
      'ADMIN',
      null,
    ),
  ).toEqual([])
  const { data } = await service.ask(
    '{ changes(first: 500) { nodes { subjectId before after } } }',
    'ANALYST',
    streetA,
  )
  const own = data.changes.nodes.filter(({ subjectId }: { subjectId: string }) => subjectId === 'unit:MV')
  expect(own).toEqual([
    { subjectId: 'unit:MV', before: null, after: null },
    { subjectId: 'unit:MV', before: null, after: expect.objectContaining({ name: '迁入' }) },
  ])
})

test.each([
  'linkage: {counterpart: {nameContains: "单位"}}',
  'linkage: {posts: ["DIRECTOR"]}',
  'counterpart: {nameContains: "单位"}',
])('a visitor narrows no coverage by %s', async (narrowing) => {
  const { data, errors } = await service.ask(
    `{ coverage(rule: COMMUNITY_PAIRED, ${narrowing}) { counts { covered } } }`,
    'VISITOR',
  )
  expect([data?.coverage ?? null, errors?.[0]?.extensions?.code]).toEqual([null, 'FORBIDDEN'])
})

test('a unit without a residence is matched by nobody who is confined to an area', async () => {
  expect(
    await codes('createUnit(input: {ref: "HL", name: "绝密航天研究所", kind: SCHOOL})', 'ADMIN', null),
  ).toEqual([])
  const asked = `{ match(entity: UNIT, within: "${streetA}", texts: ["绝密航天研究所"]) { automatic candidates { id } } }`
  const nobody = { automatic: null, candidates: [] }
  for (const role of ['ANALYST', 'EDITOR'] as const)
    expect((await service.ask(asked, role, streetA)).data.match).toEqual([nobody])
  expect((await service.ask(asked, 'ANALYST', null)).data.match).toEqual([
    { automatic: 'unit:HL', candidates: [{ id: 'unit:HL' }] },
  ])
  const query = encodeURIComponent(JSON.stringify({ q: { query: '绝密航天研究所' } }))
  const reconciled = await fetch(`${service.url}/reconcile?queries=${query}`, {
    headers: await bearer('ANALYST', streetA),
  })
  expect(await reconciled.json()).toEqual({ q: { result: [] } })
})

test('a file says of what its reader may see whether it rests on synthetic data', async () => {
  const rests = async (role: 'ANALYST' | 'ADMIN', area: string | null) => {
    const query = '{ areas(level: COMMUNITY) { nodes { statistics { pairings } } } }'
    const response = await fetch(`${service.url}/export?format=csv`, {
      method: 'POST',
      headers: { ...(await bearer(role, area)), 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    return (await response.text()).includes('restsOnSynthetic')
  }
  const source = (ref: string) => `source: {ref: "${ref}", title: "样例", synthetic: true}`
  expect(await rests('ADMIN', null)).toBe(false)
  const outside = `createUnit(input: {ref: "SYB", name: "样", kind: SCHOOL, residence: "${streetB}001", ${source('SYB')}})`
  expect(await codes(outside, 'ADMIN', null)).toEqual([])
  expect([await rests('ADMIN', null), await rests('ANALYST', streetA)]).toEqual([true, false])
  const across = `recordPairing(input: {unit: "unit:WA", community: "${streetB}001", period: {start: "2024"}, ${source('SYX')}})`
  expect(await codes(across, 'ADMIN', null)).toEqual([])
  expect(await rests('ANALYST', streetA)).toBe(true)
})
