// The process that reads sheets for the service: it is ended where one takes too long or too much memory. What it needs
// to know of the register it asks the service, in whose name whoever sent the sheet may ask.
import 'reflect-metadata'
import type { Question } from '../../graph/question'
import type { Ask } from '../../match/match'
import type { Reach } from '../../register/reach'
import { kindsTold } from '../kinds-told'
import { planSheet } from '../plan-sheet'
import { cellsTold, told } from '../told'
import type { Done, FromProcess, Job, ReachQuestion, ToProcess, Wanted } from './messages'

const waiting = new Map<number, { resolve(answer: unknown): void; reject(error: Error): void }>()
let asked = 0

function send(message: FromProcess): void {
  process.send!(message)
}

function want<Answer>(wanted: Wanted): Promise<Answer> {
  const number = ++asked
  return new Promise((resolve, reject) => {
    waiting.set(number, { resolve: (answer) => resolve(answer as Answer), reject })
    send({ kind: 'WANTS', number, wanted })
  })
}

function asker(of: 'ASK' | 'ASK_ALL'): Ask {
  return ({ name, slots = {} }: Question<never, unknown>, params: object) =>
    want({ of, question: name, slots, params })
}

function reachTo(area: string): Reach {
  const of =
    <Answer>(question: ReachQuestion) =>
    (ids: readonly string[]) =>
      want<Answer>({ of: 'REACH', question, ids })
  return {
    area,
    inside: of('inside'),
    outside: of('outside'),
    users: of('users'),
    toJoin: of('toJoin'),
    shared: of('shared'),
  }
}

async function read({ path, name, options, reach, sheets }: Job): Promise<Done> {
  const asks = { ask: asker('ASK'), askAll: asker('ASK_ALL') }
  const plan = await planSheet(asks, path, name, {
    ...options,
    ...(reach !== null && { reach: reachTo(reach) }),
    namesFound: (names) => send({ kind: 'NAMES', names }),
  })
  const { written: _written, ...proposal } = told(plan.proposal)
  const { errors, questions } = plan.proposal
  return {
    json: JSON.stringify(
      sheets ? { ...proposal, sheets: cellsTold(plan.sheets), kinds: kindsTold } : proposal,
    ),
    errors: errors.length,
    questions: questions.length,
    toWrite: plan.toWrite,
  }
}

async function take(job: Job): Promise<void> {
  const before = process.cpuUsage()
  const outcome = await read(job).then(
    (done) => ({ done }),
    ({ message, stack }: Error) => ({ failed: { message, stack } }),
  )
  const { user, system } = process.cpuUsage(before)
  send({ kind: 'OVER', outcome, seconds: (user + system) / 1e6, bytes: process.memoryUsage.rss() })
}

process.on('message', (message: ToProcess) => {
  if ('job' in message) {
    void take(message.job)
    return
  }
  const want = waiting.get(message.number)
  waiting.delete(message.number)
  if ('failed' in message) want?.reject(new Error('The service could not answer'))
  else want?.resolve(message.answer)
})
// The service is gone.
process.on('disconnect', () => process.exit())
send({ kind: 'READY' })
