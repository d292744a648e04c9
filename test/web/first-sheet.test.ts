import type { Browser, Page } from 'playwright-core'
import type { Graph } from '../../src/graph/graph'
import { openScratch } from '../support/databases'
import { startService, type TestService } from '../support/service'
import { launchChromium } from './support/chromium'
import { faults, openExplorer, read } from './support/explorer-page'

jest.setTimeout(120_000)

const sheet = (...rows: string[]) => ({
  name: '大新社区结对共建一览表.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['大新社区结对共建一览表,,', '序号,结对单位,结对时间', ...rows].join('\n')),
})
const january = sheet('1,兴宁市教育局,2024.1', '2,恒康大药房有限公司,2024.1', '3,兴宁市实验小学,2024.2')
const february = sheet(
  '1,市教育局,2024.1',
  '2,兴宁市公安局,2024.2',
  '3,恒康大药房,2024.1',
  '4,市实验小学,2024.2',
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
const counts = async (page: Page) => (await page.locator('.intake-counts strong').allTextContents()).map(Number)
const units = async () => (await service.ask('{ statistics { units } }')).data.statistics.units

/** Says of every name that is asked about that it is new, of the kind that the form begins with; gives the names. */
async function addAll(page: Page): Promise<string[]> {
  const added: string[] = []
  const asked = page.locator('.intake-asked')
  while ((await asked.count()) > 0) {
    added.push((await asked.locator('q').textContent()) ?? '')
    const form = asked.locator('.intake-new')
    if ((await form.count()) === 0) await asked.locator('.intake-others button').click()
    await form.locator('.primary').click()
    await read(page)
  }
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
  await page.getByRole('searchbox', { name: '县、市、区名称' }).fill('兴宁')
  const county = page.getByRole('button', { name: '写入兴宁市的区划' })
  await county.waitFor()
  await shown(page, '2-found')
  expect(await faults(page)).toEqual([])
  await county.click()
  await page.waitForURL('**/areas/441481/intake')
  await read(page)
  await shown(page, '3-drop')

  await drop(page, january)
  await shown(page, '4-question')
  expect(await addAll(page)).toEqual(['兴宁市教育局', '恒康大药房有限公司', '兴宁市实验小学'])
  expect(await counts(page)).toEqual([6, 0, 0, 0, 0])
  await shown(page, '5-answered')
  await write(page)
  expect(await units()).toBe(3)
  await shown(page, '6-written')
  await page.getByRole('link', { name: '查看缺口' }).click()
  await page.waitForURL('**/areas/441481/gaps**')
  await read(page)
  await shown(page, '7-gaps')

  await page.goBack()
  await read(page)
  await drop(page, february)
  await shown(page, '8-next')
  expect(await addAll(page)).toEqual(['兴宁市公安局'])
  expect(await counts(page)).toEqual([2, 0, 0, 3, 0])
  await write(page)
  expect(await units()).toBe(4)
  await page.getByRole('button', { name: '撤销这次接表' }).click()
  await page.getByText('已撤销').first().waitFor()
  expect(await units()).toBe(3)
  await page.setViewportSize({ width: 390, height: 844 })
  await shown(page, '9-undone-narrow')
  await page.goto(service.url)
  await read(page)
  await shown(page, '10-home-narrow')
  expect(complaints).toEqual([])
})

const shown = (page: Page, name: string) => page.screenshot({ path: `/tmp/mshots/${name}.png`, fullPage: true })
