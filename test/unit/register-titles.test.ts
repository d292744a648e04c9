import { PassThrough } from 'node:stream'
import { Workbook } from 'exceljs'
import { Unfit } from '../../src/register/cells/cell'
import { readHeader } from '../../src/register/header'
import { tables } from '../../src/register/tables'
import { writeTemplate } from '../../src/register/workbook/template'
import { xlsxWorkbook } from '../../src/register/xlsx/xlsx-workbook'
import { rowsRead } from '../support/rows-read'
import { asFile } from '../support/xlsx'

/** As the import format names them: a Chinese title and the keys that it stands for. */
const TITLES: Record<string, string> = {
  编号: 'ref',
  名称: 'name',
  类型: 'kind',
  来源编号: 'source_ref',
  开始: 'start',
  结束: 'end',
  终止日期: 'terminated_on',
  终止原因: 'termination_reason',
  单位编号: 'unit_ref',
  党组织编号: 'organisation_ref',
  人员编号: 'person_ref',
  社区代码: 'community_code',
  区域代码: 'area_code',
  代码: 'code',
  层级: 'level',
  隶属层级: 'tier',
  上级代码: 'parent_code',
  管理机构代码: 'administered_by_code',
  城市社区: 'urban',
  功能区: 'functional_zone',
  两新组织: 'two_new',
  统一社会信用代码: 'credit_code',
  党员数: 'party_members',
  驻地代码: 'residence_code',
  曾用名: 'former_names',
  注销日期: 'dissolved_on',
  领导区域代码: 'leads_code',
  上级党组织编号: 'superior_ref',
  星级: 'star_rating',
  职务: 'title post',
  工作单位编号: 'employer_ref',
  牵头党组织编号: 'host_ref',
  委员会编号: 'committee_ref',
  单位党组织编号: 'unit_organisation_ref',
  社区党组织编号: 'community_organisation_ref',
  协议编号: 'agreement_number',
  签订日期: 'signed_on',
  年度资金: 'annual_funding',
  结对编号: 'pairing_ref',
  年度: 'year',
  考评方: 'by',
  得分: 'score',
  等次: 'grade',
  主题: 'theme',
  服务区域代码: 'serves_codes',
  联盟编号: 'alliance_ref',
  成员: 'member_id',
  成员编号: 'alliance_membership_ref',
  报到党员数: 'members',
  人数: 'members',
  队伍数: 'teams',
  标题: 'title',
  类别: 'category',
  状态: 'status',
  微心愿: 'micro_wish',
  提出日期: 'listed_on raised_on',
  事项编号: 'item_ref',
  完成日期: 'completed_on',
  日期: 'held_on',
  依托: 'under_id',
  参加单位编号: 'unit_refs attendee_refs',
  参加人数: 'people',
  间隔月数: 'every_months',
  联席会议编号: 'conference_ref',
  会议编号: 'meeting_ref',
  解决日期: 'resolved_on',
  责任单位编号: 'responsible_ref',
  规则: 'rule',
  对象: 'subject_id',
  原因: 'reason',
}

test.each(Object.entries(TITLES))('%s is %s', (title, keys) => {
  for (const key of keys.split(' ')) {
    const found = tables.filter((table) => readHeader(table, [title]).columns[0]?.key === key)
    expect(found.length).toBeGreaterThan(0)
  }
})

test('in no table does a title stand for two columns', () => {
  for (const { columns } of tables) {
    const titles = columns.flatMap(({ key, titles }) => [key, ...titles])
    expect(titles.filter((title, place) => titles.indexOf(title) !== place)).toEqual([])
  }
})

test('what a column gives as an example, it reads', () => {
  const wrong = tables.flatMap(({ name, columns }) =>
    columns
      .filter(({ cell }) => cell.example !== '' && cell.read(cell.example) instanceof Unfit)
      .map(({ key }) => `${name}.${key}`),
  )
  expect(wrong).toEqual([])
})

describe.each(['zh', 'en'] as const)('the template in %s', (language) => {
  async function template(): Promise<Buffer> {
    const out = new PassThrough()
    const chunks: Buffer[] = []
    out.on('data', (chunk) => chunks.push(chunk))
    await writeTemplate(out, language)
    return Buffer.concat(chunks)
  }

  test('is read as every table with every column and no row', async () => {
    await asFile(await template(), async (path) => {
      const sheets = await xlsxWorkbook(path).tables()
      expect(sheets.map(({ name }) => name)).toEqual(
        tables.map(({ name, title }) => (language === 'zh' ? title : name)),
      )
      for (const [index, sheet] of sheets.entries()) {
        const rows = await rowsRead(sheet)
        const table = tables[index]!
        expect(rows).toHaveLength(1)
        expect(readHeader(table, rows[0]!)).toMatchObject({ columns: table.columns, problems: [] })
      }
    })
  })

  test('has frozen headers with notes, and drop-downs that offer what is read', async () => {
    const book = new Workbook()
    await book.xlsx.load((await template()) as unknown as ArrayBuffer)
    for (const table of tables) {
      const sheet = book.getWorksheet(language === 'zh' ? table.title : table.name)!
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
      table.columns.forEach((column, index) => {
        const header = sheet.getCell(1, index + 1)
        expect(JSON.stringify(header.note)).toContain(language === 'zh' ? '格式：' : 'Format: ')
        const rule = sheet.getCell(2, index + 1).dataValidation
        expect(rule !== undefined).toBe(column.cell.vocabulary !== undefined || column.cell.example === '是')
        const [, letter, last] = /\$([A-Z]+)\$1:\$[A-Z]+\$(\d+)$/.exec(rule?.formulae?.[0] ?? '') ?? []
        for (let row = 1; row <= Number(last ?? 0); row++) {
          const word = book.getWorksheet('_words 词表')!.getCell(`${letter}${row}`).value
          expect(column.cell.read(String(word))).not.toBeInstanceOf(Unfit)
        }
      })
    }
  })
})
