import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ownHalf } from '../i18n'
import { type Mention, nameOfMatch, type Proposal, type Table } from './proposal'
import { ColumnChoice, type Correct, KindChoice } from './understood'

const MOST_ROWS = 300

/** The sheet as it is, coloured by what was understood in it, with what its tables and columns were understood as. */
export function SheetTable({
  proposal,
  name,
  marked,
  correct,
  open,
}: {
  proposal: Proposal
  name: string | null
  marked: ReadonlySet<string>
  /** Undefined: it is written, or about to be. */
  correct: Correct | undefined
  open(cell: string): void
}) {
  const { t } = useTranslation()
  const box = useRef<HTMLElement>(null)
  const [first] = marked
  useEffect(() => {
    const cell = first && box.current?.querySelector<HTMLElement>(`[data-cell="${first}"]`)
    if (!cell || !box.current) return
    const { clientHeight, clientWidth } = box.current
    box.current.scrollTo({ top: cell.offsetTop - clientHeight / 2, left: cell.offsetLeft - clientWidth / 2 })
  }, [first])
  const sheet = proposal.sheets.find((each) => each.name === name)
  if (!sheet) return null
  const tables = proposal.tables.filter((table) => table.sheet === name)
  const headers = new Set(tables.flatMap(({ header }) => header))
  const leftOut = new Map(tables.flatMap((table) => table.leftOut.map(({ row, why }) => [row, why] as const)))
  const looks = looksOf(proposal, name)
  const width = Math.max(...sheet.rows.map((row) => row.length), 1)
  const columns = Array.from({ length: width }, (_, column) => columnName(column + 1))
  return (
    <div className="intake-sheet-part">
      {name !== null && proposal.sheets.length > 1 && <h3>{name}</h3>}
      {tables.map((table) => (
        <KindChoice
          key={`${table.id} ${table.header[0]}`}
          table={table}
          proposal={proposal}
          correct={correct}
        />
      ))}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section ref={box} className="intake-sheet" tabIndex={0} aria-label={name ?? t('intake.sheet')}>
        <table>
          <thead>
            <tr>
              <td />
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {sheet.rows.slice(0, MOST_ROWS).flatMap((cells, index) => {
              const row = index + 1
              const why = leftOut.get(row)
              const beneath = tables.filter(({ header, value }) => header.at(-1) === row && value !== null)
              return [
                <tr key={row} className={headers.has(row) ? 'heading' : why ? 'left-out' : undefined}>
                  <th scope="row">{row}</th>
                  {columns.map((column, at) => {
                    const cell = `${column}${row}`
                    return (
                      <Cell
                        key={cell}
                        cell={cell}
                        text={cells[at] ?? ''}
                        look={looks.get(cell)}
                        isMarked={marked.has(cell)}
                        open={correct && (() => open(cell))}
                      />
                    )
                  })}
                  <td className="note">{why && t(`intake.leftOut.${why}`)}</td>
                </tr>,
                beneath.length > 0 && (
                  <tr key={`${row} understood`} className="understood">
                    <th scope="row">{t('intake.isRead')}</th>
                    {columns.map((column) => (
                      <td key={column}>
                        <Understood column={column} tables={beneath} proposal={proposal} correct={correct} />
                      </td>
                    ))}
                    <td />
                  </tr>
                ),
              ]
            })}
          </tbody>
        </table>
      </section>
      {sheet.rows.length > MOST_ROWS && (
        <p className="note">{t('intake.firstRows', { shown: MOST_ROWS, count: sheet.rows.length })}</p>
      )}
    </div>
  )
}

/** The column of whichever of tables beside each other has it. */
function Understood({
  column,
  tables,
  ...rest
}: {
  column: string
  tables: readonly Table[]
  proposal: Proposal
  correct: Correct | undefined
}) {
  for (const table of tables) {
    const found = table.columns.find((each) => each.column === column)
    if (found) return <ColumnChoice column={found} table={table} {...rest} />
  }
  return null
}

interface Look {
  look: string
  title: string
  /** Who is meant, where that is not what the cell says. */
  meant: string
}

function Cell({
  cell,
  text,
  look,
  isMarked,
  open,
}: {
  cell: string
  text: string
  look: Look | undefined
  isMarked: boolean
  open: (() => void) | undefined
}) {
  return (
    <td
      data-cell={cell}
      data-look={look?.look}
      data-marked={isMarked || undefined}
      title={look?.title || undefined}
    >
      {look && open && text !== '' ? (
        <button type="button" className="cell" onClick={open}>
          {text}
        </button>
      ) : (
        text
      )}
      {look && look.meant !== '' && <small>{look.meant}</small>}
    </td>
  )
}

/** How a cell looks: a question in it before anything else. */
function looksOf({ mentions, values }: Proposal, sheet: string | null): ReadonlyMap<string, Look> {
  const looks = new Map<string, Look>()
  for (const value of values)
    if (value.sheet === sheet)
      looks.set(value.cell, {
        look: value.how === 'INFERRED' ? 'INFERRED' : 'VALUE',
        title: String(value.value ?? ''),
        meant: value.how === 'INFERRED' ? String(value.value ?? '') : '',
      })
  const named = new Map<string, Mention[]>()
  for (const mention of mentions)
    if (mention.sheet === sheet) named.set(mention.cell, [...(named.get(mention.cell) ?? []), mention])
  for (const [cell, own] of named) {
    const shown = own.find(({ how }) => how === 'ASKED') ?? own.at(-1)!
    looks.set(cell, {
      look: shown.how,
      title: own
        .flatMap((each) => [nameOfMatch(each), ...each.reasons.map((reason) => ownHalf(reason))])
        .filter(Boolean)
        .join('\n'),
      meant: [...new Set(own.flatMap((each) => otherName(each) ?? []))].join('、'),
    })
  }
  return looks
}

/** The name in the register, where the text is another. */
function otherName(mention: Mention): string | undefined {
  const name = nameOfMatch(mention)?.replace(/（[^）]*）$/u, '')
  return name === mention.text ? undefined : name
}

function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26))
}
