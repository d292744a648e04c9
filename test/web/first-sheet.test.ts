import type { Browser, Page } from 'playwright-core'
import type { Graph } from '../../src/graph/graph'
import { openScratch } from '../support/databases'
import { startService, type TestService } from '../support/service'
import { launchChromium } from './support/chromium'
import { faults, openExplorer, read, rowsOf } from './support/explorer-page'

jest.setTimeout(150_000)

const sheet = (...rows: string[]) => ({
  name: '大新社区结对共建一览表.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['大新社区结对共建一览表,,,', '序号,结对单位,结对时间,终止时间', ...rows].join('\n')),
})
const january = sheet(
  '1,兴宁市教育局,2024.1,',
  '2,恒康大药房有限公司,2024.1,2025.12.31',
  '3,兴宁市实验小学,2024.2,',
)
const february = sheet(
  '1,市教育局,2024.1,',
  '2,兴宁市公安局,2024.2,',
  '3,恒康大药房,2024.1,2025.12.31',
  '4,市实验小学,2024.2,',
)

let browser: Browser
let graph: Graph
let service: TestService
beforeAll(async () => {
  browser = await launchChromium()
  graph = await openScratch()
  service = await startService(graph)
}, 300_000)
afterAll(async () => {
  await browser?.close()
  await service?.stop()
  await graph?.close()
})

/** How many records are new, changed, ending, unchanged and waiting. */
const counts = async (page: Page) =>
  (await page.locator('.intake-counts strong').allTextContents()).map(Number)
const units = async () => (await service.ask('{ statistics { units } }')).data.statistics.units

/** Says that no name is in the register and where all of them reside; gives the names. */
async function addAll(page: Page, residence: string): Promise<string[]> {
  await page.getByRole('button', { name: '一并新增' }).click()
  const form = page.locator('.intake-new-all')
  const added = await form.locator('th').allTextContents()
  await form.getByLabel('均驻在').selectOption({ label: residence })
  await form.getByRole('button', { name: '新增这' }).click()
  await page.getByText('没有待回答的问题').waitFor()
  return added
}

async function drop(page: Page, file: ReturnType<typeof sheet>) {
  await page.locator('input[type=file]').setInputFiles(file)
  await page.locator('.intake-counts').waitFor()
  await read(page)
}

async function write(page: Page) {
  await page.getByRole('button', { name: '写入', exact: true }).click()
  await page.getByText('已写入，修订号').waitFor()
}

test('from nothing to the first gap list, the next month, and back', async () => {
  const { page, complaints } = await openExplorer(browser, service.url)
  page.setDefaultTimeout(40_000)
  await page.getByRole('searchbox', { name: '县、市、区名称' }).fill('兴宁')
  const county = page.getByRole('button', { name: '写入兴宁市的区划' })
  await county.waitFor()
  expect(await faults(page)).toEqual([])
  await county.click()
  await page.waitForURL('**/areas/441481/intake')
  await read(page)

  await drop(page, january)
  expect(await addAll(page, '大新社区居委会')).toEqual([
    '兴宁市教育局',
    '恒康大药房有限公司',
    '兴宁市实验小学',
  ])
  expect(await counts(page)).toEqual([6, 0, 0, 0, 0])
  await write(page)
  expect(await units()).toBe(3)

  // What was taken in earlier goes from its list, asked once more, and can come again.
  await page.goto(`${service.url}/areas/441481/intake`)
  await page.getByRole('button', { name: /^撤销：/ }).click()
  await page.getByRole('button', { name: /^确定撤销：/ }).click()
  await page.getByText('已撤销').waitFor()
  expect(await page.getByRole('button', { name: /撤销：/ }).count()).toBe(0)
  expect(await units()).toBe(0)
  await read(page)
  await drop(page, january)
  await addAll(page, '大新社区居委会')
  await write(page)
  expect(await units()).toBe(3)

  const search = page.getByRole('combobox', { name: '检索' })
  await search.fill('市教体局')
  await page.getByRole('option', { name: '兴宁市教育局' }).waitFor()
  await search.fill('市教体馆')
  await page.getByText('没有找到“市教体馆”').waitFor()
  await search.fill('')
  await page.getByRole('link', { name: '查看缺口' }).click()
  await page.waitForURL('**/areas/441481/gaps**')
  await read(page)
  expect((await rowsOf(page, 'main')).map(([name, , home, reason]) => [name, home, reason])).toEqual([
    ['恒康大药房有限公司', '大新社区居委会 兴田街道', '提前终止'],
  ])

  await page.goBack()
  await read(page)
  await drop(page, february)
  expect(await page.locator('.intake-asked q').textContent()).toBe('兴宁市公安局')
  // The names that are offered are hardly alike: Enter takes none of them.
  expect(await page.locator('.intake-asked ol small').allTextContents()).toEqual([
    '以下名称都不太像',
    expect.stringMatching(/^名称相似\d+%；[^a-z]+$/),
  ])
  await page.keyboard.press('Enter')
  const isNew = page.getByRole('button', { name: '登记册中没有，新增' })
  await page.getByLabel('驻地').selectOption({ label: '大新社区居委会' })
  await isNew.click()
  await page.getByText('没有待回答的问题').waitFor()
  expect(await counts(page)).toEqual([2, 0, 0, 3, 0])
  await write(page)
  expect(await units()).toBe(4)
  await page.getByRole('button', { name: '撤销这次接表' }).click()
  await page.getByText('已撤销').first().waitFor()
  expect(await counts(page)).toEqual([])
  expect(await units()).toBe(3)
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(service.url)
  await read(page)
  expect(complaints).toEqual([])
})

test('a pairing says whom it joins and since when, in any way that dates are written, and can be taken back', async () => {
  const { page, complaints } = await openExplorer(browser, `${service.url}/areas/441481/gaps`)
  page.setDefaultTimeout(40_000)
  const pairings = async () =>
    (await service.ask('{ pairings(filter: {status: [IN_FORCE]}) { totalCount } }')).data.pairings.totalCount
  const before = await pairings()
  await page.getByRole('link', { name: '恒康大药房有限公司' }).first().click()
  await page.getByRole('button', { name: '登记结对' }).click()
  const form = page.getByRole('dialog')
  expect(await form.locator('.about').textContent()).toBe('恒康大药房有限公司')
  await form.getByLabel('社区', { exact: true }).fill('大新社区')
  await page.getByRole('option', { name: '大新社区居委会' }).click()
  const send = form.getByRole('button', { name: '登记结对' })
  const start = form.getByLabel('开始日期', { exact: true })
  // Nothing is sent while nobody says since when, not even that it is not known.
  await send.click()
  expect(await start.evaluate((field: HTMLInputElement) => field.validity.valueMissing)).toBe(true)
  expect(await pairings()).toBe(before)
  await form.getByLabel('开始日期确实不详').check()
  expect(await start.isDisabled()).toBe(true)
  await form.getByLabel('开始日期确实不详').uncheck()
  await start.fill('2026年13月')
  await send.click()
  await form.getByText('看不懂这个日期').waitFor()
  expect(await pairings()).toBe(before)
  expect(await faults(page)).toEqual([])
  await start.fill('2026年1月5日')
  await send.click()
  await page.waitForURL('**/nodes/pairing**')
  await page.getByText('2026-01-05').first().waitFor()
  expect(await pairings()).toBe(before + 1)

  await page.getByRole('button', { name: '撤销', exact: true }).click()
  expect(await form.locator('.about').textContent()).toContain('恒康大药房有限公司')
  await form.getByLabel('原因').fill('登记有误')
  await form.getByRole('button', { name: '撤销', exact: true }).click()
  await form.waitFor({ state: 'detached' })
  expect(await pairings()).toBe(before)
  expect(complaints).toEqual([])
})
