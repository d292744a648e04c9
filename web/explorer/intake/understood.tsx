import { useTranslation } from 'react-i18next'
import { ownHalf } from '../i18n'
import type { Answer, Column, Proposal, Table } from './proposal'

/** Says that a table or a column is another than it was understood as. */
export type Correct = (id: string, answer: Answer) => void

const LEAVE_OUT = 'leaveOut'

/** What kind of table it was understood as, to be corrected where it stands. */
export function KindChoice({
  table,
  proposal,
  correct,
}: {
  table: Table
  proposal: Proposal
  correct: Correct | undefined
}) {
  const { t } = useTranslation()
  const { id, value, first, last } = table
  if (id === null) return null
  const isAsked = proposal.questions.some((question) => question.id === id)
  return (
    <label className="intake-kind-of">
      {first === null ? t('intake.tableLeftOut') : t('intake.tableOfRows', { first, last })}
      <select
        value={value ?? (isAsked ? '' : LEAVE_OUT)}
        disabled={!correct}
        onChange={({ target }) =>
          correct?.(id, target.value === LEAVE_OUT ? { leaveOut: true } : { value: target.value })
        }
      >
        {value === null && isAsked && <option value="">{t('intake.kindUnknown')}</option>}
        {proposal.kinds.map((kind) => (
          <option key={kind.value} value={kind.value}>
            {ownHalf(kind.name)}
          </option>
        ))}
        <option value={LEAVE_OUT}>{t('intake.leaveOutTable')}</option>
      </select>
    </label>
  )
}

/** What stands in a column as it was understood, and why; to be corrected where it stands. */
export function ColumnChoice({
  column: { id, title, field, kept, reasons },
  table,
  proposal,
  correct,
}: {
  column: Column
  table: Table
  proposal: Proposal
  correct: Correct | undefined
}) {
  const { t } = useTranslation()
  const fields = proposal.kinds.find(({ value }) => value === table.value)?.fields
  if (id === null || !fields) return null
  return (
    <>
      <select
        aria-label={t('intake.columnIs', { title })}
        value={field ?? ''}
        disabled={!correct}
        onChange={({ target }) =>
          correct?.(id, target.value === '' ? { leaveOut: true } : { value: target.value })
        }
      >
        <option value="">{t(`intake.kept.${kept ?? 'REMARK'}`)}</option>
        {fields.map(({ value, name }) => (
          <option key={value} value={value}>
            {ownHalf(name)}
          </option>
        ))}
      </select>
      <small>{reasons.map((reason) => ownHalf(reason)).join('；')}</small>
    </>
  )
}
