/** One way to ask a question: its n-th request. */
export type Ask = (n: number) => Promise<unknown>

/** How many requests at once, where answers a second are measured. */
export const AT_ONCE = 16

/** Median milliseconds of each way, asked in turns: a machine's speed drifts, so only their ratios mean anything. */
export async function latencies(ways: readonly Ask[], rounds: number, from: number): Promise<number[]> {
  const times = ways.map(() => [] as number[])
  for (let n = from; n < from + rounds; n++) {
    for (const [index, ask] of ways.entries()) {
      const start = performance.now()
      await ask(n)
      times[index]!.push(performance.now() - start)
    }
  }
  return times.map(median)
}

/** Answers a second of each way with so many requests at once, the medians of windows that take turns. */
export async function rates(
  ways: readonly Ask[],
  requests: number,
  from: number,
  windows = 6,
): Promise<number[]> {
  const count = Math.ceil(requests / windows)
  const found = ways.map(() => [] as number[])
  for (let window = 0; window < windows; window++) {
    for (const [index, ask] of ways.entries()) {
      let next = from + window * count
      const end = next + count
      const start = performance.now()
      const worker = async () => {
        while (next < end) await ask(next++)
      }
      await Promise.all(Array.from({ length: AT_ONCE }, worker))
      found[index]!.push((count * 1000) / (performance.now() - start))
    }
  }
  return found.map(median)
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1]!
}
