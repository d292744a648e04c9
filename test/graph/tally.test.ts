import type { SmallRegister } from '../support/network'
import { openOneCommunity } from '../support/one-community'

let register: SmallRegister
beforeAll(async () => {
  register = await openOneCommunity()
})
afterAll(() => register?.stop())

describe('a tally', () => {
  const rows = async (args: string) => {
    const { nodes, message } = await register.ask(
      `tally(${args}, asOf: "2024-06-30") { nodes { keys { value } count part share } }`,
    )
    if (message) throw new Error(message)
    type Row = { keys: { value: string }[]; count: number; part: number | null; share: number | null }
    return nodes.map(({ keys, count, part, share }: Row) => [
      ...keys.map(({ value }) => value.replace('area:441481', '')),
      count,
      ...(part === null ? [] : [part, share]),
    ])
  }

  test('counts streets or people in place of linkages', async () => {
    expect(await rows('kind: PART_TIME_MEMBERSHIP, by: [UNIT], counting: BODY, having: {min: 2}')).toEqual([
      ['unit:U2', 3],
      ['unit:U1', 2],
    ])
    expect(await rows('kind: GRID_ASSIGNMENT, by: [COMMUNITY], counting: PERSON')).toEqual([['001001', 4]])
  })

  test('says what part of each row passes another filter', async () => {
    expect(await rows('kind: GRID_ASSIGNMENT, by: [COMMUNITY], part: {partyMember: true}')).toEqual([
      ['001001', 4, 2, 0.5],
    ])
  })

  test('of compounds and micro-grids, with those that have none', async () => {
    expect(await rows('kind: DUTY_REPORT, by: [COMPOUND], includeEmpty: true, having: {max: 0}')).toEqual([
      ['001001-C2', 0],
      ['001001-C3', 0],
      ['001001-C4', 0],
    ])
    expect(
      await rows(
        'kind: GRID_ASSIGNMENT, by: [MICRO_GRID], includeEmpty: true, linkage: {posts: ["HOUSEHOLD_HEAD"]}',
      ),
    ).toEqual([
      ['001001-G1M1', 1],
      ['001001-G1M2', 0],
    ])
  })

  test('lists without a linkage only who could have one', async () => {
    expect(
      await rows(
        'kind: PROPERTY_LINKAGE, by: [UNIT], includeEmpty: true, having: {max: 0}, within: "441481001"',
      ),
    ).toEqual([['unit:O2', 0]])
    // No unit has a Party organisation there: none is to report.
    expect(await rows('kind: DUTY_REPORT, by: [UNIT], includeEmpty: true, having: {max: 0}')).toEqual([])
    expect(
      await rows('kind: PAIRING, by: [UNIT], includeEmpty: true, having: {max: 0}, within: "441481002"'),
    ).toEqual([['unit:U4', 0]])
  })

  test('names urban communities or streets only', async () => {
    const empty = 'kind: DUTY_REPORT, includeEmpty: true, having: {max: 0}'
    expect(await rows(`${empty}, by: [COMMUNITY], urban: true`)).toEqual([
      ['001002', 0],
      ['002001', 0],
    ])
    expect(await rows(`${empty}, by: [STREET], streetKinds: [TOWN]`)).toEqual([['100', 0]])
  })
})
