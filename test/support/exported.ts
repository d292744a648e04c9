import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { type GraphQLArgs, graphql } from 'graphql'
import { type ExportWanted, exportOf } from '../../src/export/export'

/** The file of a question, answered by graphql-js from what stands in for the service: a schema, and how it resolves. */
export async function exported(
  answering: Omit<GraphQLArgs, 'source' | 'variableValues'>,
  query: string,
  wanted: Partial<ExportWanted> = {},
): Promise<string> {
  const file = await exportOf(
    answering.schema,
    { query },
    {
      format: 'csv',
      language: undefined,
      above: 'repeated',
      timeZone: 'Asia/Shanghai',
      limits: { page: 500, cost: 500_000, tokens: 3000 },
      restsOnSynthetic: async () => false,
      ask: async ({ query: source, variables }) => {
        const { data, errors } = await graphql({ ...answering, source, variableValues: variables })
        return { data: data ?? null, errors: errors?.map((error) => error.toJSON()) }
      },
      ...wanted,
    },
  )
  const out = new PassThrough()
  const [written] = await Promise.all([text(out), file.write(out)])
  return written
}
