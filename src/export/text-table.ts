import type { GraphQLSchema } from 'graphql'
import stringWidth from 'string-width'
import { matrixColumns, matrixRows } from './matrix'
import type { Data } from './pages'
import { everySelection, type GraphQLRequest, type Selection, targetOf } from './selection'
import { isConnection } from './shape'
import { cellText, columnsOf, type Presentation, rowsOf } from './table'

const WIDEST = 40

/** An answer for a terminal: a table for each list that it holds, as far as it was asked for. */
export function textTables(
  schema: GraphQLSchema,
  request: GraphQLRequest,
  data: Data,
  { tokens, ...presentation }: Presentation & { tokens: number },
): string {
  const selections = everySelection(schema, request, tokens)
  return selections
    .map((selection) => {
      const title = selections.length > 1 ? `${selection.path.map(({ key }) => key).join('.')}\n` : ''
      return title + textTable(selection, data, presentation)
    })
    .join('\n')
}

function textTable(selection: Selection, data: Data, presentation: Presentation): string {
  const isMatrix = targetOf(selection).type.name === 'CoverageMatrix'
  const columns = isMatrix ? matrixColumns(selection, data, presentation) : columnsOf(selection, presentation)
  const rows = isMatrix ? matrixRows(selection, data) : rowsOf(selection, data)
  const lines = [
    columns.map(({ title }) => title),
    ...rows.map((row) => columns.map((column) => shortened(cellText(column.cell(row), column.kind)))),
  ]
  const widths = columns.map((_, place) => Math.max(...lines.map((line) => stringWidth(line[place]!))))
  const text = lines.map((line) =>
    line
      .map((cell, place) => padded(cell, widths[place]!))
      .join('  ')
      .trimEnd(),
  )
  const total = totalOf(selection, data)
  const more =
    total !== undefined && total > rows.length ? [`${rows.length} of ${total}; --format csv gives all`] : []
  return `${[text[0], widths.map((width) => '-'.repeat(width)).join('  '), ...text.slice(1), ...more].join('\n')}\n`
}

function totalOf({ path }: Selection, data: Data): number | undefined {
  const value = path.reduce<Data | null>((answer, { key }) => (answer?.[key] ?? null) as Data | null, data)
  return isConnection(path.at(-1)!.type) ? (value?.totalCount as number | undefined) : undefined
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
