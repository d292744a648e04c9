import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Size {
  units: number
  communities: number
  together?: boolean
}

export interface Folders {
  /** areas and units */
  ground: string
  /** pairings; the same folder where all is to come together */
  linkages: string
}

/** Writes a register in which every unit is paired with every community, as folders of CSV files. */
export function writeRegister(folder: string, { units, communities, together }: Size): Folders {
  const ground = join(folder, 'ground')
  const linkages = together ? ground : join(folder, 'linkages')
  for (const each of [ground, linkages]) mkdirSync(each, { recursive: true })
  const code = (n: number) => `441481001${String(n + 1).padStart(3, '0')}`
  const areas = Array.from({ length: communities }, (_, n) => `${code(n)},第${n}社区,COMMUNITY`)
  const kinds = ['机关', '学校', '非公企业']
  const rows = Array.from(
    { length: units },
    (_, n) => `U${n},第${n}单位,${kinds[n % 3]},${code(n % communities)}`,
  )
  const pairings = Array.from({ length: units * communities }, (_, n) => {
    const year = 2015 + (n % 8)
    return `J${n},U${n % units},${code(Math.floor(n / units))},${year}-0${(n % 9) + 1},${year + 3},协〔${year}〕${n}号,${n % 50}000`
  })
  write(ground, 'areas', ['code,name,level', '441481,兴宁市,COUNTY', '441481001,兴田街道,STREET', ...areas])
  write(ground, 'units', ['ref,name,kind,residence_code', ...rows])
  write(linkages, 'pairings', [
    'ref,unit_ref,community_code,start,end,agreement_number,annual_funding',
    ...pairings,
  ])
  return { ground, linkages }
}

function write(folder: string, table: string, lines: string[]): void {
  writeFileSync(join(folder, `${table}.csv`), `${lines.join('\n')}\n`)
}
