import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AreaViewProps } from '../area-view'
import { useMayEdit } from '../edit/pairing-forms'
import { writeOfficialArea } from '../graphql/official-areas'
import { questions as cache } from '../graphql/use-question'
import { ownHalf } from '../i18n'
import { Loading } from '../parts/states'
import { Asked } from './asked'
import { Correction } from './correction'
import { NewAll } from './new-all'
import { type Answer, type Answers, type Change, entityOf, type Proposal, sendSheet } from './proposal'
import { Receipt } from './receipt'
import { RememberedAnswers } from './remembered'
import { SheetTable } from './sheet-table'
import './intake.css'

const CHANGES: readonly Change[] = ['NEW', 'CHANGED', 'ENDING', 'UNCHANGED', 'WAITING']
const LEGEND = ['AUTOMATIC', 'NEW', 'ASKED', 'INFERRED', 'LEFT_OUT'] as const

interface CellOf {
  sheet: string | null
  cell: string
}

/** A sheet as an office keeps it: dropped, understood, asked about, written. */
export default function IntakeView({ area, day }: AreaViewProps) {
  const { t } = useTranslation()
  const [file, setFile] = useState<File>()
  const [answers, setAnswers] = useState<Answers>({})
  const [order, setOrder] = useState<string[]>([])
  const [proposal, setProposal] = useState<Proposal>()
  const [isUndone, setUndone] = useState(false)
  const [inHand, takeInHand] = useState<CellOf>()
  const [together, takeTogether] = useState(false)
  const mayEdit = useMayEdit()
  const latest = useRef<Sending>(undefined)
  const panel = useRef<HTMLElement>(null)
  const sending = useMutation({
    mutationFn: async ({ sheet, given, sha256, add }: Sending) => {
      // An area of the official list is written before a sheet can name it.
      if (add !== undefined) await writeOfficialArea(add)
      return sendSheet(sheet, area, day, given, sha256)
    },
    onSuccess: async (answer, sent) => {
      // One that was asked before and answered later says what is no longer so.
      if (sent !== latest.current) return
      setProposal(answer)
      if (answer.written) await cache.invalidateQueries()
    },
  })
  const send = (what: Sending) => {
    latest.current = what
    sending.mutate(what)
  }
  const isAnswered = order.length > 0 && proposal?.questions.length === 0
  useEffect(() => {
    if (isAnswered) panel.current?.focus({ preventScroll: true })
  }, [isAnswered])
  const open = (sheet: File) => {
    setFile(sheet)
    setAnswers({})
    setOrder([])
    setProposal(undefined)
    setUndone(false)
    takeInHand(undefined)
    takeTogether(false)
    send({ sheet, given: {} })
  }
  const give = (given: Answers, ids: string[], add?: string) => {
    setAnswers(given)
    setOrder(ids)
    takeInHand(undefined)
    takeTogether(false)
    if (file) send({ sheet: file, given, add })
  }
  const answer = (id: string, given: Answer, add?: string) =>
    give({ ...answers, [id]: given }, [...order.filter((each) => each !== id), id], add)
  const complete = (id: string, named: string) => answer(id, { is: named }, named.slice('area:'.length))
  const problem = sending.error && (
    <p role="alert" className="failed">
      {t('intake.failed', { message: sending.error.message })}
    </p>
  )
  if (!file || !proposal)
    return (
      <>
        {sending.isPending ? <Loading /> : <DropZone open={open} />}
        {problem}
        {mayEdit && <RememberedAnswers area={area} />}
      </>
    )
  const [question] = proposal.questions
  const entity = question && entityOf(proposal, question.cells[0])
  const isWriting = sending.isPending && sending.variables.sha256 !== undefined
  const correct = proposal.written || isWriting ? undefined : answer
  return (
    <>
      <div className="intake-sheets">
        <section className="panel">
          <h2>{proposal.file.name}</h2>
          <ul className="intake-legend">
            {LEGEND.map((look) => (
              <li key={look} data-look={look}>
                {t(`intake.legend.${look}`)}
              </li>
            ))}
          </ul>
          {proposal.sheets.map(({ name }) => (
            <SheetTable
              key={name ?? ''}
              proposal={proposal}
              name={name}
              marked={inHand ? new Set(inHand.sheet === name ? [inHand.cell] : []) : marked(proposal, name)}
              correct={correct}
              open={(cell) => takeInHand({ sheet: name, cell })}
            />
          ))}
        </section>
      </div>
      <div className="intake-side">
        {proposal.written ? (
          <Receipt
            area={area}
            day={day}
            revision={proposal.written.revision}
            wrote={proposal.records.some(({ change }) => change !== 'UNCHANGED')}
            unhoused={unhoused(proposal)}
            undone={() => setUndone(true)}
          />
        ) : inHand ? (
          <Correction
            key={`${inHand.sheet} ${inHand.cell}`}
            proposal={proposal}
            sheet={inHand.sheet}
            cell={inHand.cell}
            area={area}
            answer={answer}
            complete={complete}
            close={() => takeInHand(undefined)}
          />
        ) : (
          <section ref={panel} tabIndex={-1} className="panel" aria-busy={sending.isPending}>
            <h2>{t('intake.questions')}</h2>
            {question ? (
              <>
                <p className="note">
                  {t('intake.question', {
                    count: proposal.questions.length + (proposal.further?.questions ?? 0),
                  })}
                </p>
                {!together && (
                  <Asked
                    key={question.id}
                    question={question}
                    entity={entity}
                    area={area}
                    residences={proposal.areas}
                    answer={(given) => answer(question.id, given)}
                    complete={(named) => complete(question.id, named)}
                  />
                )}
                {question.candidates.length === 0 && (
                  <NewAll
                    proposal={proposal}
                    entity={entity}
                    residences={proposal.areas}
                    isOpen={together}
                    open={takeTogether}
                    give={(added) => give({ ...answers, ...added }, [...order, ...Object.keys(added)])}
                  />
                )}
              </>
            ) : (
              <p className="empty">{t('intake.noQuestions')}</p>
            )}
            {proposal.unheard && (
              <p className="note">{t('intake.unheard', { count: proposal.unheard.length })}</p>
            )}
            {order.length > 0 && (
              <button
                type="button"
                className="quiet"
                onClick={() => {
                  const { [order.at(-1) as string]: _last, ...rest } = answers
                  give(rest, order.slice(0, -1))
                }}
              >
                {t('intake.back')}
              </button>
            )}
          </section>
        )}
        {proposal.errors.length > 0 && (
          <section className="panel" role="alert">
            <h2>{t('intake.errors')}</h2>
            <ul>
              {proposal.errors.map(({ sheet, cell, message }) => (
                <li key={`${sheet} ${cell} ${message}`}>
                  {cell} {ownHalf(message)}
                </li>
              ))}
            </ul>
            {proposal.furtherErrors && (
              <p>{t('intake.furtherErrors', { further: proposal.furtherErrors })}</p>
            )}
          </section>
        )}
        <section className="panel">
          {!isUndone && (
            <>
              <h2>{t(proposal.written ? 'intake.changed' : 'intake.changes')}</h2>
              <ul className="intake-counts">
                {CHANGES.map((change) => (
                  <li key={change}>
                    {t(`intake.change.${change}`)}{' '}
                    <strong>{proposal.records.filter((record) => record.change === change).length}</strong>
                  </li>
                ))}
              </ul>
              {proposal.further?.records && (
                <p className="note">{t('intake.furtherRecords', { further: proposal.further.records })}</p>
              )}
            </>
          )}
          {problem}
          {!proposal.written && unhoused(proposal) > 0 && (
            <p className="note">{t('intake.unhousedYet', { count: unhoused(proposal) })}</p>
          )}
          {!mayEdit && <p className="note">{t('intake.readOnly')}</p>}
          <p className="intake-actions">
            {!proposal.written && mayEdit && (
              <button
                type="button"
                className="primary"
                disabled={sending.isPending || proposal.questions.length > 0 || proposal.errors.length > 0}
                onClick={() => send({ sheet: file, given: answers, sha256: proposal.file.sha256 })}
              >
                {t(isWriting ? 'intake.writing' : 'intake.write')}
              </button>
            )}
            <button type="button" onClick={() => setFile(undefined)}>
              {t('intake.another')}
            </button>
          </p>
        </section>
      </div>
    </>
  )
}

interface Sending {
  sheet: File
  given: Answers
  /** Of the proposal that is to be written. */
  sha256?: string
  /** The code of an area of the official list that the register is to get first. */
  add?: string | undefined
}

/** How many units it adds without saying where they reside. */
function unhoused({ records }: Proposal): number {
  return records.filter(
    ({ table, change, values }) => table === 'units' && change === 'NEW' && !values.residence_code,
  ).length
}

function DropZone({ open }: { open(file: File): void }) {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button in it is the keyboard's way
    <div
      className="intake-drop"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const [file] = event.dataTransfer.files
        if (file) open(file)
      }}
    >
      <h2>{t('intake.drop')}</h2>
      <p className="note">{t('intake.kinds')}</p>
      <button type="button" className="primary" onClick={() => input.current?.click()}>
        {t('intake.file')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xls,.et,.csv,.docx"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) open(file)
        }}
      />
    </div>
  )
}

/** The cells that the question in hand is about. */
function marked({ questions: [question] }: Proposal, name: string | null): ReadonlySet<string> {
  return new Set((question?.cells ?? []).filter(({ sheet }) => sheet === name).map(({ cell }) => cell))
}
