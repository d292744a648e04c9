import { findTables } from '../../src/intake/layout/find-tables'
import { Grid } from '../../src/intake/layout/grid'
import { understand } from '../../src/intake/layout/understand'
import { plainSheet } from '../../src/intake/read/sheet'
import { readRows } from '../../src/intake/read-rows'

/** The rows of the first table of a sheet, and what each says of some fields; nobody knows the names in it. */
function read(rows: string[][], ...fields: string[]) {
  const grid = new Grid(plainSheet(rows))
  const [found] = findTables(grid)
  const nobody = { kind: () => undefined, field: () => undefined }
  const table = understand(grid, found!, nobody, () => undefined)
  const year = { year: 2024, isToday: false }
  const told = readRows({ sheet: null, grid, table, titles: table.titles, year }, '2024-06-30')
  return {
    leftOut: table.leftOut,
    remarks: told.map(({ remarks }) => remarks),
    says: told.map(({ named, valued }) =>
      fields.map((field) =>
        named.has(field)
          ? named
              .get(field)!
              .map(({ text }) => text)
              .join('+')
          : valued
              .get(field)
              ?.map(({ value }) => value)
              .join('+'),
      ),
    ),
  }
}

test('beside a community of its own a row without a compound is in none', () => {
  const { says } = read(
    [
      ['双报到统计表'],
      ['报到单位', '社区', '小区', '报到党员数'],
      ['市教育局', '锦绣社区', '桂花豪庭', '40'],
      ['市财政局', '锦绣社区', '', '28'],
      ['市司法局', '福兴社区', '', '10'],
    ],
    'duty_reports.community_code',
    'duty_reports.area_code',
  )
  expect(says).toEqual([
    ['锦绣社区', '桂花豪庭'],
    ['锦绣社区', undefined],
    ['福兴社区', undefined],
  ])
})

test('a blank is the community above it on the left of what a row says, and nothing behind it', () => {
  const on = (left: boolean) =>
    read(
      [
        ['结对共建一览表'],
        ['序号', ...(left ? ['结对社区', '结对单位'] : ['结对单位', '结对社区']), '结对时间'],
        ['1', ...(left ? ['锦绣社区', '市教育局'] : ['市教育局', '锦绣社区']), '2024.1'],
        ['2', ...(left ? ['', '市财政局'] : ['市财政局', '']), '2024.2'],
      ],
      'pairings.community_code',
    ).says
  expect(on(true)).toEqual([['锦绣社区'], ['锦绣社区']])
  expect(on(false)).toEqual([['锦绣社区'], [undefined]])
})

test('a mark for nothing is no name, no number and no day', () => {
  const { says, remarks } = read(
    [
      ['结对共建一览表'],
      ['序号', '结对社区', '结对单位', '结对时间', '年度经费', '备注'],
      ['1', '锦绣社区', '市教育局、待定', '2024.1', '无', '—'],
      ['2', '福兴社区', '暂无', '待定', '/', '无'],
    ],
    'pairings.unit_ref',
    'pairings.start',
    'pairings.annual_funding',
  )
  expect(says).toEqual([
    ['市教育局', '2024-01', undefined],
    [undefined, undefined, undefined],
  ])
  expect(remarks).toEqual([[], []])
})

test.each([
  [['填表人：张三', '', '审核人：李四', '2024年6月']],
  [['单位负责人：', '王五', '填表人', '']],
  [['', '', '', '填报日期：2024年6月']],
  [['审核：', '', '制表：', '联系电话：0753-3331234']],
])('%j is who made the sheet, and no record', (footer) => {
  const { leftOut, says } = read(
    [
      ['结对共建一览表'],
      ['序号', '结对单位', '结对时间', '结对社区'],
      ['1', '市教育局', '2024.1', '锦绣社区'],
      footer,
    ],
    'pairings.unit_ref',
  )
  expect([says, leftOut.at(-1)]).toEqual([[['市教育局']], { row: 4, why: 'NOTE' }])
})

test('a row that only begins as a note does is a record', () => {
  const { leftOut, says } = read(
    [
      ['需求清单'],
      ['社区', '需求内容', '需求类别'],
      ['锦绣社区', '修路灯', '设施'],
      ['说明', '修门', '设施'],
    ],
    'list_items.title',
  )
  expect([says, leftOut]).toEqual([[['修路灯'], ['修门']], [{ row: 1, why: 'TITLE' }]])
})

test('year, month and day in columns of their own are one day', () => {
  const { says } = read(
    [
      ['结对共建一览表'],
      ['结对单位', '结对时间', '', '', '备注'],
      ['', '年', '月', '日', ''],
      ['市教育局', '2023', '5', '8', ''],
      ['市财政局', '2023', '6月', '', ''],
      ['市司法局', '2023', '', '8', ''],
    ],
    'pairings.start',
  )
  expect(says).toEqual([['2023-05-08'], ['2023-06'], ['']])
})

test('of a period in a column of ends the end is read, and of one in a column of beginnings both', () => {
  const ofPeriod = (title: string) =>
    read(
      [['结对共建一览表'], ['结对单位', title], ['市教育局', '2023.3起，2024.3止']],
      'pairings.start',
      'pairings.end',
    ).says
  expect(ofPeriod('结对时间')).toEqual([['2023-03', '2024-03']])
  expect(ofPeriod('到期时间')).toEqual([[undefined, '2024-03']])
})

test('people beneath headings that are posts each have that post, and a heading of another kind is none', () => {
  const { says } = read(
    [
      ['网格人员一览表'],
      ['网格名称', '网格长', '专职网格员姓名', '网格员电话'],
      ['第一网格', '张三', '李四、王五', '13800000000'],
      ['第二网格', '赵六', '', ''],
    ],
    'grid_assignments.area_code',
    'grid_assignments.person_ref',
    'grid_assignments.post',
  )
  expect(says).toEqual([
    ['第一网格', '张三', 'HEAD'],
    ['第一网格', '李四+王五', 'MEMBER'],
    ['第二网格', '赵六', 'HEAD'],
  ])
})

test('beside a column of posts a heading that is a post names people alone', () => {
  const { says } = read(
    [['网格人员一览表'], ['网格名称', '网格员', '岗位'], ['第一网格', '张三', '网格长']],
    'grid_assignments.person_ref',
    'grid_assignments.post',
  )
  expect(says).toEqual([['张三', 'HEAD']])
})

test.each([
  ['党员总数', '已报到党员数'],
  ['在职党员数', '实际报到人数'],
  ['应报到党员数', '报到党员数'],
  ['未报到人数', '报到人数'],
])('beside %s, %s is who has reported', (other, own) => {
  const { says } = read(
    [
      ['双报到统计表'],
      ['报到单位', '报到社区', other, own],
      ['市教育局', '锦绣社区', '40', '28'],
      ['市财政局', '福兴社区', '10', '9'],
    ],
    'duty_reports.members',
  )
  expect(says).toEqual([['28'], ['9']])
})

test.each(['未报到人数', '应报到党员数', '上年报到人数'])('%s alone is not who has reported', (other) => {
  const { says } = read(
    [['双报到统计表'], ['报到单位', '报到社区', other], ['市教育局', '锦绣社区', '28']],
    'duty_reports.unit_ref',
    'duty_reports.members',
  )
  expect(says).toEqual([['市教育局', undefined]])
})

test('a number in the middle counts what stands within a row, and beside numbered rows begins other rows', () => {
  const header = (first: string) => [first, '召开时间', '参会单位', '序号', '议题', '责任单位']
  const row = (first: string) => [first, '2024.1.18', '市教育局', '1', '加装电梯', '市财政局']
  const { says } = read(
    [['联席会议台账'], header('会议名称'), row('第一季度联席会议')],
    'meetings.held_on',
    'matters.title',
  )
  expect(says).toEqual([['2024-01-18', '加装电梯']])
  const apart = findTables(new Grid(plainSheet([['联席会议台账'], header('序号'), row('1')])))
  expect(apart.map(({ columns }) => columns.length)).toEqual([3, 3])
})

test('a column of ends that says 长期 or 至今 says that there is none, and a column of beginnings must be asked', () => {
  const { says } = read(
    [
      ['结对共建一览表'],
      ['结对社区', '结对单位', '结对时间', '到期时间'],
      ['锦绣社区', '市教育局', '2024.1', '长期'],
      ['锦绣社区', '市财政局', '长期', '2026.1'],
    ],
    'pairings.start',
    'pairings.end',
  )
  expect(says).toEqual([
    ['2024-01', undefined],
    ['', '2026-01'],
  ])
})
