import type { SmallRegister } from '../support/network'
import { openOneCommunity } from '../support/one-community'

let register: SmallRegister
beforeAll(async () => {
  register = await openOneCommunity()
})
afterAll(() => register?.stop())

describe('joint conferences', () => {
  const names = async (filter: string) => {
    const { nodes } = await register.ask(`jointConferences(filter: ${filter}) { nodes { name } }`)
    return nodes.map(({ name }: { name: string }) => name)
  }

  test('by whose they are and the level of their area', async () => {
    expect(await names('{of: [BIG_COMMITTEE]}')).toEqual(['甲大党委会议'])
    expect(await names('{of: [AREA], areaLevels: [COUNTY]}')).toEqual(['市联席会议'])
  })

  test('that missed a stretch, whose first and last day count', async () => {
    const missed = (from: string, to: string, times = 1) =>
      names(
        `{of: [AREA], areaLevels: [COUNTY], missed: {from: "${from}", to: "${to}", step: MONTH, times: ${times}}}`,
      )
    expect(await missed('2024-03-01', '2024-04-30')).toEqual([])
    expect(await missed('2024-03-01', '2024-04-30', 2)).toEqual(['市联席会议'])
    expect(await missed('2024-03-02', '2024-04-01')).toEqual([])
    expect(await missed('2024-03-01', '2024-05-01')).toEqual(['市联席会议'])
  })

  test('count their meetings and who came', async () => {
    const { nodes } =
      await register.ask(`jointConferences(filter: {of: [BIG_COMMITTEE]}, asOf: "2024-06-30") { nodes {
      meetingCounts(from: "2024-05-01", to: "2024-06-30", step: MONTH) { from to count }
      attendance(from: "2024-06-30") { unit { name } attended held }
      never: attendance(attended: {max: 0}) { unit { name } }
    } }`)
    expect(nodes).toEqual([
      {
        meetingCounts: [
          { from: '2024-05-01', to: '2024-05-31', count: 0 },
          { from: '2024-06-01', to: '2024-06-30', count: 1 },
        ],
        attendance: [
          { unit: { name: '教育局' }, attended: 1, held: 1 },
          { unit: { name: '派出所' }, attended: 0, held: 1 },
          { unit: { name: '甲业委会' }, attended: 0, held: 1 },
          { unit: { name: '超市' }, attended: 0, held: 1 },
        ],
        never: [{ unit: { name: '派出所' } }, { unit: { name: '甲业委会' } }, { unit: { name: '超市' } }],
      },
    ])
  })
})

test('grids by the number of their branches', async () => {
  const several = await register.ask('areas(level: GRID, filter: {branchCount: {min: 2}}) { nodes { name } }')
  expect(several.nodes).toEqual([{ name: 'G2' }])
  const none = await register.ask(
    'areas(level: COMPOUND, filter: {branchCount: {max: 0}}) { nodes { name } }',
  )
  expect(none.nodes).toEqual([{ name: 'C3' }, { name: 'C4' }])
})
