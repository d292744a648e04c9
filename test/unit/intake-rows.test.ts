import { clockIn } from '../../src/intake/cells/moment'
import type { LooksLike } from '../../src/intake/layout/evidence'
import { findTables } from '../../src/intake/layout/find-tables'
import { Grid } from '../../src/intake/layout/grid'
import { understand } from '../../src/intake/layout/understand'
import { mergeOf, plainSheet } from '../../src/intake/read/sheet'
import { readRows } from '../../src/intake/read-rows'

/** The rows of the first table of a sheet, and what each says of some fields; whoever does not say so knows no name in it. */
function read(
  rows: string[][],
  fields: string[],
  looksLike: LooksLike = () => undefined,
  merges: readonly string[] = [],
) {
  const grid = new Grid({ ...plainSheet(rows), merges: merges.map((range) => mergeOf(range)!) })
  const [found] = findTables(grid)
  const nobody = { kind: () => undefined, field: () => undefined }
  const table = understand(grid, found!, nobody, looksLike)
  const year = { year: 2024, isToday: false }
  const told = readRows({ sheet: null, grid, table, titles: table.titles, year }, '2024-06-30')
  return {
    leftOut: table.leftOut,
    places: told.map(({ places }) => places),
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
    ['duty_reports.community_code', 'duty_reports.area_code'],
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
      ['pairings.community_code'],
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
    ['pairings.unit_ref', 'pairings.start', 'pairings.annual_funding'],
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
    ['pairings.unit_ref'],
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
    ['list_items.title'],
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
    ['pairings.start'],
  )
  expect(says).toEqual([['2023-05-08'], ['2023-06'], ['']])
})

test('of a period in a column of ends the end is read, and of one in a column of beginnings both', () => {
  const ofPeriod = (title: string) =>
    read(
      [['结对共建一览表'], ['结对单位', title], ['市教育局', '2023.3起，2024.3止']],
      ['pairings.start', 'pairings.end'],
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
    ['grid_assignments.area_code', 'grid_assignments.person_ref', 'grid_assignments.post'],
  )
  expect(says).toEqual([
    ['第一网格', '张三', 'HEAD'],
    ['第一网格', '李四+王五', 'MEMBER'],
    ['第二网格', '赵六', 'HEAD'],
  ])
})

test('是 beneath a heading that is a post is nobody', () => {
  const { says } = read(
    [
      ['网格人员一览表'],
      ['网格名称', '姓名', '网格长'],
      ['第一网格', '张三', '是'],
      ['第二网格', '李四', '否'],
    ],
    ['grid_assignments.person_ref', 'grid_assignments.post'],
  )
  expect(says).toEqual([
    ['张三', undefined],
    ['李四', undefined],
  ])
})

test('beside a column of posts a heading that is a post names people alone', () => {
  const { says } = read(
    [['网格人员一览表'], ['网格名称', '网格员', '岗位'], ['第一网格', '张三', '网格长']],
    ['grid_assignments.person_ref', 'grid_assignments.post'],
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
    ['duty_reports.members'],
  )
  expect(says).toEqual([['28'], ['9']])
})

test.each(['未报到人数', '应报到党员数', '上年报到人数'])('%s alone is not who has reported', (other) => {
  const { says } = read(
    [['双报到统计表'], ['报到单位', '报到社区', other], ['市教育局', '锦绣社区', '28']],
    ['duty_reports.unit_ref', 'duty_reports.members'],
  )
  expect(says).toEqual([['市教育局', undefined]])
})

test('a number in the middle counts what stands within a row, and beside numbered rows begins other rows', () => {
  const header = (first: string) => [first, '召开时间', '参会单位', '序号', '议题', '责任单位']
  const row = (first: string) => [first, '2024.1.18', '市教育局', '1', '加装电梯', '市财政局']
  const { says } = read(
    [['联席会议台账'], header('会议名称'), row('第一季度联席会议')],
    ['meetings.held_on', 'matters.title'],
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
    ['pairings.start', 'pairings.end'],
  )
  expect(says).toEqual([
    ['2024-01', ''],
    ['', '2026-01'],
  ])
})

/** Knows communities by their ends, and nothing else. */
const areasByEnd: LooksLike = (texts) =>
  texts.length > 0 && texts.every((text) => /(?:社区|村)$/u.test(text)) ? 'AREA' : undefined

test('numbers beneath communities are how many there are in each, and a total is none of them', () => {
  const { says } = read(
    [
      ['双报到统计表'],
      ['序号', '报到单位', '锦绣社区', '福兴社区', '合计'],
      ['1', '市教育局', '12人', '', '12'],
      ['2', '市财政局', '3', '4', '7'],
      ['', '合计', '15', '4', '19'],
    ],
    ['duty_reports.unit_ref', 'duty_reports.community_code', 'duty_reports.members'],
    areasByEnd,
  )
  expect(says).toEqual([
    ['市教育局', '锦绣社区', '12'],
    ['市财政局', '锦绣社区', '3'],
    ['市财政局', '福兴社区', '4'],
  ])
})

test('a call is raised at a moment, answered by several and settled or not, as 是 beneath the question says', () => {
  const { says } = read(
    [
      ['吹哨报到台账'],
      ['序号', '吹哨时间', '吹哨社区', '吹哨事项', '报到部门', '是否办结'],
      ['1', '2024年3月5日', '锦绣社区', '油烟扰民', '市城管局、市生态环境局', '是'],
      ['2', '2024/3/6 下午2:30', '锦绣社区', '占道经营', '市城管局', '办理中'],
      ['3', '2024年3月', '锦绣社区', '路灯不亮', '市城管局', '否'],
      ['4月小计', '', '', '3件', '', ''],
    ],
    ['raised_on', 'raised_by_code', 'title', 'respondent_refs', 'status'].map(
      (key) => `service_calls.${key}`,
    ),
  )
  expect(says).toEqual([
    ['2024-03-05T00:00:00+08:00', '锦绣社区', '油烟扰民', '市城管局+市生态环境局', 'RESOLVED'],
    ['2024-03-06T14:30:00+08:00', '锦绣社区', '占道经营', '市城管局', 'ASSIGNED'],
    ['2024-03', '锦绣社区', '路灯不亮', '市城管局', ''],
  ])
})

test('posts beneath a heading that may mean a unit are none', () => {
  const { says } = read(
    [
      ['兴田街道大工委兼职委员名册'],
      ['姓名', '工作单位', '单位职务', '兼职职务'],
      ['张三', '市教育局', '局长', '委员'],
      ['李四', '第一小学', '党支部书记、校长', '委员'],
      ['王五', '市司法局', '三级调研员', '委员'],
    ],
    ['part_time_memberships.unit_ref', 'persons.title'],
  )
  expect(says).toEqual([
    ['市教育局', '局长'],
    ['第一小学', '党支部书记、校长'],
    ['市司法局', '三级调研员'],
  ])
})

test.each([
  [['锦绣社区', '福兴社区'], '锦绣社区'],
  [['社区活动室', '二楼会议室'], undefined],
])('where an activity is held is a community where %j stand there', (where, area) => {
  const { says } = read(
    [
      ['共建活动登记表'],
      ['活动时间', '活动地点', '活动名称', '参加单位'],
      ['2024.3.5', where[0]!, '学雷锋', '市教育局'],
      ['2024.3.6', where[1]!, '植树', '市财政局'],
    ],
    ['activities.area_code'],
    areasByEnd,
  )
  expect(says[0]).toEqual([area])
})

test('what a line above the table says of its amounts holds for those of columns that do not say it', () => {
  const funding = (line: string, title: string) =>
    read(
      [
        ['结对共建一览表', '', '', ''],
        [line, '', '', ''],
        ['序号', '结对社区', '结对单位', title],
        ['1', '锦绣社区', '市教育局', '6'],
        ['2', '福兴社区', '市财政局', '7元'],
      ],
      ['pairings.annual_funding'],
    ).says.map(([value]) => value)
  expect(funding('单位：万元', '年度资金')).toEqual(['60000', '7'])
  expect(funding('填报单位：市委组织部   单位:千元', '年度资金')).toEqual(['6000', '7'])
  expect(funding('单位：万元', '年度资金（元）')).toEqual(['6', '7'])
  expect(funding('填报单位：市委组织部', '年度资金')).toEqual(['6', '7'])
})

test('who issued a sheet and when is no record, and a row of a name and a day is one', () => {
  const sheet = (...rows: string[][]) =>
    read(
      [
        ['包联社区责任表'],
        ['序号', '包联社区', '包联单位', '备注'],
        ['1', '锦绣社区', '市教育局', ''],
        ...rows,
      ],
      ['contacts.unit_ref'],
    )
  const issued = sheet(['中共兴宁市委组织部', '', '', '2024年1月15日'])
  expect([issued.says, issued.leftOut.at(-1)]).toEqual([[['市教育局']], { row: 4, why: 'NOTE' }])
  for (const footer of ['街道党工委书记（签字）：', '审批：']) {
    const signed = sheet(['', footer, '', ''])
    expect([signed.says, signed.leftOut.at(-1)]).toEqual([[['市教育局']], { row: 4, why: 'NOTE' }])
  }
  const dated = read(
    [['锦绣社区结对共建单位'], ['结对单位', '结对时间'], ['市教育局', '2024年1月15日']],
    ['pairings.unit_ref', 'pairings.start'],
  )
  expect(dated.says).toEqual([['市教育局', '2024-01-15']])
})

test.each([
  ['在职党员数', '实际报到党员（人）', '服务队（支）'],
  ['党员总数', '报到党员', '志愿服务队数'],
])('of %s and %s the second is who has reported, and %s are teams', (all, reported, teams) => {
  const { says } = read(
    [
      ['党员双报到台账'],
      ['报到单位', '报到社区', all, reported, teams],
      ['市教育局', '锦绣社区', '40', '28', '2'],
      ['市财政局', '福兴社区', '10', '9', ''],
    ],
    ['duty_reports.members', 'duty_reports.teams'],
  )
  expect(says).toEqual([
    ['28', '2'],
    ['9', undefined],
  ])
})

test('what a kind calls its own is surer than what is a remark elsewhere, however far down its list', () => {
  const { says } = read(
    [
      ['市直部门包联社区责任表'],
      ['序号', '包联社区', '包联领导', '牵头单位', '备注'],
      ['1', '锦绣社区', '张三', '市教育局', '略'],
    ],
    ['contacts.unit_ref'],
  )
  expect(says).toEqual([['市教育局']])
})

test('what a matter was settled on is its day where one stands beside how it stands', () => {
  const { says } = read(
    [
      ['兴田街道党建联席会议议定事项'],
      ['召开时间', '议定事项', '责任单位', '办结时间', '落实情况'],
      ['2024.1.18', '加装电梯', '市住建局', '2024.3.20', '已落实'],
    ],
    ['meetings.held_on', 'matters.title', 'matters.resolved_on'],
  )
  expect(says).toEqual([['2024-01-18', '加装电梯', '2024-03-20']])
})

test('of two counts beneath one heading the one of what is to be is not what is', () => {
  const on = (left: string, right: string) =>
    read(
      [
        ['双报到统计表', '', '', '', ''],
        ['报到单位', '报到社区', '党员数', '', '报到时间'],
        ['', '', left, right, ''],
        ['市教育局', '锦绣社区', '40', '28', '2024.1'],
        ['市财政局', '福兴社区', '10', '9', '2024.1'],
      ],
      ['duty_reports.members'],
      () => undefined,
      ['A2:A3', 'B2:B3', 'C2:D2', 'E2:E3'],
    ).says
  expect(on('应报到', '实报到')).toEqual([['28'], ['9']])
  expect(on('实报到', '应报到')).toEqual([['40'], ['10']])
})

test('beside people of its own a heading that is a post takes nobody from them', () => {
  const { says } = read(
    [['网格人员一览表'], ['网格名称', '姓名', '网格长'], ['第一网格', '张三丰', '李四光']],
    ['grid_assignments.person_ref', 'grid_assignments.post'],
  )
  expect(says).toEqual([['张三丰', undefined]])
})

test('a last row of one name is a record, numbered or not', () => {
  const { says } = read(
    [
      ['共建单位一览表'],
      ['序号', '社区', '共建单位'],
      ['1', '锦绣社区', '市教育局'],
      ['', '', '市气象局'],
      ['2', '福兴社区', '市财政局'],
      ['', '', '市水务局'],
    ],
    ['pairings.community_code', 'pairings.unit_ref'],
  )
  expect(says).toEqual([
    ['锦绣社区', '市教育局'],
    ['锦绣社区', '市气象局'],
    ['福兴社区', '市财政局'],
    ['福兴社区', '市水务局'],
  ])
})

test('a last row with a date among its remarks is a record', () => {
  const { says } = read(
    [
      ['共建单位一览表'],
      ['社区', '共建单位', '共建方式', '备注'],
      ['锦绣社区', '市教育局', '一对一', ''],
      ['', '市气象局', '', '2024年3月'],
    ],
    ['pairings.unit_ref'],
  )
  expect(says).toEqual([['市教育局'], ['市气象局']])
})

test('what ends as a total does is one, unless its row is numbered', () => {
  const { says } = read(
    [
      ['项目清单'],
      ['序号', '项目名称', '社区'],
      ['1', '志愿服务时长合计', '锦绣社区'],
      ['', '锦绣社区小计', ''],
    ],
    ['list_items.title'],
  )
  expect(says).toEqual([['志愿服务时长合计']])
})

test.each([
  [
    ['5', '8'],
    ['1', '1'],
  ],
  [
    ['1', '8'],
    ['3', '1'],
  ],
])('numbers of which some are 1 are numbers, and 0 is nobody', (one, other) => {
  const { says } = read(
    [
      ['双报到统计表'],
      ['报到单位', '锦绣社区', '福兴社区', '岭下村'],
      ['市教育局', ...one, '0'],
      ['市财政局', ...other, '7'],
    ],
    ['duty_reports.community_code', 'duty_reports.members'],
    areasByEnd,
  )
  expect(says).toEqual([
    ['锦绣社区', one[0]],
    ['福兴社区', one[1]],
    ['锦绣社区', other[0]],
    ['福兴社区', other[1]],
    ['岭下村', '7'],
  ])
})

test('numbers of what is not people, or of who has not come, are none of the reports', () => {
  for (const above of ['走访户数', '未报到人数', '组建队伍数']) {
    const { says } = read(
      [
        ['双报到统计表', '', ''],
        ['报到单位', above, ''],
        ['', '锦绣社区', '福兴社区'],
        ['市教育局', '5', '8'],
      ],
      ['duty_reports.members'],
      areasByEnd,
    )
    expect([above, says.flat().filter(Boolean)]).toEqual([above, []])
  }
})

test('the community where a unit lies is not the one that it is paired with', () => {
  const { places } = read(
    [
      ['结对共建一览表'],
      ['结对单位', '驻地社区', '结对社区'],
      ['市教育局', '锦绣社区', '福兴社区'],
      ['市财政局', '锦绣社区', ''],
    ],
    [],
    areasByEnd,
  )
  expect(places).toEqual([[], []])
})

test.each([
  ['2024/3/5 下午 3:20', '15:20'],
  ['2024年3月5日晚8点', '20:00'],
  ['2024.3.5 9点半', '09:30'],
  ['3月5日九时一刻', '09:15'],
  ['2024-03-05 3:20 PM', '15:20'],
  ['2024-03-05 10:20', '10:20'],
  ['2024年3月5日中午12点', '12:00'],
  ['2024年3月5日', undefined],
  ['2024-03-05 25:10', undefined],
])('%s is at %s', (text, clock) => {
  expect(clockIn(text)).toBe(clock)
})

test('a row without the name and the day of a meeting goes on with the one above, numbered or not', () => {
  const { says } = read(
    [
      ['兴田街道党建联席会议台账'],
      ['会议名称', '召开时间', '参会单位', '议题'],
      ['兴田街道党建联席会议', '2024.1.18', '市教育局', '加装电梯'],
      ['', '', '', '修路灯'],
      ['兴田街道党建联席会议', '', '市财政局', '修门'],
    ],
    ['meetings.held_on', 'matters.title'],
  )
  expect(says).toEqual([
    ['2024-01-18', '加装电梯'],
    ['2024-01-18', '修路灯'],
    [undefined, '修门'],
  ])
})
