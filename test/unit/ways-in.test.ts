import { questionFiles } from '../../src/graph/question'
import { fillings } from '../support/question-header'
import { waysIn } from '../support/ways-in'

// What a confined viewer is answered is kept inside by what the question begins at: the area that it is about, which
// Context.within has decided on; ids, of which access/keep-to-area decides what is shown; or a slot that asks of each
// thing. A question that begins anywhere else answers about the whole register.

/** Topics of which none is asked on behalf of a viewer. */
const OF_NO_VIEWER: Readonly<Record<string, string>> = {
  check: 'asked by whoever runs the service',
  graph: 'asked by whoever runs the service',
  register: 'asked of what is written, on which register/reach.ts decides',
}

/** Questions that begin at the whole register all the same. */
const EXEMPT: Readonly<Record<string, string>> = {
  areaCounts: 'is asked of the service itself, to know what a question costs',
  areasCalled: 'answers names of areas, which are public; intake/within.ts leaves out those outside',
  changes: 'is asked where there is no area; within one changesWithin is',
  changesOfIntake: 'begins at an id, on which intake/undo.ts decides',
  citedEarlier: 'begins at keys of sheets, which hold the code of their area',
  intakesOf: 'begins at the bytes of the file that the viewer sends, and at the area that it is about',
  publishedAreas: 'goes on to those within the area alone',
  someCounties: 'answers names of counties, which are public',
}

const textsOf = (slot: string) =>
  (fillings[slot] ?? [slot]).map((name) => questionFiles().get(name)?.text ?? '')
const questions = [...questionFiles().values()].filter(({ path }) => !(path.split('/')[0]! in OF_NO_VIEWER))
const open = questions.flatMap(({ name, text }) => waysIn(text, textsOf).map((way) => `${name}: ${way}`))
const isExempt = (way: string) => way.split(':')[0]! in EXEMPT

test('a question that is asked on behalf of a viewer begins at an area, at ids, or asks of each thing it finds', () => {
  expect(questions.length).toBeGreaterThan(100)
  expect(open.filter((way) => !isExempt(way))).toEqual([])
})

test('what is exempt would be found', () => {
  const found = new Set(open.map((way) => way.split(':')[0]))
  expect(Object.keys(EXEMPT).filter((name) => !found.has(name))).toEqual([])
})

test.each([
  ['all of a kind', 'MATCH (unit:Unit) RETURN unit AS unit', ['(unit:Unit)']],
  ['of which each is asked', 'MATCH (unit:Unit)\nCALL (unit) { <isWithin> }\nRETURN unit AS unit', []],
  [
    'of which another is asked',
    'MATCH (unit:Unit)\nCALL (home) { <isWithin> }\nRETURN unit AS unit',
    ['(unit:Unit)'],
  ],
  ['by an id', 'MATCH (unit:Unit {id: $id}) RETURN unit AS unit', []],
  ['from an area', 'MATCH (:Area {code: $within})<-[:RESIDENT_IN]-(unit:Unit) RETURN unit AS unit', []],
  ['beside an area', 'MATCH (:Area {code: $within}), (unit:Unit) RETURN unit AS unit', ['(unit:Unit)']],
  [
    'by a property',
    "MATCH (unit:Unit {kind: 'SCHOOL'}) RETURN unit AS unit",
    ["(unit:Unit {kind: 'SCHOOL'})"],
  ],
  [
    'by an index',
    "CALL db.index.fulltext.queryNodes('names', $text) YIELD node AS hit RETURN hit AS hit",
    ['index: hit'],
  ],
  [
    'of the whole country',
    "CALL () {\n  WITH $within AS within WHERE within = 'CN'\n  MATCH (unit:Unit)\n  RETURN unit\n}\nRETURN unit AS unit",
    [],
  ],
  [
    'in a branch that does not know what another has found',
    'CALL () {\n  MATCH (unit:Unit {id: $id})\n  RETURN unit\n  UNION\n  MATCH (unit)-[:OF]->(:Kind)\n  RETURN unit\n}\nRETURN unit AS unit',
    ['(unit)-[:OF]->(:Kind)'],
  ],
])('%s', (_what, text, ways) => {
  expect(waysIn(text, textsOf)).toEqual(ways)
})
