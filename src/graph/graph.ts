import neo4j, { type Driver, type ManagedTransaction, type QueryResult, type Session } from 'neo4j-driver'
import type { Question } from './question'

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
  run<Params extends object, Row>(question: Question<Params, Row>, params: Params): Promise<Row[]>
}

/**
 * A Neo4j database, embedded or a server or a cluster. Rows come as plain objects whose keys are the RETURN aliases.
 * A cluster routes reads and writes apart, a lost connection is retried, and the driver's bookmarks let this client read
 * what it wrote. A read is not begun and committed, which would cost as much again as a simple question; only one that
 * the connection or the cluster let down is asked again by executeRead, with its retries.
 */
export class Graph {
  constructor(
    private readonly driver: Driver,
    private readonly database: string | undefined,
  ) {}

  /** Asks a question; `timeout` in milliseconds ends it in the database too. */
  async read<Params extends object, Row>(
    question: Question<Params, Row>,
    params: Params,
    timeout?: number,
  ): Promise<Row[]> {
    const config = timeout === undefined ? {} : { timeout }
    const sent = parameters(params as Values)
    const { records } = await this.reading((session) => session.run(question.text, sent, config)).catch(
      (error) => {
        if (!neo4j.isRetriableError(error)) throw error
        return this.reading((session) =>
          session.executeRead((transaction) => transaction.run(question.text, sent), config),
        )
      },
    )
    return records.map((record) => record.toObject() as Row)
  }

  /** The rows of an answer of any length, as fast as they are taken. */
  async *stream<Params extends object, Row>(
    question: Question<Params, Row>,
    params: Params,
  ): AsyncGenerator<Row> {
    const session = this.readSession()
    try {
      for await (const record of session.run(question.text, parameters(params as Values)))
        yield record.toObject() as Row
    } finally {
      await session.close()
    }
  }

  /** One transaction. It may be tried again on a lost connection, so `work` must bear being run anew. */
  async write<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T> {
    const session = this.driver.session({
      database: this.database,
      bookmarkManager: this.driver.executeQueryBookmarkManager,
    })
    try {
      return await session.executeWrite((transaction) => work(runner(transaction)))
    } finally {
      await session.close()
    }
  }

  /**
   * Does `work`, in transactions of its own, while one more holds the lock that a question takes. That one is rolled back
   * in the end, and by the database where this process does not live to see it.
   */
  async holding<Params extends object, Row, T>(
    lock: Question<Params, Row>,
    params: Params,
    work: () => Promise<T>,
  ): Promise<T> {
    const session = this.driver.session({ database: this.database })
    try {
      await session.beginTransaction().run(lock.text, parameters(params as Values))
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
    async run<Params extends object, Row>(question: Question<Params, Row>, params: Params) {
      const { records } = await transaction.run(question.text, parameters(params as Values))
      return records.map((record) => record.toObject() as Row)
    },
  }
}

/** JavaScript has one kind of number and sends it as a float, which LIMIT and list slices refuse. */
function parameters(params: Values): Values {
  const sent: Values = {}
  for (const [name, value] of Object.entries(params))
    sent[name] = Number.isInteger(value) ? neo4j.int(value as number) : value
  return sent
}
