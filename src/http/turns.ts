import {
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
} from 'graphql'

/** For how long an answer is worked on before other requests get their turn. */
const SLICE_MS = 200

/** Lets the work of large answers go on in slices, between which the event loop does whatever else waits. */
export class Turns {
  private readonly waiting: (() => void)[] = []
  private began: number | undefined
  private isDraining = false

  /** What to wait for before more is begun; undefined while the slice lasts. */
  next(): Promise<void> | undefined {
    const now = performance.now()
    if (this.began === undefined) {
      this.began = now
      setImmediate(() => {
        this.began = undefined
      })
    }
    if (now - this.began < SLICE_MS) return undefined
    return new Promise((resolve) => {
      this.waiting.push(resolve)
      if (!this.isDraining) void this.drain()
    })
  }

  private async drain(): Promise<void> {
    this.isDraining = true
    let first = 0
    while (first < this.waiting.length) {
      await new Promise((resolve) => setImmediate(resolve))
      this.began = performance.now()
      while (first < this.waiting.length && performance.now() - this.began < SLICE_MS) {
        this.waiting[first++]!()
        // What that one goes on to do is done here, before the clock is looked at again.
        await undefined
      }
    }
    this.waiting.length = 0
    this.isDraining = false
    this.began = undefined
  }
}

/** One slice for all that the process works on. */
const turns = new Turns()

/**
 * Does work piece by piece, each of which takes a fraction of a slice: for as long as it goes on, others are answered.
 * What each gives comes in their order.
 */
export async function inSlices<Piece, Given>(
  pieces: readonly Piece[],
  work: (piece: Piece) => Given,
): Promise<Given[]> {
  const given: Given[] = []
  for (const piece of pieces) {
    const turn = turns.next()
    if (turn) await turn
    given.push(work(piece))
  }
  return given
}

/** Has every field of a schema that leads to objects wait for its turn, in place. */
export function inTurns(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields()))
      if (isCompositeType(getNamedType(field.type))) field.resolve = waiting(field.resolve, field.name)
  }
}

type Resolver = GraphQLFieldResolver<unknown, unknown>

function waiting(resolve: Resolver | undefined, name: string): Resolver {
  const resolved: Resolver = resolve ?? ((parent) => (parent as Record<string, unknown>)[name])
  return (parent, args, context, info) => {
    const turn = turns.next()
    return turn
      ? turn.then(() => resolved(parent, args, context, info))
      : resolved(parent, args, context, info)
  }
}
