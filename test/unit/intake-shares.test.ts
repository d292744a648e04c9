import { Shares } from '../../src/intake/own-process/shares'

/** Whoever enters, in the order in which they begin, and what ends the work of each. */
function observed(most: number) {
  const shares = new Shares(most)
  const begun: string[] = []
  const leave = new Map<string, () => void>()
  const gone = new Map<string, AbortController>()
  const enter = async (viewer: string, what: string) => {
    const going = new AbortController()
    gone.set(what, going)
    const over = await shares.enter(viewer, going.signal).catch(() => undefined)
    if (!over) return
    begun.push(what)
    leave.set(what, over)
  }
  const settled = () => new Promise((resolve) => setImmediate(resolve))
  return {
    begun,
    enter: (viewer: string, what: string) => void enter(viewer, what),
    async leaves(what: string) {
      await settled()
      leave.get(what)!()
      await settled()
    },
    async goes(what: string) {
      gone.get(what)!.abort()
      await settled()
    },
    settled,
  }
}

test('of each viewer one is worked on, and so many of all', async () => {
  const { begun, enter, leaves, settled } = observed(2)
  enter('甲', '甲1')
  enter('甲', '甲2')
  enter('乙', '乙1')
  enter('丙', '丙1')
  await settled()
  expect(begun).toEqual(['甲1', '乙1'])
  await leaves('甲1')
  // 丙 has waited for less, and comes before what 甲 sent besides.
  expect(begun).toEqual(['甲1', '乙1', '丙1'])
  await leaves('丙1')
  expect(begun).toEqual(['甲1', '乙1', '丙1', '甲2'])
})

test('whoever has gone is passed over', async () => {
  const { begun, enter, leaves, goes } = observed(1)
  for (const what of ['甲1', '甲2', '甲3']) enter('甲', what)
  enter('乙', '乙1')
  await goes('甲2')
  await goes('乙1')
  await leaves('甲1')
  expect(begun).toEqual(['甲1', '甲3'])
})

test('a viewer who has gone before the first turn is not waited for', async () => {
  const { begun, enter, leaves, goes } = observed(1)
  enter('甲', '甲1')
  enter('乙', '乙1')
  await goes('乙1')
  await leaves('甲1')
  enter('丙', '丙1')
  await leaves('丙1')
  expect(begun).toEqual(['甲1', '丙1'])
})
