import type { SmallRegister } from '../support/network'
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
