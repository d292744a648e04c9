import { Context, type Service } from '../../src/context'
import { hearingFor } from '../../src/intake/own-process/hearing'
import type { Viewer } from '../../src/viewer/viewer.type'

const viewer: Viewer = { name: null, role: 'ANALYST', area: null, subject: '甲', until: null }
const service = { timeZone: 'Asia/Shanghai', longestPage: 500, longestSeconds: 7 } as Service

/** What work of the process itself is counted as, with so many milliseconds left. */
function worked(left: number | undefined) {
  const spent: number[] = []
  const context = new Context(
    service,
    viewer,
    () => left,
    (seconds) => spent.push(seconds),
  )
  return { done: () => context.worked(() => 'done'), spent }
}

test.each([undefined, 1000])('work is done and counted while %s ms are left', (left) => {
  const { done, spent } = worked(left)
  expect([done(), spent.length]).toEqual(['done', 1])
})

test('what another process works on counts, too', () => {
  const spent: number[] = []
  const context = new Context(service, viewer, undefined, (seconds) => spent.push(seconds))
  hearingFor(context).spent(3)
  expect(spent).toEqual([3])
})

test('where the answer is due it is not begun', () => {
  const { done, spent } = worked(1)
  expect(done).toThrow('MAX_SECONDS is 7')
  expect(spent).toEqual([])
})
