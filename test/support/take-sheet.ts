import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Graph } from '../../src/graph/graph'
import { type TakeInOptions, takeIn } from '../../src/intake/take-in'
import type { Proposal } from '../../src/intake/types'

/** Takes in a .csv of these lines, written into a folder. */
export function takeSheet(
  graph: Graph,
  folder: string,
  lines: readonly string[],
  options: Partial<TakeInOptions> = {},
  name = '表.csv',
): Promise<Proposal> {
  const path = join(folder, name)
  writeFileSync(path, lines.join('\n'))
  return takeIn(graph, path, name, { day: '2024-06-30', today: '2024-06-30', actor: '张三', ...options })
}
