import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { REGISTER_DATE } from '../data/generate/calendar'
import { generateSample } from '../data/generate/sample'
import type { Graph } from './graph/graph'
import { csvFolder } from './register/csv/csv-folder'
import { importRegister } from './register/import'
import type { ImportProgress, ImportReport } from './register/report'

export { REGISTER_DATE }

/**
 * Loads the sample registers of the seven places (示例台账, synthetic) through the import that every register goes
 * through, as first recorded on their register date.
 */
export async function loadSample(
  graph: Graph,
  onProgress: (progress: ImportProgress) => void = () => {},
): Promise<ImportReport> {
  const folder = await mkdtemp(join(tmpdir(), 'gongjian-sample-'))
  try {
    await generateSample(folder)
    const report = await importRegister(graph, csvFolder(folder), {
      actor: 'sample',
      reason: '示例台账（合成数据） synthetic sample registers',
      today: REGISTER_DATE,
      onProgress,
    })
    const [first] = report.errors
    if (first) throw new Error(`The sample registers do not import: ${JSON.stringify(first)}`)
    return report
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
