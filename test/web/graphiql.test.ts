import { readdirSync, readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import type { Graph } from '../../src/graph/graph'
import { openSample } from '../support/databases'
import { startService, type TestService } from '../support/service'
import { launchChromium } from './support/chromium'
import * as graphiql from './support/graphiql-page'

const examples = readdirSync('examples')
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((file) => {
    const query = readFileSync(`examples/${file}`, 'utf8')
    return {
      file,
      query,
      comment: query.slice(2, query.indexOf('\n')),
      name: /^query (\w+)/m.exec(query)![1]!,
    }
  })
const answer = ({ file }: (typeof examples)[0]) =>
  JSON.parse(readFileSync(`test/http/examples/${file.replace('.graphql', '.json')}`, 'utf8'))
const [headline, second] = examples as [(typeof examples)[0], (typeof examples)[0]]

jest.setTimeout(60_000)

describe('GraphiQL', () => {
  let browser: Browser
  let graph: Graph
  let service: TestService
  let url: string

  beforeAll(async () => {
    browser = await launchChromium()
    graph = await openSample()
    service = await startService(graph)
    url = `${service.url}/graphql`
  }, 300_000)

  afterEach(async () => {
    for (const context of browser.contexts()) await context.close()
  })

  afterAll(async () => {
    await browser.close()
    await service.stop()
    await graph.close()
  })

  test('has the examples as its tabs, the headline question first, and answers it', async () => {
    const { page, complaints } = await graphiql.openGraphiql(browser, url)
    expect(await page.title()).toBe('共建 Gongjian · GraphiQL')
    expect(await graphiql.tabTitles(page)).toEqual(examples.map(({ name }) => name))
    expect(await graphiql.activeTab(page)).toBe(headline.name)
    expect(await graphiql.editorText(page, 'operation.graphql')).toBe(headline.query)
    expect(await graphiql.run(page)).toEqual({ data: answer(headline) })
    const shown = page.locator('.graphiql-response .view-line')
    await shown.filter({ hasText: /"totalCount":\s51,/ }).waitFor()
    await shown
      .filter({ hasText: /"name":\s"兴宁/ })
      .first()
      .waitFor()

    await graphiql.selectTab(page, second.name)
    expect(await graphiql.editorText(page, 'operation.graphql')).toBe(second.query)
    expect(await graphiql.run(page)).toEqual({ data: answer(second) })
    expect(complaints).toEqual([])
  })

  test('draws Chinese with the font it brings, where the machine has none', async () => {
    const { page, complaints } = await graphiql.openGraphiql(browser, url)
    await graphiql.run(page)
    const chinese = (place: string) => page.locator(place, { hasText: /\p{Script=Han}/u }).first()
    for (const text of [
      chinese('.page-header h1'),
      chinese('.graphiql-query-editor .view-line span span'),
      chinese('.graphiql-response .view-line span span'),
      await graphiql.hover(page, 'unpairedUnits'),
    ])
      expect(await graphiql.fontsOf(text)).toContainEqual(expect.stringContaining('Noto Sans SC'))
    expect(complaints).toEqual([])
  })

  test('shows the documentation of a field, in Chinese too', async () => {
    const { page, complaints } = await graphiql.openGraphiql(browser, url)
    expect(await graphiql.readDocs(page, 'Query', 'unpairedUnits')).toMatch(/\p{Script=Han}/u)
    expect(complaints).toEqual([])
  })

  test('keeps a reader’s own tabs over a second visit and leaves every example within reach', async () => {
    const { page, complaints } = await graphiql.openGraphiql(browser, url)
    await graphiql.addTab(page)
    await graphiql.typeQuery(page, 'query Mine { revision }')
    await page.waitForFunction(() => localStorage.getItem('graphiql:tabState')?.includes('query Mine'))
    await graphiql.reopen(page)
    expect(await graphiql.tabTitles(page)).toEqual([...examples.map(({ name }) => name), 'Mine'])
    expect(await graphiql.activeTab(page)).toBe('Mine')
    expect(await graphiql.editorText(page, 'operation.graphql')).toBe('query Mine { revision }')

    await graphiql.openExample(page, second.comment)
    expect(await graphiql.activeTab(page)).toBe(second.name)
    expect(await graphiql.editorText(page, 'operation.graphql')).toBe(second.query)
    expect(await graphiql.tabTitles(page)).toHaveLength(examples.length + 1)

    await graphiql.typeQuery(page, 'query Changed { revision }')
    await graphiql.openExample(page, second.comment)
    expect(await graphiql.editorText(page, 'operation.graphql')).toBe(second.query)
    expect(await graphiql.tabTitles(page)).toHaveLength(examples.length + 2)
    expect(complaints).toEqual([])
  })

  test('fits a narrow screen, where a chosen example takes the place of the list', async () => {
    const { page, complaints } = await graphiql.openGraphiql(browser, url, {
      viewport: { width: 390, height: 844 },
    })
    await graphiql.openExample(page, second.comment)
    await page.locator('.example-list').waitFor({ state: 'hidden' })
    expect(await graphiql.editorText(page, 'operation.graphql')).toBe(second.query)
    expect(await graphiql.run(page)).toEqual({ data: answer(second) })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(complaints).toEqual([])
  })
})
