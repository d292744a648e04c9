import type { Graph } from '../../src/graph/graph'
import { type FigureName, Figures } from '../intake/figures'
import type { Half } from '../intake/generate/plan'
import { lookAt } from '../intake/look-at'
import { openSample } from '../support/databases'

let graph: Graph
beforeAll(async () => {
  graph = await openSample()
})
afterAll(() => graph.close())

/** What a sheet that nobody has seen is to give at least. */
const LEAST: Readonly<Record<FigureName, number>> = {
  tables: 0.9,
  columns: 0.85,
  rows: 1,
  areas: 0.8,
  units: 0.75,
  bodies: 0.75,
  notWrong: 0.995,
  notOverconfident: 1,
  amongFive: 0.9,
  values: 0.85,
  inferredMarked: 1,
  lists: 0.85,
}
/** Every kind of table three times. */
const FILES = 69

test.each<[string, Half, number]>([
  ['headings that the rules were developed on', 0, 101],
  ['headings that no rule was written on', 1, 201],
])('sheets in layouts that nobody has seen: %s', async (_name, half, first) => {
  const all = new Figures()
  for (let seed = first; seed < first + FILES; seed++) all.merge((await lookAt(graph, seed, half)).figures)
  const short = Object.entries(LEAST).flatMap(([name, least]) => {
    const figure = name as FigureName
    const { share } = all.shares[figure]
    const wrong = all.wrong.filter((each) => each.figure === figure).slice(0, 5)
    return share >= least ? [] : [`${name} ${share} ${wrong.map(({ text }) => text).join('\n')}`]
  })
  expect(short).toEqual([])
})
