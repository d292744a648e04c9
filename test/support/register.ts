import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import type { Graph } from '../../src/graph/graph'
import { csvFolder } from '../../src/register/csv/csv-folder'
import { type ImportOptions, importRegister } from '../../src/register/import'
import type { ImportReport } from '../../src/register/report'
import { connectionTo } from './databases'

/** File name without its ending, to content. */
export type Files = Record<string, string | Buffer>

/** A street with an urban community and a village, two units, their organisations, a committee and a pairing. */
export const town: Files = {
  sources: 'ref,title\nS1,台账',
  areas: [
    'code,name,level',
    '441481001002,岭下村,COMMUNITY',
    '441481001001,官汕社区,COMMUNITY',
    '441481001,兴田街道,STREET',
    '441481,兴宁市,COUNTY',
  ].join('\n'),
  units: 'ref,name,kind,residence_code\nU1,市教育局,机关,441481001001\nU2,兴田超市,非公企业,441481001001',
  party_organisations: [
    'ref,name,kind,unit_ref,leads_code,superior_ref',
    'P1,教育局党支部,BRANCH,U1,,P2',
    'P2,兴田街道党工委,WORKING_COMMITTEE,,441481001,',
  ].join('\n'),
  big_committees: 'ref,name,kind,area_code,host_ref\nB1,兴田街道大工委,街道大工委,441481001,P2',
  pairings: 'ref,unit_ref,community_code,start,end\nR1,U1,441481001001,2021-03,2023',
}

export async function importFiles(
  graph: Graph,
  files: Files,
  options: Partial<ImportOptions> = {},
): Promise<ImportReport> {
  return inFolder(files, (folder) =>
    importRegister(graph, csvFolder(folder), { actor: 'test', today: '2024-06-01', ...options }),
  )
}

export async function inFolder<T>(files: Files, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'register-'))
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, `${name}.csv`), content)
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** "table row column CODE" of each error. */
export function places({ errors }: ImportReport): string[] {
  return errors.map(({ table, row, column, code }) => `${table} ${row} ${column} ${code}`)
}

/** What the scratch database says to Cypher written by a test. */
export async function askScratch(cypher: string): Promise<Record<string, unknown>[]> {
  const { uri, user, password } = connectionTo('SCRATCH')
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
  try {
    return (await driver.executeQuery(cypher)).records.map((record) => record.toObject())
  } finally {
    await driver.close()
  }
}
