import neo4j, { type Driver, type ManagedTransaction, type QueryResult, type Session } from 'neo4j-driver'
import type { Asked } from './question'

export interface Connection {
  /** bolt:// or neo4j:// (a cluster), with +s for TLS */
  uri: string
  user: string
  password: string
  /** The server's default database where absent. */
  database?: string
}

type Values = Record<string, unknown>

/** One write transaction: what it ran is there as a whole or not at all. */
export interface GraphTransaction {
  run<Params extends object, Row>(question: Asked<Params, Row>, params: Params): Promise<Row[]>
}

/**
 * A Neo4j database, embedded or a server or a cluster. Rows come as plain objects whose keys are the RETURN aliases.
 * A cluster routes reads and writes apart, a lost connection is retried, and the driver's bookmarks let this client read
 * what it wrote. A read is not begun and committed, which would cost as much again as a simple question; one that the
 * connection or the cluster let down is asked once more.
 */
export class Graph {
  /** Plans that the database is making, and true for those that it has made. */
  private readonly planned = new Map<string, true | Promise<unknown>>()

  constructor(
    private readonly driver: Driver,
    private readonly database: string | undefined,
  ) {}

  /**
   * Asks a question; `timeout` in milliseconds ends it in the database too. Who asks the same while it is asked for the
   * first time waits: the database would plan it anew for each, and planning takes far longer than answering.
   */
  async read<Params extends object, Row>(
    question: Asked<Params, Row>,
    params: Params,
    timeout?: number,
  ): Promise<Row[]> {
    const sent = asSent(question.text, params as Values)
    const asked = () => this.readNow<Row>(sent, timeout)
    const plan = planOf(sent)
    const first = this.planned.get(plan)
    if (first) return first === true ? asked() : first.then(asked)
    const rows = asked()
    const done = () => this.planned.set(plan, true)
    this.planned.set(plan, rows.then(done, done))
    return rows
  }

  private async readNow<Row>({ text, values }: Sent, timeout: number | undefined): Promise<Row[]> {
    const config = timeout === undefined ? {} : { timeout }
    const asked = () => this.reading((session) => session.run(text, values, config))
    const { records } = await asked().catch((error) => {
      if (!neo4j.isRetryableError(error)) throw error
      return asked()
    })
    return records.map((record) => record.toObject() as Row)
  }

  /** The rows of an answer of any length, as fast as they are taken. */
  async *stream<Params extends object, Row>(
    question: Asked<Params, Row>,
    params: Params,
  ): AsyncGenerator<Row> {
    const { text, values } = asSent(question.text, params as Values)
    const session = this.readSession()
    try {
      for await (const record of session.run(text, values)) yield record.toObject() as Row
    } finally {
      await session.close()
    }
  }

  /**
   * One transaction. It may be tried again on a lost connection, so `work` must bear being run anew. After `timeout`
   * milliseconds the database rolls it back, waiting or not.
   */
  async write<T>(work: (transaction: GraphTransaction) => Promise<T>, timeout?: number): Promise<T> {
    const session = this.driver.session({
      database: this.database,
      bookmarkManager: this.driver.executeQueryBookmarkManager,
    })
    try {
      return await session.executeWrite(
        (transaction) => work(runner(transaction)),
        timeout === undefined ? {} : { timeout },
      )
    } finally {
      await session.close()
    }
  }

  /**
   * Does `work`, in transactions of its own, while one more holds the lock that a question takes. That one is rolled back
   * in the end, and by the database where this process does not live to see it.
   */
  async holding<Params extends object, Row, T>(
    lock: Asked<Params, Row>,
    params: Params,
    work: () => Promise<T>,
  ): Promise<T> {
    const session = this.driver.session({ database: this.database })
    try {
      const { text, values } = asSent(lock.text, params as Values)
      await session.beginTransaction().run(text, values)
      return await work()
    } finally {
      await session.close()
    }
  }

  private async reading(ask: (session: Session) => PromiseLike<QueryResult>): Promise<QueryResult> {
    const session = this.readSession()
    try {
      return await ask(session)
    } finally {
      await session.close()
    }
  }

  private readSession(): Session {
    return this.driver.session({
      database: this.database,
      defaultAccessMode: neo4j.session.READ,
      bookmarkManager: this.driver.executeQueryBookmarkManager,
    })
  }

  /** Runs one statement that Neo4j wants in a transaction of its own, such as a constraint. */
  async command(statement: string): Promise<void> {
    const session = this.driver.session({ database: this.database })
    try {
      await session.run(statement)
    } finally {
      await session.close()
    }
  }

  /** Rejects if the database does not answer. */
  async verify(): Promise<void> {
    await this.driver.verifyConnectivity({ database: this.database })
  }

  async close(): Promise<void> {
    await this.driver.close()
  }
}

/** Connects, and rejects if the database does not answer. */
export async function openGraph({ uri, user, password, database }: Connection): Promise<Graph> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    userAgent: 'gongjian',
    maxConnectionPoolSize: 64,
    connectionAcquisitionTimeout: 10_000,
    maxTransactionRetryTime: 5_000,
  })
  const graph = new Graph(driver, database)
  try {
    await graph.verify()
  } catch (error) {
    await graph.close()
    throw error
  }
  return graph
}

function runner(transaction: ManagedTransaction): GraphTransaction {
  return {
    async run<Params extends object, Row>(question: Asked<Params, Row>, params: Params) {
      const { text, values } = asSent(question.text, params as Values)
      const { records } = await transaction.run(text, values)
      return records.map((record) => record.toObject() as Row)
    },
  }
}

interface Sent {
  text: string
  values: Values
}

const withLists = new Map<string, string>()

/**
 * A question as it goes to the database: integers as such, which JavaScript would send as floats that LIMIT and slices
 * refuse, and all lists within one map, `$lists`. Of a list by itself the database looks at the length and plans the
 * text anew for each order of magnitude, which takes a hundred times as long as an answer.
 */
export function asSent(text: string, params: Values): Sent {
  const values: Values = {}
  const lists: Values = {}
  for (const [name, value] of Object.entries(params)) {
    if (Array.isArray(value)) lists[name] = value
    else values[name] = Number.isInteger(value) ? neo4j.int(value as number) : value
  }
  const names = Object.keys(lists)
  if (names.length === 0) return { text, values }
  const key = `${names} ${text}`
  let rewritten = withLists.get(key)
  if (rewritten === undefined) {
    rewritten = text.replace(new RegExp(`\\$(${names.join('|')})\\b`, 'g'), '$lists.$1')
    withLists.set(key, rewritten)
  }
  return { text: rewritten, values: { ...values, lists } }
}

/** The database keeps a plan for each text and each kind of its parameters. */
function planOf({ text, values }: Sent): string {
  const kinds = Object.values(values).map((value) => (value === null ? 'null' : typeof value))
  return `${kinds.join()} ${text}`
}
