import { land, openRegister, type SmallRegister } from '../support/network'
import { openOneCommunity } from '../support/one-community'

let register: SmallRegister
beforeAll(async () => {
  register = await openOneCommunity()
})
afterAll(() => register?.stop())

describe('a filter of linkages', () => {
  const ids = async (args: string) => {
    const { nodes } = await register.ask(`linkages(${args}, asOf: "2024-06-30") { nodes { id } }`)
    return nodes.map(({ id }: { id: string }) => id)
  }

  test('by committee, post and unit, whose conditions may be alternatives', async () => {
    expect(
      await ids('kinds: [PART_TIME_MEMBERSHIP], filter: {committeeKinds: [BIG_WORKING_COMMITTEE]}'),
    ).toEqual(['part-time-membership:S9'])
    expect(await ids('kinds: [APPOINTMENT], filter: {postContains: "民警"}')).toEqual(['appointment:T3'])
    expect(await ids('kinds: [APPOINTMENT], filter: {postContains: "民警兼书"}')).toEqual([])
    expect(
      await ids(
        'kinds: [DUTY_REPORT], filter: {counterpart: {anyOf: [{kinds: [SCHOOL]}, {nameContains: "医"}]}}',
      ),
    ).toEqual(['duty-report:D4', 'duty-report:D5'])
    expect(await ids('kinds: [DUTY_REPORT], filter: {counterpart: {anyOf: []}}')).toEqual([])
    expect(
      await ids('kinds: [DUTY_REPORT], filter: {counterpart: {memberOfCommittee: "big-committee:B4"}}'),
    ).toEqual(['duty-report:D2'])
  })
})

describe('of units some of which are dissolved since', () => {
  let since: SmallRegister
  beforeAll(async () => {
    since = await openRegister({
      ...land,
      units: [
        'ref,name,kind,residence_code,dissolved_on',
        'U1,教育局,机关,441481001001,',
        'U2,粮食局,机关,441481001001,2022-03-01',
        'U3,学校,学校,441481001001,2022-03-01',
        'U4,住建局,机关,441481001001,2022-03-01',
      ].join('\n'),
      pairings: [
        'ref,unit_ref,community_code,start,end',
        'P1,U1,441481001001,2020-01-01,2021-12-31',
        'P2,U2,441481001001,2020-01-01,2021-12-31',
        'P3,U3,441481001001,2020-01-01,2021-12-31',
        'P4,U4,441481001002,2022-01-01,',
        'P5,U1,441481001001,2022-01-01,',
      ].join('\n'),
      list_items: [
        'ref,kind,title,category,unit_ref',
        'I1,RESOURCE,会场,场地,U1',
        'I2,RESOURCE,仓库,场地,U2',
        'I3,RESOURCE,操场,场地,U3',
      ].join('\n'),
    })
  })
  afterAll(() => since?.stop())

  const AS_OF = 'asOf: "2024-06-30"'
  const organs = (more = '') => `unit: {kinds: [PARTY_GOVERNMENT_ORGAN]${more}}`
  const listed = async (list: string) =>
    (await since.ask(`${list} { nodes { id } }`)).nodes.map(({ id }: { id: string }) => id.split(':')[1])

  test('a condition on its units leaves no linkage out for a unit that has gone', async () => {
    const ended = async (filter: string) => [
      await listed(`linkages(${AS_OF}, status: [EXPIRED], filter: {${filter}})`),
      await listed(`pairings(${AS_OF}, filter: {status: [EXPIRED], linkage: {${filter}}})`),
    ]
    expect(await ended('unit: {}')).toEqual(Array(2).fill(['P1', 'P2', 'P3']))
    expect(await ended(organs())).toEqual(Array(2).fill(['P1', 'P2']))
    expect(await ended(organs(', dissolved: true'))).toEqual(Array(2).fill(['P2']))
    expect(await ended(organs(', not: {dissolved: true}'))).toEqual(Array(2).fill(['P1']))
    expect(await ended(`not: {${organs()}}`)).toEqual(Array(2).fill(['P3']))
    const inPeriod = await since.ask(
      `tally(kind: PAIRING, by: [UNIT_KIND], linkage: {${organs()}, during: {start: "2021", end: "2021"}}, ${AS_OF}) { nodes { count } }`,
    )
    expect(inPeriod.nodes).toEqual([{ count: 2 }])
    expect(await listed(`units(filter: {kinds: [PARTY_GOVERNMENT_ORGAN]}, ${AS_OF})`)).toEqual(['U1'])
  })

  test('nor an entry of the lists, nor what counts for a rule', async () => {
    const offered = `listItems(kind: RESOURCE, offeredBy: {kinds: [PARTY_GOVERNMENT_ORGAN]}, ${AS_OF})`
    expect(await listed(offered)).toEqual(['I1', 'I2'])
    const covered = async (args: string) =>
      (await since.ask(`coverage(rule: COMMUNITY_PAIRED${args}, ${AS_OF}) { counts { covered } }`)).counts
        .covered
    expect([await covered(''), await covered(', counterpart: {}')]).toEqual([2, 2])
    expect(await covered(', counterpart: {dissolved: true}')).toBe(1)
    expect(await covered(', counterpart: {not: {dissolved: true}}')).toBe(1)
  })

  test('nor a point of a trend, which says what coverage of its day says', async () => {
    const among = 'rule: RESIDENT_UNIT_PAIRED, among: {unit: {kinds: [PARTY_GOVERNMENT_ORGAN]}}'
    const { trend } = await since.ask(
      `coverage(${among}, ${AS_OF}) { trend(from: "2021-06-30", to: "2021-06-30") { counts { population covered } } }`,
    )
    const { counts } = await since.ask(
      `coverage(${among}, asOf: "2021-06-30") { counts { population covered } }`,
    )
    expect(counts).toEqual({ population: 3, covered: 2 })
    expect(trend).toEqual([{ counts }])
  })

  test('`during` of a part is of what is counted: in force at asOf, or in a period of its own', async () => {
    const tally = async (linkage: string) =>
      (
        await since.ask(
          `tally(kind: PAIRING, by: [UNIT_KIND], part: {during: {start: "2021", end: "2021"}}${linkage}, ${AS_OF}) { nodes { count part } }`,
        )
      ).nodes
    expect(await tally('')).toEqual([{ count: 2, part: 0 }])
    expect(await tally(', linkage: {during: {start: "2020"}}')).toEqual([
      { count: 4, part: 2 },
      { count: 1, part: 1 },
    ])
  })

  test('what is refused says where it stands', async () => {
    expect(
      await since.ask(
        'coverage(rule: COMMUNITY_PAIRED, linkage: {anyOf: [{}, {during: {start: "2021"}}]}) { asOf }',
      ),
    ).toMatchObject({ code: 'BAD_USER_INPUT', argument: ['linkage', 'anyOf', 1, 'during'] })
    expect(
      await since.ask('linkages(filter: {not: {area: {anyOf: [{gap: [UNIT_REPORTED]}]}}}) { totalCount }'),
    ).toMatchObject({ argument: ['filter', 'not', 'area', 'anyOf', 0, 'gap', 0] })
    expect(
      await since.ask('linkages(filter: {area: {not: {nameContains: "\\u200b"}}}) { totalCount }'),
    ).toMatchObject({ argument: ['filter', 'area', 'not', 'nameContains'] })
  })
})
