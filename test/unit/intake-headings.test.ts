import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { findTables } from '../../src/intake/layout/find-tables'
import { Grid } from '../../src/intake/layout/grid'
import { understand } from '../../src/intake/layout/understand'
import { plainSheet } from '../../src/intake/read/sheet'
import { tableNamed } from '../../src/register/tables'

/** The header rows and the fields of the first table of a sheet; nobody knows the names in it. */
function understood(rows: string[][]) {
  const grid = new Grid(plainSheet(rows))
  const [table] = findTables(grid)
  const nobody = { kind: () => undefined, field: () => undefined }
  const { header, kind, understood: columns } = understand(grid, table!, nobody, () => undefined)
  return { header, kind: kind?.table, fields: columns.map(({ field }) => field) }
}

test('a heading in no list is understood where it ends in a known word and such things stand beneath it', () => {
  const sheet = (day: string) => [
    ['结对共建一览表'],
    ['序号', '携手单位', '社区', '携手年月'],
    ['1', '市教育局', '官汕社区', day],
    ['2', '市财政局', '官汕社区', day],
  ]
  const fields = [null, 'pairings.unit_ref', 'pairings.community_code', 'pairings.start']
  expect(understood(sheet('2024年1月'))).toEqual({ header: [2], kind: 'pairings', fields })
  // Beneath it stand no days.
  expect(understood(sheet('暂缓')).fields.at(-1)).toBeNull()
})

test('a header of two rows is found from either of them, merged or not', () => {
  const { header, fields } = understood([
    ['结对共建一览表'],
    ['序号', '具体情况', '', '结对年月'],
    ['', '驻街单位', '帮建社区', ''],
    ['1', '市教育局', '官汕社区', '2024年1月'],
    ['2', '市财政局', '官汕社区', '2024年2月'],
  ])
  expect([header, fields]).toEqual([
    [2, 3],
    [null, 'pairings.unit_ref', 'pairings.community_code', 'pairings.start'],
  ])
})

test('an alliance that lists its members is one row, and a member a row is a membership', () => {
  const sheet = (members: string) => [
    ['党建联盟成员单位名单'],
    ['序号', '联盟名称', '成员单位'],
    ['1', '商圈党建联盟', members],
    ['2', '教育党建联盟', members],
  ]
  expect(understood(sheet('市教育局、市财政局')).kind).toBe('alliances')
  expect(understood(sheet('市教育局')).kind).toBe('alliance_memberships')
})

/** Columns that no sheet of an office has: what the register counts by, and what follows from the kind of sheet. */
const NOBODY_WRITES = [
  ...['ref', 'source_ref', 'recorded_on', 'terminated_on', 'termination_reason'],
  ...[
    'units.two_new',
    'units.dissolved_on',
    'alliances.end',
    'property_linkages.end',
    'grid_assignments.end',
  ],
  ...['list_items.kind', 'list_items.micro_wish', 'activities.under_id', 'venues.opened_by_ref'],
]

test('each column of a table that offices keep has headings in data/intake/tables.yaml', () => {
  const { tables } = parse(readFileSync(join(__dirname, '../../data/intake/tables.yaml'), 'utf8')) as {
    tables: { table: string; columns: Record<string, string[]> }[]
  }
  const headed = new Set(tables.flatMap(({ columns }) => Object.keys(columns)))
  const columns = [...new Set(tables.map(({ table }) => table))].flatMap((table) =>
    tableNamed(table as never).columns.map(({ key }) => `${table}.${key}`),
  )
  const unheard = columns.filter((column) => !headed.has(column))
  expect(
    unheard.filter((column) => !NOBODY_WRITES.some((each) => column === each || column.endsWith(`.${each}`))),
  ).toEqual([])
})
