import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import type { Graph } from '../../src/graph/graph'
import { openSample } from '../support/databases'
import { startService, type TestService } from '../support/service'
import { launchChromium } from './support/chromium'
import { faults, openExplorer, read, rowsOf } from './support/explorer-page'
import * as graphiql from './support/graphiql-page'

jest.setTimeout(120_000)

let browser: Browser
let graph: Graph
let service: TestService

beforeAll(async () => {
  browser = await launchChromium()
  graph = await openSample()
  service = await startService(graph)
}, 300_000)

afterEach(async () => {
  for (const context of browser.contexts()) await context.close()
})

afterAll(async () => {
  await browser.close()
  await service.stop()
  await graph.close()
})

const open = (path: string, options?: Parameters<typeof openExplorer>[2]) =>
  openExplorer(browser, service.url + path, options)

describe('a reader who has never been here', () => {
  test('finds the street of 兴宁 with the lowest pairing rate, and its gaps, from the start page', async () => {
    const { page, complaints } = await open('/')
    expect(await page.locator('.places h3').allInnerTexts()).toEqual([
      '定州市',
      '西岗区',
      '鸡东县',
      '宁德市',
      '湛江经济技术开发区',
      '兴宁市',
      '青铜峡市',
    ])
    await page.getByRole('link', { name: '兴宁市' }).click()
    await read(page)
    expect(await page.locator('.headline .big').textContent()).toBe('83.9%')
    // The lowest stands first; towns of which nothing is registered are left out.
    const streets = await rowsOf(page, '.heat-map')
    expect(streets.map(([street, paired]) => [street, /^\d+%\s\d*/.exec(paired!)![0]])).toEqual([
      ['福兴街道', '76%\n9'],
      ['兴田街道', '83%\n30'],
      ['宁新街道', '87%\n12'],
    ])

    await page.locator('.heat-map tbody tr').first().locator('.heat-cell').first().click()
    await read(page)
    expect(page.url()).toMatch(/\/areas\/441481002\/gaps\?rule=RESIDENT_UNIT_PAIRED$/)
    await page.getByText('9 个缺口').waitFor()
    expect(await rowsOf(page, '.gaps table')).toHaveLength(9)
    await page.goBack()
    await read(page)
    expect(await page.locator('h1').textContent()).toContain('兴宁市')
    expect(complaints).toEqual([])
  })

  test('sees which resident units have been unpaired for longest, and what could be done', async () => {
    const { page, complaints } = await open('/areas/441481/gaps')
    await page.getByText('51 个缺口').waitFor()
    const filters = await page.locator('.gap-filters button').allInnerTexts()
    expect(filters.map((text) => text.replace(/\s+/, ' '))).toEqual([
      '从未关联 23',
      '已到期 15',
      '提前终止 9',
      '尚未开始 4',
    ])
    expect((await rowsOf(page, '.gaps table'))[0]).toEqual([
      '兴宁嘉晟家政服务有限公司',
      '非公企业',
      expect.stringContaining('街道'),
      '已到期',
      '2020-01-01',
      '1,643天（4.5 年）',
      expect.stringContaining('茶都社区居委会'),
      '可结对社区',
    ])
    await page.getByRole('button', { name: '兴宁嘉晟家政服务有限公司的可结对社区' }).click()
    await read(page)
    expect(await page.locator('.suggestions > li').count()).toBeGreaterThan(0)

    await page.getByRole('button', { name: '提前终止 9' }).click()
    await page.getByLabel('按街道分组').check()
    const rows = await rowsOf(page, '.gaps table')
    const groups = rows.filter((cells) => cells.length === 1 && /街道 \d+$/.test(cells[0]!))
    expect(groups.map(([group]) => Number(/\d+$/.exec(group!)![0])).reduce((a, b) => a + b)).toBe(9)
    expect(complaints).toEqual([])
  })

  test('sees whose turn it is to chair an alliance of 宁德, and how the turn has gone round', async () => {
    const { page, complaints } = await open('/areas/3509')
    const alliances = await rowsOf(page, '.alliances table')
    expect(alliances).toHaveLength(13)
    expect(alliances).toContainEqual([
      '东侨楼宇党建联盟',
      '宁德科诚服饰有限公司',
      '2024-03-01 – 2024-08-31',
      '10',
    ])
    await page.getByRole('link', { name: '东侨楼宇党建联盟' }).click()
    await read(page)
    expect(await page.locator('.facts').textContent()).toMatch(/当前轮值宁德科诚服饰有限公司/)
    expect(await page.locator('.span.chair').count()).toBeGreaterThan(5)
    await page.getByText('合成数据').first().waitFor()
    expect(complaints).toEqual([])
  })

  test('finds a unit by the key / and sees what it is linked with', async () => {
    const { page, complaints } = await open('/areas/441481')
    await page.keyboard.press('/')
    await page.keyboard.type('鑫和物业')
    await page
      .getByRole('option', { name: /兴宁鑫和物业服务有限公司/ })
      .first()
      .waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/nodes\//)
    await read(page)
    await page.goto(`${service.url}/nodes/unit:XN-U0193`)
    await read(page)
    expect(await page.title()).toBe('兴宁鑫和物业服务有限公司 · 共建')
    const rows = await rowsOf(page, '.links table')
    expect(rows).toContainEqual(['兴宁市红色物业党建联盟', '生效中', '2019-03-01 – 至今', ''])
    expect(rows).toContainEqual([expect.stringContaining('东街社区居委会'), '尚未开始', '2024-09 – 至今', ''])
    expect(complaints).toEqual([])
  })

  test('goes to another day, which every view then shows, and back', async () => {
    const { page, complaints } = await open('/areas/441481')
    await page.locator('.day-bar input[type="date"]').fill('2022-06-30')
    await page.waitForURL(/day=2022-06-30/)
    await read(page)
    expect(await page.locator('.headline .big').textContent()).toBe('48.0%')
    await page.getByRole('link', { name: '变化' }).click()
    await read(page)
    expect(page.url()).toContain('day=2022-06-30')
    await page.goBack()
    await page.goBack()
    await read(page)
    expect(await page.locator('.headline .big').textContent()).toBe('83.9%')
    expect(complaints).toEqual([])
  })

  test('compares published figures with the count', async () => {
    const { page, complaints } = await open('/areas/441481/figures')
    const rows = await rowsOf(page, '.figures-table')
    expect(rows).toHaveLength(48)
    expect(rows.find(([title]) => title === '社区“大党委”兼职委员')!.slice(1, 4)).toEqual([
      '97 人',
      '97',
      '一致',
    ])
    await page.goto(`${service.url}/areas/130682/figures`)
    await read(page)
    expect(
      (await rowsOf(page, '.figures-table')).filter((row) => row.join().includes('公布数矛盾')),
    ).toHaveLength(4)
    expect(complaints).toEqual([])
  })

  test('reads all of it in English, and keeps the choice', async () => {
    const { page, complaints } = await open('/areas/441481/gaps')
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByText('51 in a gap').waitFor()
    await page.reload()
    await page.getByText('51 in a gap').waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
    expect(complaints).toEqual([])
  })

  test('takes the question behind a view into GraphiQL, where it answers the same', async () => {
    const { page, complaints } = await open('/areas/441481/gaps')
    await page.getByRole('button', { name: '本页的 GraphQL' }).click()
    const question = page.locator('.question', { hasText: 'GapList' })
    await question.getByRole('link', { name: '在 GraphiQL 中打开' }).click()
    await page.locator('.graphiql-query-editor .view-line').first().waitFor()
    await page.locator('.graphiql-sidebar .graphiql-spin').waitFor({ state: 'detached' })
    expect(await graphiql.activeTab(page)).toBe('GapList')
    const { data } = await graphiql.run(page)
    expect(data).toMatchObject({ coverage: { findings: { totalCount: 51 } } })
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出 CSV' }).click(),
    ])
    expect(
      readFileSync(await file.path(), 'utf8')
        .trim()
        .split('\n'),
    ).toHaveLength(1 + 51)
    expect(complaints).toEqual([])
  })
})

describe('every view', () => {
  const views = [
    '/',
    '/areas/441481',
    '/areas/441481/gaps',
    '/areas/441481/time',
    '/areas/441481/figures',
    '/nodes/unit:XN-U0193',
    '/nodes/area:441481001004',
    '/nodes/alliance:ND-A07',
    '/nodes/pairing:XN-J0436',
    '/nodes/big-committee:XN-C006',
  ]

  test.each(views)(
    '%s has no serious fault for those who cannot see or use a mouse, in any dress',
    async (path) => {
      const { page, complaints } = await open(path)
      expect(await faults(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await faults(page)).toEqual([])
      await page.setViewportSize({ width: 390, height: 844 })
      expect(await faults(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
      expect(complaints).toEqual([])
    },
  )

  test('begins with less than 300 kB', async () => {
    const page = await (await browser.newContext()).newPage()
    const loaded: Promise<number>[] = []
    page.on('response', (response) => {
      if (!response.url().endsWith('.woff2'))
        loaded.push(
          response
            .request()
            .sizes()
            .then(({ responseBodySize }) => responseBodySize),
        )
    })
    await page.goto(`${service.url}/areas/441481`)
    await read(page)
    const sizes = await Promise.all(loaded)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(300_000)
  })
})

test('a printed list says of which area and day it is, and has nothing to click', async () => {
  const { page } = await open('/areas/441481/gaps')
  const seen = () =>
    Promise.all(
      ['h1 :text("兴宁市")', 'output', 'table', 'search', '.gap-filters'].map((part) =>
        page.locator(part).first().isVisible(),
      ),
    )
  expect(await seen()).toEqual([true, true, true, true, true])
  await page.emulateMedia({ media: 'print' })
  expect(await seen()).toEqual([true, true, true, false, false])
})

test('on a phone a gap shows why and since when beside the name', async () => {
  const { page } = await open('/areas/441481/gaps')
  await page.setViewportSize({ width: 390, height: 844 })
  const row = page.locator('tbody tr').first()
  for (const part of [row.locator('.tag'), row.locator('.date').first()]) {
    const { x, width } = (await part.boundingBox())!
    expect(x + width).toBeLessThan(390)
  }
  await row.locator('th').getByText('非公企业 · 洋岭社区居委会').waitFor()
})

test('an address that leads nowhere says so', async () => {
  for (const path of ['/areas/999999', '/nodes/unit:nobody', '/areas/441481/nothing']) {
    const { page } = await open(path)
    await page.getByText('没有这一页').waitFor()
  }
})

test('a service that goes away and comes back is waited for', async () => {
  const first = await startService(graph)
  const { page } = await openExplorer(browser, `${first.url}/areas/441481`)
  await first.stop()
  await page.getByRole('link', { name: '缺口', exact: true }).click()
  await page.getByText('连接不上服务，正在重试').first().waitFor()
  const second = await startService(graph, { PORT: new URL(first.url).port })
  await page.getByText('51 个缺口').waitFor()
  await page.locator('.connection').waitFor({ state: 'detached' })
  await page.context().close()
  await second.stop()
})
