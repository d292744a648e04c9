import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Command } from 'commander'
import { type DocumentNode, type GraphQLSchema, parse, print, validate } from 'graphql'
import { LOCAL_VIEWER } from '../access/sign-in'
import { type Config, readConfig } from '../config'
import { Context } from '../context'
import { openDatabase } from '../database'
import { exportOf } from '../export/export'
import { AnswerErrors, type Ask } from '../export/pages'
import type { GraphQLRequest } from '../export/selection'
import { textTables } from '../export/text-table'
import type { Graph } from '../graph/graph'
import { packageRoot } from '../graph/package-root'
import { createExecutor } from '../http/executor'
import { RevisionWatch } from '../register/revision-watch'
import { createSchema } from '../schema'
import { restsOnSynthetic } from '../source/source.queries'
import { onDayOf, variablesFrom } from './ask-arguments'

const FORMATS = ['table', 'json', 'csv', 'xlsx']

interface Options {
  var: string[]
  format: string
  list?: string
  asOf?: string
}

export function askCommand(program: Command): void {
  program
    .command('ask')
    .description('one question on the command line 查询')
    .argument('<example or .graphql file>', 'such as 01, unpairedUnits or my-question.graphql')
    .option('--var <name=value>', 'a variable of the question', (given, all: string[]) => [...all, given], [])
    .option('--format <format>', FORMATS.join(', '), 'table')
    .option('--list <name>', 'of a question with several lists the one for csv or xlsx')
    .option('--as-of <day>', 'ask about the world on this day instead')
    .action(async (name: string, options: Options) => {
      process.exitCode = await ask(name, options)
    })
}

/** 0 answered, 1 the answer is an error; throws where it could not be asked. */
async function ask(name: string, { var: given, format, list, asOf }: Options): Promise<0 | 1> {
  if (!FORMATS.includes(format)) throw new Error(`--format is ${format}; it can be ${FORMATS.join(', ')}`)
  if (format === 'xlsx' && process.stdout.isTTY)
    throw new Error('A workbook is no text; send it to a file with > name.xlsx')
  const schema = createSchema()
  const document = onDayOf(schema, parse(questionNamed(name)), asOf)
  const request: GraphQLRequest = {
    query: print(document),
    variables: variablesFrom(schema, document, given),
  }
  const config = readConfig(process.env)
  const database = await openDatabase(config, () => {})
  try {
    const contextOf = localContexts(config, database.graph)
    const put = locally(schema, contextOf)
    if (format === 'json' || format === 'table') {
      const answer = await put(request)
      if (answer.errors?.length || !answer.data) throw new AnswerErrors(answer.errors ?? [])
      process.stdout.write(
        format === 'json'
          ? `${JSON.stringify(answer.data, null, 2)}\n`
          : asTables(schema, request, answer.data, config),
      )
    } else {
      const { timeZone, limits } = config
      const wanted = { format, language: undefined, above: 'repeated' as const, list, timeZone, limits }
      const file = await exportOf(schema, request, {
        ...wanted,
        ask: put,
        restsOnSynthetic: () => restsOnSynthetic(contextOf()),
      })
      if (file.fileName.endsWith('.zip') && process.stdout.isTTY)
        throw new Error(
          'This question has several lists; name one with --list, or send them to a file with > name.zip',
        )
      const written = new PassThrough()
      await Promise.all([file.write(written), pipeline(written, process.stdout)])
    }
    return 0
  } catch (error) {
    if (!(error instanceof AnswerErrors)) throw error
    process.stderr.write(`${error.message}\n`)
    return 1
  } finally {
    await database.close()
  }
}

function asTables(
  schema: GraphQLSchema,
  request: GraphQLRequest,
  data: object,
  { timeZone, limits }: Config,
): string {
  const presentation = { language: undefined, above: 'repeated' as const, timeZone, tokens: limits.tokens }
  return textTables(schema, request, data as Record<string, unknown>, presentation)
}

/** The text of a file, or of the example with this name: "01", "unpairedUnits" or "01-unpairedUnits". */
function questionNamed(name: string): string {
  const folder = join(packageRoot, 'examples')
  const examples = readdirSync(folder).filter((file) => file.endsWith('.graphql'))
  const example = examples.find((file) => {
    const [number, title] = file.replace(/\.graphql$/, '').split('-')
    return [number, title, `${number}-${title}`, file].includes(name)
  })
  try {
    return readFileSync(example ? join(folder, example) : name, 'utf8')
  } catch {
    throw new Error(
      `${name} is no example and no file; the examples are ${examples.map((file) => file.slice(0, -8)).join(', ')}`,
    )
  }
}

/** Asks without a server between, as one who may do everything. */
function localContexts({ timeZone, limits }: Config, graph: Graph): () => Context {
  const service = {
    graph,
    timeZone,
    longestPage: limits.page,
    knownAreas: new Set<string>(),
    revisions: new RevisionWatch(graph),
  }
  return () => new Context(service, LOCAL_VIEWER)
}

function locally(schema: GraphQLSchema, contextOf: () => Context): Ask {
  const execute = createExecutor(schema)
  return async (request) => {
    const document: DocumentNode = parse(request.query)
    const errors = validate(schema, document)
    if (errors.length > 0) return { errors }
    const operation = document.definitions.find((node) => node.kind === 'OperationDefinition')
    return execute({
      document,
      operation,
      queryHash: request.query,
      request,
      context: contextOf(),
    } as never) as ReturnType<Ask>
  }
}
