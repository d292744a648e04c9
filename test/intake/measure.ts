import 'reflect-metadata'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbedded } from '../../src/graph/embedded/open-embedded'
import { type Connection, openGraph } from '../../src/graph/graph'
import { migrate } from '../../src/graph/migrate'
import { currentRevision } from '../../src/register/revision'
import { loadSample } from '../../src/sample'
import { Figures } from './figures'
import type { Half } from './generate/plan'
import { lookAt } from './look-at'

/**
 * Measures the intake on sheets that nobody has seen: `measure.ts FIRST LAST [HALF] [FIGURE]`, the seeds, the half of the
 * headings, and of which figure the failures are shown. INTAKE_DATA: where the register stays between two measurements.
 */
async function measure(first: number, last: number, half: Half, shown?: string): Promise<void> {
  const server = await openEmbedded({
    dataDir: process.env.INTAKE_DATA ?? mkdtempSync(join(tmpdir(), 'intake-')),
    planKept: 7200,
  })
  const graph = await openGraph(server as Connection)
  await migrate(graph)
  if ((await currentRevision(graph)) === 0) await loadSample(graph)
  const all = new Figures()
  for (let seed = first; seed <= last; seed++) all.merge((await lookAt(graph, seed, half)).figures)
  console.log(`${last - first + 1} files\n${all.told()}`)
  for (const { figure, text } of all.wrong)
    if (figure === shown || shown === 'all') console.log(figure, text.replace(/\n/gu, '⏎'))
  await graph.close()
  await server.stop()
}

void measure(
  Number(process.argv[2] ?? 1),
  Number(process.argv[3] ?? 24),
  Number(process.argv[4] ?? 0) as Half,
  process.argv[5],
)
