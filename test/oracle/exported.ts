import { type Answer, leaves, same, tableIn, titled } from '../support/exported-cells'
import type { TestService } from '../support/service'
import type { Question } from './questions/question'

/**
 * How a list that leaves as a table, a row an entry, differs from the entries that it must hold; null: not at all.
 * Lists within an entry are tables of their own and not looked at.
 */
export async function exportDifference(
  service: TestService,
  { text, list }: Question,
  variables: Record<string, unknown>,
  nodes: readonly Answer[],
): Promise<string | null> {
  const response = await fetch(`${service.url}/export?format=csv&above=keyed&list=${list!.join('.')}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: text, variables }),
  })
  const file = await response.text()
  if (response.status !== 200) return `refused: ${file}`
  const [header = [], ...records] = tableIn(file)
  if (records.length !== nodes.length) return `${records.length} rows for ${nodes.length} entries`
  for (const [at, node] of nodes.entries())
    for (const [title, cell] of Object.entries(leaves(titled(node) as Answer, [])) as [string, string][]) {
      const place = header.indexOf(title)
      if (place === -1 && cell === '') continue
      const found = place === -1 ? `no column, only ${header}` : same(records[at]![place]!)
      if (found !== same(cell)) return `row ${at + 1}, ${title}: ${found} for ${cell}`
    }
  return null
}
