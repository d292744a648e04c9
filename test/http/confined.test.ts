import { buildSchema } from 'graphql'
import { printedSchema } from '../../src/schema'
import type { Role } from '../../src/viewer/viewer.type'
import type { Chooser } from '../support/chooser'
import { CODES, Given, type Pool, TEXTS } from '../support/confined/given'
import { variant } from '../support/confined/outside'
import { Questions } from '../support/confined/question'
import { idsOf, type Register, sharedRows } from '../support/confined/rows'
import { MOMENTS, type Request, World } from '../support/confined/world'
import { importOf, reconciliationOf, sheetOf } from '../support/confined/writes'
import { stateOfEach } from '../support/graph-state'
import { runs, withSeeds } from '../support/seed'
import { liesInA, streetB } from '../support/two-streets'

// Whoever is confined to the street A learns nothing of what lies outside, and changes nothing there.

const WORLDS = runs(1, 4)
const QUESTIONS = runs(12, 60)
const WRITES = runs(8, 40)
const FORMATS = ['csv', 'graphml', 'cytoscape', 'jsonld', 'gexf']
const schema = buildSchema(printedSchema())

/** Of what lies outside, all that either register has may be asked about; only what both have may be joined. */
function poolOf(one: Register, other: Register, use: 'ask' | 'write'): Pool {
  const [some, others] = [idsOf(one), new Set(idsOf(other))]
  const ids = use === 'ask' ? [...new Set([...some, ...others])] : some.filter((id) => others.has(id))
  const changes = ['change:1-unit:UB', 'change:1-unit:UA', 'change:2-unit:GONEB', 'change:4-unit:MOVEDA']
  const further = ['unit:不存在', 'unit:GONEB', 'unit:MOVEDA', 'contact-assignment:LEFTB', 'pairing:0']
  return {
    ids: [...ids, ...further, ...(use === 'ask' ? ['unit:GONE1B', 'unit:GONE2B', ...changes] : [])],
    codes: CODES,
    moments: ['2020-01-01T00:00:00.000Z', ...MOMENTS],
    texts: TEXTS,
    cursors: [],
  }
}

function question(choose: Chooser, pool: Pool): Request {
  if (choose.oneIn(12)) return reconciliationOf(choose, pool)
  const role: Role = choose.oneOf(['ANALYST', 'EDITOR', 'VISITOR'])
  const query = new Questions(schema, choose, new Given(choose, pool), role).query()
  const path = choose.oneIn(4) ? `/export?format=${choose.oneOf(FORMATS)}` : '/graphql'
  return { path, role, body: JSON.stringify({ query }) }
}

function write(choose: Chooser, pool: Pool, register: Register): Request {
  if (choose.oneIn(3)) return importOf(choose, register)
  if (choose.oneIn(12)) return sheetOf(choose)
  const query = new Questions(schema, choose, new Given(choose, pool), 'EDITOR').mutation()
  return { path: '/graphql', role: 'EDITOR', body: JSON.stringify({ query }) }
}

/** What the county sees of the street B, but for its units, which linkages join to other streets. */
const FIGURES = `{
  statistics(within: "${streetB}") {
    activities alliances buildings communities compounds conferences grids matters meetings needs pairings projects units venues
  }
  coverageMatrix(within: "${streetB}", level: COMMUNITY, rules: [
    ALLIANCE_CHAIRED, AREA_HAS_CONFERENCE, BIG_COMMITTEE_SEATED, BUILDING_HAS_PARTY_GROUP, COMMITTEE_FOUR_SIDED,
    COMMUNITY_BIG_COMMITTEE, COMMUNITY_CONTACTED, COMMUNITY_HAS_VENUE, COMMUNITY_PAIRED, COMMUNITY_REPORTED,
    COMPOUND_HAS_BRANCH, COMPOUND_HAS_OWNERS_COMMITTEE, COMPOUND_HAS_PROPERTY_COMPANY, COMPOUND_REPORTED,
    COMPOUND_TRIPARTITE, CONFERENCE_ON_TIME, GRID_HAS_BRANCH, GRID_STAFFED, NEED_CLAIMED, PAIRING_ACTIVE
  ]) { cells { covered gap exempt population unknown } }
}`

interface Answered {
  request: Request
  answer: string
}

/** Asks one world and writes to it, and gives what it answered and what changed outside. */
async function first(choose: Chooser, one: Register, other: Register) {
  const world = await World.open(one, choose)
  try {
    const answered: Answered[] = []
    const send = async (request: Request) => {
      answered.push({ request, answer: await world.send(request) })
      return answered.at(-1)!.answer
    }
    const pool = poolOf(one, other, 'ask')
    for (let number = 0; number < QUESTIONS; number++)
      pool.cursors.push(...cursorsIn(await send(question(choose, pool))))
    const [state, figures] = [await stateOfEach(), await world.asAdmin(FIGURES)]
    const [both, rows] = [poolOf(one, other, 'write'), sharedRows(one, other)]
    for (let number = 0; number < WRITES; number++) await send(write(choose, both, rows))
    const after = await stateOfEach()
    const changed = [...state].filter(([id, stood]) => !liesInA(id) && after.get(id) !== stood)
    expect(await world.asAdmin(FIGURES)).toEqual(figures)
    return { answered, changed: changed.map(([id, stood]) => ({ id, stood, stands: after.get(id) })) }
  } finally {
    await world.close()
  }
}

/** Where another world answers otherwise. */
async function differing(choose: Chooser, register: Register, answered: readonly Answered[]) {
  const world = await World.open(register, choose)
  try {
    const found: string[] = []
    for (const { request, answer } of answered) {
      const now = await world.send(request)
      if (now !== answer) found.push(difference(request, answer, now))
    }
    return found
  } finally {
    await world.close()
  }
}

function cursorsIn(answer: string): string[] {
  return [...answer.matchAll(/"(?:cursor|endCursor)":"([\w-]+)"/g)].map(([, cursor]) => cursor!)
}

function difference({ role, path, body }: Request, one: string, other: string): string {
  let at = 0
  while (one[at] === other[at]) at++
  const around = (text: string) => text.slice(Math.max(0, at - 200), at + 200)
  return [`${role} ${path} ${body}`, around(one), around(other)].join('\n')
}

test('whatever differs outside, every answer is the same, and nothing there is changed', async () => {
  await withSeeds(WORLDS, async (choose) => {
    const [one, other] = [variant(choose), variant(choose)]
    await World.settle(one)
    await World.settle(other)
    const { answered, changed } = await first(choose, one, other)
    expect(changed).toEqual([])
    expect(await differing(choose, other, answered)).toEqual([])
  })
}, 3_600_000)
