import type { Graph } from '../../../src/graph/graph'
import type { Role } from '../../../src/viewer/viewer.type'
import type { Chooser } from '../chooser'
import { openScratch } from '../databases'
import { openSignedIn, type SignedIn, tokenOf } from '../signed-in'
import { streetA, streetB } from '../two-streets'
import { load } from './outside'
import type { Register } from './rows'

const TODAY = '2024-06-30'
const NEVER_FAKED = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
] as const

/** The moments at which the register of a world is written, in every world the same. */
export const MOMENTS = ['03:00', '04:00', '05:00', '06:00', '07:00'].map((hour) => `${TODAY}T${hour}:00.000Z`)

export interface Request {
  path: string
  role: Role
  /** A form with a file of this name, or else what is sent as JSON. */
  file?: string
  body: string
}

/** A register with its service, at a time of its own. */
export class World {
  private constructor(
    readonly register: Register,
    private readonly graph: Graph,
    private readonly service: SignedIn,
  ) {}

  /** Loads a register and writes to it, as different as its outside may be and as often as in every world. */
  static async open(register: Register, choose: Chooser): Promise<World> {
    jest.useFakeTimers({ doNotFake: [...NEVER_FAKED], now: new Date(MOMENTS[0]!) })
    const graph = await openScratch()
    await load(graph, register, TODAY)
    const world = new World(register, graph, await openSignedIn(graph, { MAX_SECONDS: '300' }))
    await world.goOn(choose)
    return world
  }

  /** Leaves of a register what can be loaded, so that it is known what two registers share before either is asked. */
  static async settle(register: Register): Promise<void> {
    const graph = await openScratch()
    await load(graph, register, TODAY).finally(() => graph.close())
  }

  async close(): Promise<void> {
    await this.service.stop()
    await this.graph.close()
    jest.useRealTimers()
  }

  /** The status and the text of the answer to what a viewer of the street A sends. */
  async send({ path, role, file, body }: Request): Promise<string> {
    const form = new FormData()
    if (file) form.append('files', new Blob([body]), file)
    const response = await fetch(this.service.url + path, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await tokenOf(role, streetA, 'viewer')}`,
        ...(!file && {
          'content-type': path.startsWith('/reconcile')
            ? 'application/x-www-form-urlencoded'
            : 'application/json',
        }),
      },
      body: file ? form : body,
    })
    return `${response.status} ${await response.text()}`
  }

  async asAdmin(query: string): Promise<unknown> {
    const { data, errors } = await this.service.ask(query, 'ADMIN')
    if (errors) throw new Error(`${errors[0]!.message}, asked ${query}`)
    return data
  }

  /** Things outside are merged, retracted and changed; others move in and out. */
  private async goOn(choose: Chooser): Promise<void> {
    const name = () => `密${choose.oneOf(['甲', '乙', '丙'])}`
    const kind = () => choose.oneOf(['SCHOOL', 'HOSPITAL', 'OTHER'])
    const unit = (ref: string) =>
      `createUnit(input: {ref: "${ref}", name: "${name()}", kind: ${kind()}, residence: "${streetB}001"})`
    const own = choose.oneOf(['1', '2'])
    jest.setSystemTime(new Date(MOMENTS[1]!))
    for (const ref of ['GONEB', `GONE${own}B`, 'MOVEDA']) await this.write(unit(ref))
    await this.write(
      `recordContactAssignment(input: {ref: "LEFTB", area: "${streetA}001", unit: "unit:WA", period: {start: "2023"}})`,
    )
    jest.setSystemTime(new Date(MOMENTS[2]!))
    for (const ref of ['GONEB', `GONE${own}B`])
      await this.write(
        `mergeUnits(keep: "unit:${choose.oneOf(['UB', 'WB'])}", merge: "unit:${ref}", reason: "x")`,
      )
    await this.write(
      `updateUnit(id: "unit:MOVEDA", input: {name: "迁入", kind: SCHOOL, residence: "${streetA}001"})`,
      'done',
    )
    await this.write(
      `amendContactAssignment(id: "contact-assignment:LEFTB", expectedVersion: 1, input: {area: "${streetB}001-LD", unit: "unit:${choose.oneOf(['VB', 'WB'])}"})`,
      'done',
    )
    jest.setSystemTime(new Date(MOMENTS[3]!))
    await this.write(`updateUnit(id: "unit:WB", input: {partyMembers: ${100 + choose.upTo(99)}})`)
    await this.write(
      choose.oneOf([
        'retractLinkage(id: "pairing:KB", expectedVersion: 1, reason: "x")',
        'endLinkage(id: "pairing:JB", expectedVersion: 1, on: "2024-05-05", reason: "密")',
        'retract(id: "volunteer-team:VUB", reason: "x")',
      ]),
    )
    jest.setSystemTime(new Date(MOMENTS[4]!))
  }

  /** What may be refused is done by another write then, so that every world has as many. */
  private async write(mutation: string, outcome: 'done' | 'any' = 'any'): Promise<void> {
    const sent = await this.service.ask(`mutation { done: ${mutation} { userErrors { message } } }`, 'ADMIN')
    if (sent.errors) throw new Error(sent.errors[0]!.message)
    const [refusal] = sent.data.done.userErrors
    if (refusal && outcome === 'done') throw new Error(refusal.message)
    if (refusal)
      await this.asAdmin(
        `mutation { updateUnit(id: "unit:WB", input: {partyMembers: ${200 + Number(jest.now() % 97)}}) { userErrors { message } } }`,
      )
  }
}
