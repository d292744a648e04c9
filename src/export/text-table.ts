import type { GraphQLSchema } from 'graphql'
import stringWidth from 'string-width'
import { entryShapes, type List, listsOf } from './lists'
import type { Data } from './pages'
import { type GraphQLRequest, selectionsOf, targetOf } from './selection'
import { isConnection } from './shape'
import { cellText, type Presentation } from './table'
import { tableOf } from './table-file'

const WIDEST = 40

/** An answer for a terminal: a table for each list that it holds, as far as it was asked for. */
export function textTables(
  schema: GraphQLSchema,
  request: GraphQLRequest,
  data: Data,
  { tokens, ...presentation }: Presentation & { tokens: number },
): string {
  const lists = listsOf(selectionsOf(schema, request, { tokens }) ?? [], presentation.above)
  return lists
    .map((list) => {
      const title = lists.length > 1 ? `${list.name}\n` : ''
      return title + textTable(list, data, presentation)
    })
    .join('\n')
}

function textTable(list: List, data: Data, presentation: Presentation): string {
  const { columns, rows } = tableOf(list, data, presentation)
  const found = rows(data)
  const lines = [
    columns.map(({ title }) => title),
    ...found.map((row) => columns.map((column) => shortened(cellText(column.cell(row))))),
  ]
  const widths = columns.map((_, place) => Math.max(...lines.map((line) => stringWidth(line[place]!))))
  const text = lines.map((line) =>
    line
      .map((cell, place) => padded(cell, widths[place]!))
      .join('  ')
      .trimEnd(),
  )
  const { total, held } = countsOf(list, data)
  const more = total !== undefined && total > held ? [`${held} of ${total}; --format csv gives all`] : []
  return `${[text[0], widths.map((width) => '-'.repeat(width)).join('  '), ...text.slice(1), ...more].join('\n')}\n`
}

/** How many entries the outermost list has, as far as that was asked for, and how many of them the answer holds. */
function countsOf({ selection }: List, data: Data): { total?: number; held: number } {
  const value = selection.path.reduce<Data | null>(
    (answer, { key }) => (answer?.[key] ?? null) as Data | null,
    data,
  )
  const target = targetOf(selection)
  if (!isConnection(target.type)) return { held: 0 }
  const [entries] = entryShapes(target)
  return {
    total: value?.totalCount as number | undefined,
    held: ((value?.[entries!.key] ?? []) as unknown[]).length,
  }
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  if (stringWidth(line) <= WIDEST) return line
  let kept = ''
  for (const sign of line)
    if (stringWidth(kept + sign) < WIDEST) kept += sign
    else break
  return `${kept}…`
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(width - stringWidth(text))
}
