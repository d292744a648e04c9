import { areaLevels, streetKinds } from '../../area/area.terms'
import { question } from '../../graph/question'
import { areaCode, boolean } from '../cells/plain-cells'
import { term } from '../cells/term-cell'
import type { Areas, Problem, Row, Table, WriteParams } from '../table'
import { checkCode, codesAbove, streetKindOf } from './area-code'
import { areaPointer, nameColumn, sourceColumn } from './columns'

/** Names of villages, which stay villages under a street. */
const VILLAGE = /(?:村|村委会|村民委员会)$/
/** Levels at which an area can be a functional zone 功能区. */
const DIVISIONS = ['PROVINCE', 'PREFECTURE', 'COUNTY']

export const areas: Table = {
  name: 'areas',
  title: '区域',
  type: 'area',
  key: 'code',
  columns: [
    { key: 'code', titles: ['代码'], cell: areaCode, required: true },
    nameColumn,
    { key: 'level', titles: ['层级'], cell: term(areaLevels), required: true },
    areaPointer('parent_code', ['上级代码'], 'WITHIN'),
    areaPointer('administered_by_code', ['管理机构代码'], 'ADMINISTERED_BY'),
    areaPointer('grid_code', ['网格代码'], 'IN_GRID', { levels: ['GRID', 'MICRO_GRID'] }),
    { key: 'urban', titles: ['城市社区'], cell: boolean },
    {
      key: 'street_kind',
      titles: ['街道类型'],
      cell: term(streetKinds),
      fallback: ({ code, level }) => (level === 'STREET' ? streetKindOf(String(code)) : null),
    },
    {
      key: 'functional_zone',
      titles: ['功能区'],
      cell: boolean,
      fallback: ({ level }) => (DIVISIONS.includes(String(level)) ? false : null),
    },
    sourceColumn,
  ],
  check: (row) => [...checkCode(row), ...checkGrid(row)],
  defaultParents: ({ code }) => codesAbove(String(code)),
  complete,
  chain: {
    columns: ['parent_code', 'administered_by_code'],
    question: question<{ keys: string[] }, { key: string; above: string }>('areasAbove'),
    message: (cycle) =>
      `lies within itself: ${cycle.join(' in ')}; mend one of these 区域隶属成环，请改正其一`,
  },
  afterwards: question<WriteParams, { placed: number }>('placeAreas'),
}

/** An area lies in the one whose code is its own cut back, if there is one; a community is urban under a street. */
async function complete(rows: Row[], known: Areas): Promise<void> {
  const parentless = rows.filter((row) => row.parent_code === null)
  const parents = await known.known(parentless.flatMap((row) => codesAbove(String(row.code)).slice(0, 1)))
  for (const row of parentless)
    row.parent_code = codesAbove(String(row.code)).find((code) => parents.has(code)) ?? null

  const undecided = rows.filter((row) => row.urban === null && row.level === 'COMMUNITY')
  const streets = await known.streets(undecided.map((row) => String(row.parent_code)))
  for (const row of undecided)
    row.urban = streets.has(String(row.parent_code)) && !VILLAGE.test(String(row.name))
}

function checkGrid({ grid_code: grid, level }: Row): Problem[] {
  if (grid === null || level === null || level === 'BUILDING') return []
  const message = `only a BUILDING (楼栋) lies in a grid, and this is a ${level}; leave it empty 只有楼栋可归入网格，请留空`
  return [{ column: 'grid_code', code: 'INVALID', message }]
}
