import { past } from '../../src/graph/past'
import { questionFiles } from '../../src/graph/question'

const then = (text: string) => past(text, '$knownAt', 0)
const stood = (name: string) => `${name}.recordedFrom <= $knownAt < ${name}.recordedTo`
const any = (name: string) =>
  `CASE WHEN ${name}:Linkage|Exemption THEN ${name}.recordedFrom <= $knownAt WHEN ${name}:Country|ChairTerm|ServiceCallStep THEN true ELSE ${stood(name)} END`

test.each([
  ['a node', 'MATCH (unit:Unit {id: $id})', `MATCH (unit:Unit|UnitThen {id: $id} WHERE ${stood('unit')})`],
  ['a node without a name', 'MATCH (:Unit)', `MATCH (then0_1:Unit|UnitThen WHERE ${stood('then0_1')})`],
  [
    'a node of two labels',
    'MATCH (area:Area&Community)',
    `MATCH (area:(Area|AreaThen)&(Community|CommunityThen) WHERE ${stood('area')})`,
  ],
  [
    'a node of an unknown kind',
    'MATCH (a)<--()',
    `MATCH (a WHERE ${any('a')})<--(then0_1 WHERE ${any('then0_1')})`,
  ],
  ['a version', 'MATCH (p:Pairing)', 'MATCH (p:Pairing WHERE p.recordedFrom <= $knownAt)'],
  ['a part', 'MATCH (t:ChairTerm)', 'MATCH (t:ChairTerm)'],
  [
    'relationships',
    'EXISTS { (u:Unit)<-[end:A|B]-(p:Pairing) }',
    `EXISTS { (u WHERE CASE WHEN u:Unit|UnitThen THEN ${stood('u')} ELSE false END)<-[end:A|THEN_A|B|THEN_B]-(p:Pairing WHERE p.recordedFrom <= $knownAt) }`,
  ],
  [
    'a walk',
    'MATCH (:Country)<-[:WITHIN*0..]-(a:Area)',
    `MATCH (:Country) (()<-[:WITHIN|THEN_WITHIN]-(then0_1 WHERE ${any('then0_1')})){0,} (a WHERE CASE WHEN a:Area|AreaThen THEN ${stood('a')} ELSE false END)`,
  ],
  [
    'a walk of some length',
    'MATCH (:Country)-[:IN*1..3]->(:Country)',
    `MATCH (:Country) (()-[:IN|THEN_IN]->(then0_1 WHERE ${any('then0_1')})){1,3} (:Country)`,
  ],
  [
    'a walk of any length',
    '(:Country)-[:IN*]-(:Country)',
    `(:Country) (()-[:IN|THEN_IN]-(then0_1 WHERE ${any('then0_1')})){1,} (:Country)`,
  ],
  ['what kind a node is of', 'WHERE NOT body:Area', 'WHERE NOT body:Area|AreaThen'],
  ['the type of a relationship', 'RETURN type(end)', "RETURN replace(type(end), 'THEN_', '')"],
  ['the labels of a node', 'IN labels(a)', "IN [each IN labels(a) | replace(each, 'Then', '')]"],
])('%s', (_what, now, written) => {
  expect(then(now)).toBe(written)
})

test.each([
  ['a comment', '// (unit:Unit)-->(area)'],
  ['text', "RETURN '(unit:Unit)'"],
  ['a map', 'RETURN {unit: unit, Unit: 1}'],
  ['a call', 'RETURN count(unit) - 1'],
  ['a slot', 'CALL (thing) { <isWithin> }'],
])('%s stays as it is', (_what, text) => {
  expect(then(text)).toBe(text)
})

test('a label of which nothing is said is refused', () => {
  expect(() => then('MATCH (thing:Thing)')).toThrow('Thing')
})

/** Questions about what is now, or about writes: nobody asks them about the past. */
const OF_NOW = /^(change|check|graph|intake|match|register)\//

test.each([...questionFiles().values()].filter(({ path }) => !OF_NOW.test(path)))(
  '$path is understood',
  ({ text }) => {
    expect(() => then(text)).not.toThrow()
  },
)
