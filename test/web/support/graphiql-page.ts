import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { listen } from './complaints'

/** Opens GraphiQL at `url` in a browser profile of its own and waits until it knows the schema. */
export async function openGraphiql(browser: Browser, url: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
  const page = await context.newPage()
  // A database that has just started plans each question once, on cores that the browser wants too.
  page.setDefaultTimeout(120_000)
  const complaints = listen(page, new URL(url).origin)
  await page.goto(url)
  await ready(page)
  return { page, complaints }
}

/** Loads the page again, as a reader does who comes back. */
export async function reopen(page: Page) {
  await page.reload()
  await ready(page)
}

async function ready(page: Page) {
  await page.locator('.graphiql-query-editor .view-line').first().waitFor()
  await page.locator('.graphiql-sidebar .graphiql-spin').waitFor({ state: 'detached' })
}

export function tabTitles(page: Page) {
  return page.locator('.graphiql-tab-button').allTextContents()
}

export function activeTab(page: Page) {
  return page.locator('.graphiql-tab-active .graphiql-tab-button').textContent()
}

export async function selectTab(page: Page, title: string) {
  await page.locator('.graphiql-tab-button', { hasText: new RegExp(`^${title}$`) }).click()
  await settled(page)
}

export async function addTab(page: Page) {
  await page.getByRole('button', { name: 'New tab' }).click()
  await settled(page)
}

/** Opens the panel 示例 and in it the example whose comment begins so. */
export async function openExample(page: Page, comment: string) {
  const list = page.locator('.example-list')
  if (!(await list.isVisible())) await page.getByRole('button', { name: 'Show 示例' }).click()
  await list.locator('button', { hasText: comment }).click()
  await settled(page)
}

/** The whole text of the query editor, or of the answer, scrolled out of sight or not. */
export function editorText(page: Page, which: 'operation.graphql' | 'response.json'): Promise<string> {
  return page.evaluate((name) => {
    const models = (globalThis as unknown as { __MONACO: Monaco }).__MONACO.editor.getModels()
    return models.find((model) => model.uri.path.endsWith(name))?.getValue() ?? ''
  }, which)
}

interface Monaco {
  editor: { getModels(): { uri: { path: string }; getValue(): string }[] }
}

/** Replaces the text of the query editor as a reader would, by typing. */
export async function typeQuery(page: Page, query: string) {
  await page.locator('.graphiql-query-editor .view-lines').click()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.insertText(query)
  await settled(page)
}

/** GraphiQL notes what the editor holds, and which operation a run would ask for, a moment after it changed. */
async function settled(page: Page) {
  const query = await editorText(page, 'operation.graphql')
  await page.waitForFunction((text) => (localStorage.getItem('graphiql:query') ?? '') === text, query)
}

/** Clicks the execute button and returns the answer. */
export async function run(page: Page): Promise<{ data?: unknown; errors?: unknown }> {
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: 'Execute query' }).click()
  await answered
  await page.locator('.graphiql-response .graphiql-spinner').waitFor({ state: 'detached' })
  await page
    .locator('.graphiql-response .view-line', { hasText: /data|errors/ })
    .first()
    .waitFor()
  return JSON.parse(await editorText(page, 'response.json'))
}

/** Leads the documentation from the root type to a field of it and returns what is written there. */
export async function readDocs(page: Page, type: string, field: string): Promise<string> {
  const docs = page.locator('.graphiql-doc-explorer')
  await docs.getByRole('link', { name: type, exact: true }).click()
  await docs.getByRole('link', { name: field, exact: true }).click()
  await docs.locator('.graphiql-doc-explorer-title', { hasText: field }).waitFor()
  return (await docs.allTextContents()).join('')
}

/** Rests the pointer on a word of the query and returns what Monaco then shows about it. */
export async function hover(page: Page, word: string): Promise<Locator> {
  await page
    .locator('.graphiql-query-editor .view-line span span', { hasText: new RegExp(`^${word}$`) })
    .hover()
  const shown = page.locator('.monaco-hover-content p', { hasText: /\S/ }).first()
  await shown.waitFor()
  return shown
}

/** The names of the fonts that the browser in fact draws an element's text with. */
export async function fontsOf(element: Locator): Promise<string[]> {
  const page = element.page()
  await element.evaluate((node) => node.setAttribute('data-probe', ''))
  await page.evaluate(() => document.fonts.ready)
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('DOM.enable')
  await devtools.send('CSS.enable')
  const { root } = await devtools.send('DOM.getDocument')
  const { nodeId } = await devtools.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: '[data-probe]',
  })
  const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId })
  await devtools.detach()
  await element.evaluate((node) => node.removeAttribute('data-probe'))
  return fonts.map((font) => font.familyName)
}
