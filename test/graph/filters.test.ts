import fc from 'fast-check'
import type { Graph } from '../../src/graph/graph'
import { createSchema } from '../../src/schema'
import { openScratch } from '../support/databases'
import { importFiles } from '../support/register'
import { askGraph } from '../support/schema-routes'
import { twoStreets } from '../support/two-streets'

const schema = createSchema()
let graph: Graph
beforeAll(async () => {
  graph = await openScratch()
  await importFiles(graph, twoStreets)
})
afterAll(() => graph?.close())

const ask = async (text: string) => (await askGraph(schema, graph, `{ ${text} }`)).data

/** Refs of what a list holds, without what names their type. */
async function listed(list: string): Promise<string[]> {
  const { found } = await ask(`found: ${list} { nodes { id } }`)
  return found.nodes.map(({ id }: { id: string }) => id.replace(/^.*:/, ''))
}

describe('each condition narrows', () => {
  test.each([
    ['kinds: [CONTACT]', ['OA', 'OB', 'OWX', 'OX', 'OZX']],
    ['kinds: [CONTACT], filter: {area: {levels: [COUNTY, BUILDING]}}', ['OWX', 'OZX']],
    ['kinds: [CONTACT], filter: {area: {nameContains: "社区A"}}', ['OA']],
    ['kinds: [CONTACT], filter: {area: {urban: true}}', ['OA', 'OB', 'OX']],
    ['kinds: [CONTACT], filter: {area: {not: {urban: true}}}', ['OWX', 'OZX']],
    ['kinds: [APPOINTMENT], filter: {area: {streetKinds: [STREET]}}', ['BA', 'BB', 'BX']],
    ['kinds: [APPOINTMENT], filter: {area: {streetKinds: [TOWN]}}', []],
    ['kinds: [APPOINTMENT], filter: {posts: ["副书记"]}', ['BX']],
    ['kinds: [APPOINTMENT], filter: {postContains: "密"}', ['BB']],
    ['kinds: [CONTACT], filter: {unit: {nameContains: "单位A"}}', ['OA', 'OWX', 'OX', 'OZX']],
    ['kinds: [CONTACT], filter: {not: {unit: {nameContains: "单位A"}}}', ['OB']],
    [
      'kinds: [CONTACT], filter: {anyOf: [{not: {unit: {nameContains: "A"}}}, {area: {levels: [COUNTY]}}]}',
      ['OB', 'OZX'],
    ],
    ['kinds: [CONTACT], filter: {anyOf: []}', []],
    ['kinds: [PAIRING], filter: {during: {start: "2019", end: "2019"}}', ['KA', 'KB']],
    ['kinds: [PAIRING], filter: {during: {end: "2018"}}', []],
    ['kinds: [PAIRING], filter: {anyOf: [{during: {start: "2019", end: "2019"}}]}', ['KA', 'KB']],
    ['kinds: [PAIRING], filter: {not: {not: {during: {start: "2019", end: "2019"}}}}', ['KA', 'KB']],
    ['kinds: [PAIRING], filter: {synthetic: true}', []],
    ['kinds: [PART_TIME_MEMBERSHIP], filter: {committeeKinds: [BIG_PARTY_COMMITTEE]}', ['MDA', 'MDB', 'MDX']],
    ['kinds: [DUTY_REPORT], filter: {members: {min: 9, max: 9}}', ['TA', 'TB', 'TX']],
    ['kinds: [DUTY_REPORT], filter: {members: {min: 10}}', []],
    ['kinds: [PAIRING], filter: {annualFunding: {min: 0}}', []],
    ['kinds: [CLAIM], filter: {item: {kinds: [NEED], categories: ["助老"]}}', ['ZA', 'ZB', 'ZX']],
    ['kinds: [CLAIM], filter: {item: {categories: ["助学"]}}', []],
    ['kinds: [CLAIM], filter: {item: {microWish: true}}', []],
    ['kinds: [GRID_ASSIGNMENT], filter: {employment: [FULL_TIME]}', []],
    ['kinds: [GRID_ASSIGNMENT], filter: {not: {partyMember: true}}', ['YA', 'YB']],
  ])('linkages(%s)', async (args, refs) => {
    expect((await listed(`linkages(${args})`)).sort()).toEqual([...refs].sort())
  })

  test('of calls by the levels that they were passed up to', async () => {
    const steps = await listed('serviceCalls(filter: {passed: [STREET]})')
    expect(steps.sort()).toEqual(['SCA', 'SCB'])
    expect(await listed('serviceCalls(filter: {passed: [COUNTY]})')).toEqual([])
  })

  test('of pairings, units and areas too', async () => {
    expect(await listed('pairings(filter: {linkage: {area: {nameContains: "A"}}})')).toEqual(['JA', 'KX'])
    expect(await listed('units(filter: {not: {linkedBy: [PAIRING]}})')).toEqual(['WA', 'WB', 'VA'])
    expect(await listed('areas(level: COMMUNITY, filter: {not: {nameContains: "A"}})')).toEqual([
      '441481002001',
    ])
    expect(await listed('areas(level: COMMUNITY, filter: {levels: [STREET, COMMUNITY]})')).toEqual([
      '441481001001',
      '441481002001',
    ])
    expect(await listed('areas(level: COMMUNITY, filter: {levels: []})')).toEqual([])
    expect(await listed('areas(level: GRID, filter: {covered: [GRID_STAFFED]})')).toEqual([
      '441481001001-WG',
      '441481002001-WG',
    ])
    expect(await listed('units(filter: {covered: [RESIDENT_UNIT_SEATED], linkedBy: [CLAIM]})')).toEqual([
      'UA',
      'UB',
    ])
    expect(await listed('listItems(kind: RESOURCE, offeredBy: {kinds: [PARTY_GOVERNMENT_ORGAN]})')).toEqual([
      'IRA',
      'IRB',
      'IXB',
    ])
  })

  test('a range that is open at both ends asks nothing, not even that there is a number', async () => {
    const all = ['JA', 'JB', 'JX', 'KX']
    const open = 'annualFunding: {}'
    expect(await listed(`linkages(kinds: [PAIRING], filter: {${open}})`)).toEqual(all)
    expect(await listed(`linkages(kinds: [PAIRING], filter: {not: {${open}}})`)).toEqual([])
    expect(await listed(`pairings(filter: {linkage: {${open}}, annualFunding: {min: null}})`)).toEqual(all)
    expect(await listed('linkages(kinds: [DUTY_REPORT], filter: {members: {max: null}})')).toEqual([
      'TA',
      'TB',
      'TX',
    ])
    expect(await listed('units(filter: {kinds: [PROPERTY_COMPANY], pairingCount: {}})')).toEqual(['VA', 'VB'])
  })

  test('of the subjects of a rule, and of what counts for it', async () => {
    const counts = async (args: string) => {
      const { coverage } = await ask(`coverage(${args}) { counts { population covered } }`)
      return [coverage.counts.population, coverage.counts.covered]
    }
    const paired = 'rule: RESIDENT_UNIT_PAIRED'
    expect(await counts(paired)).toEqual([6, 3])
    expect(await counts(`${paired}, among: {unit: {kinds: [OWNERS_COMMITTEE]}}`)).toEqual([2, 0])
    expect(await counts(`${paired}, among: {not: {unitKinds: [OWNERS_COMMITTEE]}}`)).toEqual([4, 3])
    expect(await counts(`${paired}, among: {area: {nameContains: "A"}}`)).toEqual([3, 1])
    expect(await counts(`${paired}, among: {areaLevels: [STREET]}`)).toEqual([0, 0])
    expect(
      await counts(
        `${paired}, among: {anyOf: [{area: {nameContains: "B"}}, {unit: {nameContains: "单位A"}}]}`,
      ),
    ).toEqual([4, 3])
    expect(await counts(`${paired}, linkage: {area: {nameContains: "A"}}`)).toEqual([6, 2])
    expect(await counts(`${paired}, counterpart: {kinds: [PROPERTY_COMPANY]}`)).toEqual([6, 1])
    expect(
      await counts(
        `${paired}, counterpart: {kinds: [PROPERTY_COMPANY]}, linkage: {area: {nameContains: "B"}}`,
      ),
    ).toEqual([6, 0])
    expect(await counts('rule: COMMUNITY_HAS_VENUE, among: {area: {urban: false}}')).toEqual([0, 0])
  })

  test('of what makes a body', async () => {
    const bodies = async (args: string) =>
      (await ask(`interlocks(minShared: 1${args}) { totalCount }`)).interlocks
    expect(await bodies(', linkage: {unit: {nameContains: "单位A"}}')).toEqual({ totalCount: 21 })
    expect(await bodies(', linkage: {not: {unit: {nameContains: "单位A"}}}')).toEqual({ totalCount: 6 })
  })
})

describe('what cannot apply is a wrong argument that says what can', () => {
  test.each([
    ['linkages(kinds: [PAIRING], filter: {posts: ["HEAD"]})', 'posts cannot narrow PAIRING, only PART_TIME'],
    ['linkages(kinds: [GRID_ASSIGNMENT], filter: {not: {unit: {}}})', 'unit cannot narrow GRID_ASSIGNMENT'],
    ['linkages(filter: {posts: ["Head"]})', 'There is no post Head; there are: PART_TIME_MEMBER, '],
    ['linkages(kinds: [APPOINTMENT], filter: {posts: ["主任"]})', 'there are: 书记, 副书记, 密书记'],
    ['listItems(kind: NEED, category: "助残")', 'There is no category 助残; there are: 助学, 助老, 场地'],
    [
      'linkages(filter: {not: {item: {categories: ["助老", "助残"]}}})',
      'There is no category 助残; there are: 助学, 助老',
    ],
    ['linkages(filter: {during: {start: "2022", end: "2021"}})', 'during ends before it starts'],
    ['tally(kind: PAIRING, by: [UNIT], having: {max: 0})', 'ask with includeEmpty: true'],
    ['pairings(filter: {unit: "unit:U0"})', 'There is no unit with the id unit:U0 没有这个单位'],
    ['pairings(filter: {community: "441481001"})', '441481001 is no community; within asks for an area'],
    ['pairings(filter: {community: "441481001999"})', 'There is no area with the code 441481001999'],
    ['partyOrganisations(filter: {ofUnit: "area:441481001"})', 'There is no unit with the id area:441481001'],
    ['tally(kind: PAIRING, by: [UNIT], having: {max: -1})', 'a count of -1'],
    ['units(filter: {pairingCount: {min: 2, max: 1}})', 'filter.pairingCount has a min of 2 and a max of 1'],
    [
      'units(filter: {anyOf: [{}, {not: {pairingCount: {min: 2, max: 1}}}]})',
      'filter.anyOf.1.not.pairingCount has a min of 2 and a max of 1',
    ],
    ['pairings(filter: {endsWithinDays: -1})', 'endsWithinDays is -1'],
    ['units(filter: {nameContains: "\u200b"})', 'holds nothing that can be seen'],
    [
      'linkages(kinds: [PAIRING, CLAIM], filter: {area: {levels: [STREET]}})',
      'PAIRING, CLAIM never lies in an area of the level STREET, only of COMMUNITY',
    ],
    ['tally(kind: PAIRING, by: [UNIT_KIND], urban: false)', 'urban narrows values of COMMUNITY'],
    ['tally(kind: PAIRING, by: [COMMUNITY], streetKinds: [TOWN])', 'streetKinds narrows values of STREET'],
    ['tally(kind: PAIRING, by: [UNIT, UNIT])', 'by names UNIT twice'],
    ['units(filter: {covered: [COMMUNITY_PAIRED]})', 'asks Community, and this is a filter of units, which'],
    ['units(filter: {not: {gap: [RESIDENT_UNIT_PAIRED, GRID_STAFFED]}})', 'GRID_STAFFED asks Grid'],
    ['linkages(filter: {unit: {anyOf: [{gap: [NEED_CLAIMED]}]}})', 'NEED_CLAIMED asks ListItem'],
    ['units(filter: {linkedBy: [PAIRING, GRID_ASSIGNMENT]})', 'GRID_ASSIGNMENT joins no unit, only PAIRING'],
    [
      'areas(level: COMPOUND, filter: {gap: [UNIT_REPORTED]})',
      'areas of the level COMPOUND, which COMPOUND_HAS_BRANCH, COMPOUND_TRIPARTITE, COMPOUND_REPORTED, ' +
        'COMPOUND_HAS_OWNERS_COMMITTEE, COMPOUND_HAS_PROPERTY_COMPANY asks',
    ],
    ['areas(level: GRID, filter: {not: {covered: [MICRO_GRID_STAFFED]}})', 'MICRO_GRID_STAFFED asks Grid'],
    ['areas(level: PROVINCE, filter: {gap: [COMMUNITY_PAIRED]})', 'PROVINCE, which no rule asks'],
    ['areas(level: COMMUNITY, filter: {levels: [STREET]})', 'never lies in an area of the level STREET'],
    ['areas(level: STREET, filter: {anyOf: [{urban: true}]})', 'urban is about areas of the level COMMUNITY'],
    ['areas(level: GRID, filter: {streetKinds: [TOWN]})', 'streetKinds is about areas of the level STREET'],
    [
      'linkages(filter: {area: {levels: [STREET], not: {not: {levels: [COMMUNITY]}}}})',
      'never lies in an area of the level COMMUNITY, only of STREET',
    ],
    ['areas(level: COMMUNITY, filter: {not: {levels: [COMMUNITY]}})', 'and not leaves nothing'],
    ['areas(level: GRID, filter: {not: {urban: false}})', 'and not leaves nothing'],
    [
      'areas(level: COMMUNITY, filter: {urban: false, gap: [COMMUNITY_PAIRED]})',
      'of the level COMMUNITY that are no urban communities, which COMMUNITY_HAS_VENUE asks',
    ],
    [
      'areas(level: STREET, filter: {streetKinds: [TOWN], covered: [STREET_BIG_COMMITTEE]})',
      'of the kind TOWN, which no rule asks',
    ],
    ['linkages(kinds: [PAIRING], filter: {area: {covered: [GRID_STAFFED]}})', 'areas of the level COMMUNITY'],
  ])('%s', async (list, message) => {
    await expect(ask(`${list} { totalCount }`)).rejects.toThrow(message)
  })

  test.each(['COMMUNITY_PAIRED', 'COMMUNITY_BIG_COMMITTEE', 'COMMUNITY_CONTACTED', 'COMMUNITY_REPORTED'])(
    '%s asks urban communities alone',
    async (rule) => {
      const counts = (area: string) =>
        ask(`coverage(rule: ${rule}, among: {area: {${area}}}) { counts { population } }`)
      for (const area of ['urban: false', 'not: {urban: true}', 'levels: [COMMUNITY], urban: false'])
        await expect(counts(area)).rejects.toThrow(/urban communities alone|not leaves nothing/)
      for (const area of ['urban: true', 'not: {urban: false}', 'not: {urban: true, nameContains: "C"}'])
        expect((await counts(area)).coverage.counts.population).toBe(2)
    },
  )

  test.each([
    ['linkages(kinds: [PAIRING]', 'not: {area: {levels: [STREET]}}'],
    ['linkages(kinds: [CONTACT]', 'not: {area: {levels: [GRID], nameContains: "A"}}'],
    ['areas(level: GRID', 'not: {urban: true}'],
    ['areas(level: GRID', 'not: {levels: [STREET, COMMUNITY]}'],
    ['areas(level: COMMUNITY', 'not: {levels: [STREET], nameContains: "A"}'],
    ['areas(level: COMMUNITY', 'not: {streetKinds: [TOWN]}'],
  ])('what never is so leaves nothing out where it must not be so: %s, %s', async (list, filter) => {
    const { found, all } = await ask(
      `found: ${list}, filter: {${filter}}) { totalCount } all: ${list}) { totalCount }`,
    )
    expect(found.totalCount).toBeGreaterThan(0)
    expect(found).toEqual(all)
  })

  test('what must not be so is no condition that nothing meets', async () => {
    const counts = (more: string) => `coverage(rule: RESIDENT_UNIT_PAIRED${more}) { counts { covered gap } }`
    const { whole, alive } = await ask(
      `whole: ${counts('')} alive: ${counts(', counterpart: {not: {dissolved: true}}')}`,
    )
    expect(alive).toEqual(whole)
  })

  test.each([
    ['GRID_STAFFED, linkage: {posts: ["Head"]}', 'there are: GENERAL_HEAD, HEAD, MEMBER'],
    ['MICRO_GRID_STAFFED, linkage: {posts: ["HEAD"]}', 'HEAD is held in areas of the level GRID'],
    ['COMMUNITY_HAS_VENUE, among: {unitKinds: [SCHOOL]}', 'unitKinds is about Unit, and COMMUNITY_HAS_VENUE'],
    ['STREET_BIG_COMMITTEE, among: {committeeKinds: [BIG_PARTY_COMMITTEE]}', 'narrowed by area, areaLevels'],
    ['RESIDENT_UNIT_PAIRED, among: {areaLevels: [GRID]}', 'of the level GRID, only of STREET, COMMUNITY'],
    ['MICRO_GRID_STAFFED, among: {area: {levels: [GRID]}}', 'of the level GRID, only of MICRO_GRID'],
    ['STREET_BIG_COMMITTEE, among: {area: {streetKinds: [TOWN]}}', 'areas of the kind STREET alone'],
    ['STREET_BIG_COMMITTEE, among: {area: {not: {streetKinds: [STREET]}}}', 'and not leaves nothing'],
    [
      'AREA_HAS_CONFERENCE, among: {area: {streetKinds: [TOWN, TOWNSHIP]}}',
      'what AREA_HAS_CONFERENCE asks lies in',
    ],
    ['AREA_HAS_CONFERENCE, among: {area: {levels: [COMMUNITY], urban: false}}', 'in urban communities alone'],
    ['COMMITTEE_FOUR_SIDED, among: {committeeKinds: [BIG_WORKING_COMMITTEE]}', 'BIG_PARTY_COMMITTEE alone'],
    ['UNIT_REPORTED, among: {unitKinds: [PRIVATE_ENTERPRISE]}', 'PUBLIC_INSTITUTION, SCHOOL'],
    [
      'UNIT_REPORTED, among: {unit: {anyOf: [{hasPartyOrganisation: false}]}}',
      'of hasPartyOrganisation true',
    ],
    ['UNIT_HAS_PARTY_ORGANISATION, among: {unit: {not: {twoNew: true}}}', 'and not leaves nothing'],
    ['OWNERS_COMMITTEE_CROSS_APPOINTED, among: {not: {unitKinds: [OWNERS_COMMITTEE]}}', 'leaves nothing'],
    ['COMPOUND_TRIPARTITE, among: {area: {urban: true}}', 'urban is about areas of the level COMMUNITY'],
    ['UNIT_REPORTED, among: {unit: {dissolved: true}}', 'UNIT_REPORTED asks units that are in being'],
    ['UNIT_REPORTED, linkage: {anyOf: [{unit: {dissolved: true}}]}', 'none of them is dissolved at asOf'],
    ['COMMUNITY_PAIRED, linkage: {not: {during: {start: "2019"}}}', 'coverage is as of a day'],
  ])('coverage(rule: %s)', async (args, message) => {
    await expect(ask(`coverage(rule: ${args}) { counts { gap } }`)).rejects.toThrow(message)
  })

  test('of a unit', async () => {
    const count = (kind: string) => ask(`unit(id: "unit:UA") { linkageCount(kinds: [CLAIM, ${kind}]) }`)
    expect((await count('CONTACT')).unit.linkageCount).toBe(6)
    await expect(count('GRID_ASSIGNMENT')).rejects.toThrow('GRID_ASSIGNMENT joins no unit')
  })

  test('and so are more alternatives than anybody writes', async () => {
    const groups = (count: number) =>
      Array.from({ length: count }, (_, group) => {
        const each = Array.from({ length: 16 }, (_, at) => `{annualFunding: {min: ${16 * group + at}}}`)
        return `{anyOf: [{synthetic: false}, ${each.slice(1)}]}`
      })
    const asked = (count: number) => ask(`linkages(filter: {anyOf: [${groups(count)}]}) { totalCount }`)
    expect((await asked(4)).linkages.totalCount).toBeGreaterThan(0)
    await expect(asked(5)).rejects.toThrow('more than 64 ways')
  })
})

/** Filters with what they mean, as far down as anybody nests them. */
const { filter } = fc.letrec<{ filter: { text: string; passes: (id: string) => boolean } }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(
      { text: 'unit: {nameContains: "单位A"}', passes: (id: string) => /^(OA|OX|OZX|OWX)$/.test(id) },
      { text: 'area: {levels: [COMMUNITY]}', passes: (id: string) => /^(OA|OB|OX)$/.test(id) },
      { text: 'area: {nameContains: "B"}', passes: (id: string) => /^(OB|OX|OWX)$/.test(id) },
    ),
    tie('filter').map(({ text, passes }) => ({
      text: `not: {${text}}`,
      passes: (id: string) => !passes(id),
    })),
    fc.array(tie('filter'), { maxLength: 3 }).map((some) => ({
      text: `anyOf: [${some.map(({ text }) => `{${text}}`).join()}]`,
      passes: (id: string) => some.some(({ passes }) => passes(id)),
    })),
  ),
}))

test('not and anyOf mean what they say, however they are nested, in list, count and tally', async () => {
  const all = ['OA', 'OB', 'OWX', 'OX', 'OZX']
  await fc.assert(
    fc.asyncProperty(filter, async ({ text, passes }) => {
      const expected = all.filter(passes)
      const { contacts, tally } = await ask(`
        contacts(filter: {${text}}) { totalCount nodes { id } }
        tally(kind: CONTACT, by: [YEAR], linkage: {${text}}) { nodes { count } }`)
      const total = tally.nodes.reduce((sum: number, { count }: { count: number }) => sum + count, 0)
      expect(contacts.nodes.map(({ id }: { id: string }) => id.split(':')[1]).sort()).toEqual(expected)
      expect([contacts.totalCount, total]).toEqual([expected.length, expected.length])
    }),
    { numRuns: 40 },
  )
})
