import DataLoader from 'dataloader'
import type { Graph } from './graph'
import type { Asked, Question } from './question'

/** A question about many subjects at once: `$keys` names them, the column `key` says whose answer a row is. */
export type KeyedQuestion<Args extends object, Row> = Question<
  Args & { keys: string[] },
  Row & { key: string }
>

/** The moment whose register a question is about, UTC with milliseconds; null where it is about every version. */
export interface Known {
  knownAt: string | null
}

/**
 * Asks the graph on behalf of one operation. What the objects of one list ask about themselves becomes one call:
 * a loader for each question and set of arguments collects their keys, so that the number of calls follows from the
 * shape of the operation and never from the number of its rows.
 */
export class Asker {
  /** Database calls made so far; an object, because Apollo copies the context. */
  readonly calls = { count: 0 }
  private readonly loaders = new Map<string, Map<string, DataLoader<string, unknown>>>()

  constructor(
    private readonly graph: Graph,
    /** Milliseconds left until the operation must be answered. */
    protected readonly timeLeft: () => number | undefined,
    /** Told for how many seconds the database was asked. */
    readonly spend: (seconds: number) => void = () => {},
  ) {}

  /** Every row of the answer. */
  ask<Params extends object, Row>(question: Question<Params, Row>, params: Params & Known): Promise<Row[]> {
    return this.read(question, params)
  }

  /** The answer to just this text. */
  protected async read<Params extends object, Row>(
    question: Asked<Params, Row>,
    params: Params,
  ): Promise<Row[]> {
    this.calls.count++
    const started = performance.now()
    try {
      return await this.graph.read(question, params, this.timeLeft())
    } finally {
      this.spend((performance.now() - started) / 1000)
    }
  }

  /**
   * The rows that answer the question for one key, asked together with those of its siblings.
   * @throws where a row is about a key that nobody asked for: left out in silence, its answer would seem to be empty
   */
  rows<Args extends object, Row>(
    question: KeyedQuestion<Args, Row>,
    args: Args & Known,
    key: string,
  ): Promise<Row[]> {
    return this.batched(question.text, JSON.stringify(args), key, async (keys) => {
      const answers = new Map<string, Row[]>(keys.map((each) => [each, []]))
      for (const row of await this.ask(question, { ...args, keys: [...keys] })) {
        const answer = answers.get(row.key)
        if (!answer)
          throw new Error(`${question.name} answered for the key ${row.key}, which it was not asked about`)
        answer.push(row)
      }
      return [...answers.values()]
    })
  }

  /** What `answer` gives for a key; it is called once with all keys that were asked for of the same thing and in the same way. */
  batched<Answer>(
    what: string,
    how: string,
    key: string,
    answer: (keys: readonly string[]) => Promise<Answer[]>,
  ): Promise<Answer> {
    const loaders = this.loaders.get(what) ?? new Map<string, DataLoader<string, unknown>>()
    this.loaders.set(what, loaders)
    const loader = (loaders.get(how) as DataLoader<string, Answer> | undefined) ?? new DataLoader(answer)
    loaders.set(how, loader)
    return loader.load(key)
  }

  /** Forgets the answers so far, because the graph has changed. */
  forget(): void {
    this.loaders.clear()
  }

  /** The one row that answers for a key, undefined where there is none. */
  async row<Args extends object, Row>(
    question: KeyedQuestion<Args, Row>,
    args: Args & Known,
    key: string,
  ): Promise<Row | undefined> {
    return (await this.rows(question, args, key))[0]
  }
}
