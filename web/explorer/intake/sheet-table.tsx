import { useTranslation } from 'react-i18next'
import { ownHalf } from '../i18n'
import type { Proposal } from './proposal'

const MOST_ROWS = 300

/** The sheet as it is, coloured by what was understood in it. */
export function SheetTable({
  proposal,
  name,
  marked,
}: {
  proposal: Proposal
  name: string | null
  marked: ReadonlySet<string>
}) {
  const { t } = useTranslation()
  const sheet = proposal.sheets.find((each) => each.name === name)
  if (!sheet) return null
  const tables = proposal.tables.filter((table) => table.sheet === name)
  const headers = new Set(tables.flatMap(({ header }) => header))
  const leftOut = new Map(tables.flatMap((table) => table.leftOut.map(({ row, why }) => [row, why] as const)))
  const looks = looksOf(proposal, name)
  const width = Math.max(...sheet.rows.map((row) => row.length), 1)
  return (
    <section className="intake-sheet" aria-label={name ?? t('intake.sheet')}>
      <table>
        <thead>
          <tr>
            <td />
            {Array.from({ length: width }, (_, column) => (
              <th key={column} scope="col">
                {columnName(column + 1)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {sheet.rows.slice(0, MOST_ROWS).map((cells, index) => {
            const row = index + 1
            const why = leftOut.get(row)
            return (
              <tr key={row} className={headers.has(row) ? 'heading' : why ? 'left-out' : undefined}>
                <th scope="row">{row}</th>
                {Array.from({ length: width }, (_, column) => {
                  const cell = `${columnName(column + 1)}${row}`
                  const look = looks.get(cell)
                  return (
                    <td
                      key={cell}
                      data-cell={cell}
                      data-look={look?.look}
                      data-marked={marked.has(cell) || undefined}
                      title={look?.title}
                    >
                      {cells[column]}
                    </td>
                  )
                })}
                <td className="note">{why && t(`intake.leftOut.${why}`)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

/** How a cell looks: a question in it before anything else. */
function looksOf({ mentions, values }: Proposal, sheet: string | null) {
  const looks = new Map<string, { look: string; title: string }>()
  for (const value of values)
    if (value.sheet === sheet)
      looks.set(value.cell, {
        look: value.how === 'INFERRED' ? 'INFERRED' : 'VALUE',
        title: String(value.value ?? ''),
      })
  for (const mention of mentions) {
    if (mention.sheet !== sheet || looks.get(mention.cell)?.look === 'ASKED') continue
    const reasons = mention.reasons.map((reason) => ownHalf(reason))
    const title = [mention.candidates[0]?.name, ...reasons].filter(Boolean).join('\n')
    looks.set(mention.cell, { look: mention.how, title })
  }
  return looks
}

function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26))
}
