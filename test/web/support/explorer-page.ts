import { readFileSync } from 'node:fs'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { listen } from './complaints'

/** Opens an address of the explorer in a browser profile of its own and waits until nothing is being read any more. */
export async function openExplorer(browser: Browser, url: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
  const page = await context.newPage()
  // A database that has just started plans each question once, on cores that the browser wants too.
  page.setDefaultTimeout(120_000)
  const complaints = listen(page, new URL(url).origin)
  await page.goto(url)
  await read(page)
  return { page, complaints }
}

/** Every answer that the page waits for is there. */
export async function read(page: Page) {
  await page.locator('main#content').waitFor()
  await page.waitForFunction(
    () => !document.querySelector('.loading, [aria-busy="true"], span.trend, progress'),
  )
}

/** What axe-core holds to be a serious or critical fault of the page as it stands. */
export async function faults(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'))
  return page.evaluate(async () => {
    const axe = (globalThis as unknown as { axe: Axe }).axe
    const { violations } = await axe.run()
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
  })
}

interface Axe {
  run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>
}

/** The cells of a table's rows, as a reader sees them. */
export function rowsOf(page: Page, table: string): Promise<string[][]> {
  return page.locator(`${table} tbody tr`).evaluateAll((rows) =>
    rows.map((row) =>
      // biome-ignore lint/performance/useDomNodeTextContent: what is seen, without what the width hides
      [...(row as HTMLTableRowElement).cells].map((cell) => cell.innerText.trim()),
    ),
  )
}
