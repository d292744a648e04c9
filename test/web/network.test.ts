import { readFile } from 'node:fs/promises'
import { MultiUndirectedGraph } from 'graphology'
import { parse } from 'graphology-gexf'
import type { Browser, Page } from 'playwright-core'
import type { Graph } from '../../src/graph/graph'
import { openSample } from '../support/databases'
import { startService, type TestService } from '../support/service'
import { launchChromium } from './support/chromium'
import { faults, openExplorer, read } from './support/explorer-page'

jest.setTimeout(240_000)

const DAY = '2024-06-30'

describe('the network of 兴宁', () => {
  let browser: Browser
  let graph: Graph
  let service: TestService

  beforeAll(async () => {
    browser = await launchChromium()
    graph = await openSample()
    service = await startService(graph)
  })

  afterEach(async () => {
    for (const context of browser.contexts()) await context.close()
  })

  afterAll(async () => {
    await browser.close()
    await service.stop()
    await graph.close()
  })

  async function ask<Data>(query: string): Promise<Data> {
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    return ((await response.json()) as { data: Data }).data
  }

  async function open(query = '', options?: Parameters<typeof openExplorer>[2]) {
    const opened = await openExplorer(
      browser,
      `${service.url}/areas/441481/network?day=${DAY}${query}`,
      options,
    )
    await opened.page.locator('.place[data-settled="true"]').waitFor()
    return opened
  }

  /** The linkages of the network, as the service tells them. */
  async function linkages() {
    const { linkages } = await ask<Linkages>(`{
      linkages(within: "441481", asOf: "${DAY}", kinds: [PAIRING, PART_TIME_MEMBERSHIP, ALLIANCE_MEMBERSHIP], first: 500) {
        totalCount
        nodes { id ends { __typename id ... on BigCommittee { area { id } } ... on Alliance { serves { id } } } }
      }
    }`)
    expect(linkages.nodes).toHaveLength(linkages.totalCount)
    return linkages.nodes
  }

  test('draws each linkage in force and what it joins, tells of it in a list, and hides a kind', async () => {
    const { page, complaints } = await open()
    const told = await linkages()
    const nodes = new Map(told.flatMap(({ ends }) => ends.slice(0, 2)).map((end) => [end.id, end]))
    const places = [...nodes.values()].flatMap((end) =>
      (end.area ? [end.area] : (end.serves ?? [])).filter(({ id }) => nodes.has(id)),
    )
    await counts(page, nodes.size, told.length + places.length)
    expect(nodes.size).toBeGreaterThan(300)

    const units = [...nodes.values()].filter(({ __typename }) => __typename === 'Unit').length
    await page.locator('.legend button', { hasText: '单位' }).click()
    await counts(page, nodes.size - units, places.length + told.filter(withoutUnit).length)
    expect(page.url()).toContain('hide=Unit')
    expect(await page.locator('.nodes li button', { hasText: '党建联盟' }).count()).toBe(3)

    await page.getByLabel('按名称查找节点').fill('福兴')
    await page.locator('.nodes li button', { hasText: '福兴社区大党委' }).click()
    await page.getByRole('heading', { name: '福兴社区大党委' }).waitFor()
    expect(complaints).toEqual([])
  })

  test('shows the day of the slider', async () => {
    const { page, complaints } = await openExplorer(
      browser,
      `${service.url}/areas/441481/network?day=2000-01-01`,
    )
    await page.getByText('没有生效的结对').waitFor()
    expect(complaints).toEqual([])
  })

  test('finds what links two units, in the drawing’s list and in words', async () => {
    const told = await linkages()
    const [one, other] = farApart(told)
    const { page, complaints } = await open(`&select=${one}`)
    await page.getByRole('button', { name: '找到另一节点的路径' }).click()
    const names = await ask<{ node: { label: string } }>(`{ node(id: "${other}") { label } }`)
    await page.getByLabel('按名称查找节点').fill(names.node.label)
    await page
      .locator('.nodes li button', { has: page.getByText(names.node.label, { exact: true }) })
      .first()
      .click()
    const { paths } = await ask<Paths>(
      `{ paths(from: "${one}", to: "${other}", asOf: "${DAY}", maxLength: 6, first: 5) { length nodes { label } } }`,
    )
    expect(paths.length).toBeGreaterThan(0)
    const ways = page.locator('.paths li')
    await ways.first().waitFor()
    await read(page)
    expect(await ways.count()).toBe(paths.length)
    const words = await ways.first().locator('.way').textContent()
    const stations = paths[0]!.nodes.map(({ label }) => words!.indexOf(label))
    expect(stations).not.toContain(-1)
    expect(stations).toEqual(stations.toSorted((a, b) => a - b))
    expect(complaints).toEqual([])
  })

  test('expands a node in place, and takes the whole away as GEXF, PNG and SVG', async () => {
    const { page, complaints } = await open('&select=unit:XN-U0022')
    const before = await shown(page)
    await page.getByRole('button', { name: '展开周边' }).click()
    await page.getByRole('button', { name: '收起周边' }).waitFor()
    await page.locator('.place[data-settled="true"]').waitFor()
    const { subgraph } = await ask<{ subgraph: { nodes: { id: string }[] } }>(
      `{ subgraph(around: ["unit:XN-U0022"], asOf: "${DAY}", depth: 1, limit: 500) { nodes { id } } }`,
    )
    const after = await shown(page)
    expect(after.nodes).toBeGreaterThan(before.nodes)

    const gexf = parse(MultiUndirectedGraph, await downloaded(page, 'GEXF'))
    expect({ nodes: gexf.order, edges: gexf.size }).toEqual(after)
    for (const { id } of subgraph.nodes) expect(gexf.hasNode(id)).toBe(true)
    expect(gexf.getNodeAttributes('unit:XN-U0022')).toMatchObject({
      label: '兴宁市纪委监委机关',
      type: 'Unit',
      area: '441481001002',
    })
    expect(await downloaded(page, 'SVG')).toMatch(/^<svg[\s\S]*兴田街道[\s\S]*<\/svg>$/)
    expect((await downloaded(page, 'PNG', 'latin1')).slice(1, 4)).toBe('PNG')
    expect(complaints).toEqual([])
  })

  test.each([
    ['on a wall, in light', { viewport: { width: 1440, height: 900 }, colorScheme: 'light' as const }],
    ['on a phone, in the dark', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' as const }],
  ])('can be read by everyone %s', async (_where, options) => {
    const { page, complaints } = await open('&select=unit:XN-U0022', options)
    expect(await faults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(options.viewport.width)
    expect(complaints).toEqual([])
  })
})

interface End {
  __typename: string
  id: string
  area?: { id: string }
  serves?: { id: string }[]
}
interface Linkages {
  linkages: { totalCount: number; nodes: { id: string; ends: End[] }[] }
}
interface Paths {
  paths: { length: number; nodes: { label: string }[] }[]
}

function withoutUnit({ ends }: { ends: End[] }): boolean {
  return ends.slice(0, 2).every(({ __typename }) => __typename !== 'Unit')
}

/** Two units of one committee that no single linkage joins. */
function farApart(told: { ends: End[] }[]): [string, string] {
  const seats = told.filter(({ ends }) => ends[1]!.__typename === 'BigCommittee')
  const [first] = seats
  const other = seats.find(
    ({ ends }) => ends[1]!.id === first!.ends[1]!.id && ends[0]!.id !== first!.ends[0]!.id,
  )
  return [first!.ends[0]!.id, other!.ends[0]!.id]
}

async function counts(page: Page, nodes: number, edges: number) {
  await page.getByText(`${nodes} 个节点，${edges} 条连线`).first().waitFor()
}

async function shown(page: Page) {
  const words = await page.locator('.network-head [role="status"]').textContent()
  const [nodes, edges] = words!.match(/\d+/g)!.map(Number)
  return { nodes: nodes!, edges: edges! }
}

async function downloaded(page: Page, format: string, encoding: BufferEncoding = 'utf8'): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `下载 ${format}` }).click(),
  ])
  return readFile(await download.path(), encoding)
}
