import type { Graph } from '../graph/graph'
import { rowsOf } from '../register/derived/questions'
import { type ImportOptions, importRegister } from '../register/import'
import type { ImportReport } from '../register/report'
import { type RegisterSource, recordsOf } from '../register/source'
import { tableNamed } from '../register/tables'
import { OFFICIAL_SOURCE, type OfficialArea, officialAreas } from './official-areas'

/** A code that the official list does not have. */
export class NotOfficial extends Error {
  constructor(code: string) {
    super(
      `${code} is no code of the official areas of 2023; a code has 2, 4, 6, 9 or 12 digits 官方区划中没有此代码`,
    )
  }
}

/**
 * Writes the official areas of a county, prefecture or province, down to communities, with their source. What the
 * register has already is left as it is.
 * @throws NotOfficial
 */
export async function writeOfficialAreas(
  graph: Graph,
  codes: readonly string[],
  options: ImportOptions,
): Promise<ImportReport> {
  const areas = new Map<string, OfficialArea>()
  for (const code of codes) {
    const some = officialAreas(code)
    if (some.length === 0) throw new NotOfficial(code)
    for (const area of some) areas.set(area.code, area)
  }
  const stored = await graph.read(rowsOf(tableNamed('areas')), { keys: [...areas.keys()] })
  for (const { key } of stored) areas.delete(key)
  return importRegister(graph, sourceOf([...areas.values()]), { reason: OFFICIAL_SOURCE.title, ...options })
}

function sourceOf(areas: readonly OfficialArea[]): RegisterSource {
  const rows = areas.map(({ code, name, level }) => [code, name, level, OFFICIAL_SOURCE.ref])
  const columns = Object.keys(OFFICIAL_SOURCE)
  const cited = areas.length > 0 ? [Object.values(OFFICIAL_SOURCE)] : []
  return {
    name: OFFICIAL_SOURCE.title,
    tables: async () => [
      tableOf('sources', [columns, ...cited]),
      tableOf('areas', [['code', 'name', 'level', 'source_ref'], ...rows]),
    ],
  }
}

function tableOf(name: string, records: string[][]) {
  return {
    name,
    bytes: 100 * records.length,
    async *records() {
      yield recordsOf(records)
    },
  }
}
