import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { NewThing } from './new-thing'
import type { Answer, Area, Entity, Question } from './proposal'
import { SaidForm } from './said-form'

/** One question, answered by a click or by the keys 1 to 5 and Enter. */
export function Asked({
  question,
  entity,
  area,
  residences,
  answer,
}: {
  question: Question
  entity: Entity | undefined
  area: string
  /** The streets and communities that the sheet names. */
  residences: readonly Area[]
  answer(given: Answer): void
}) {
  const { t } = useTranslation()
  const panel = useRef<HTMLDivElement>(null)
  const { about, candidates, mayBeNew, text } = question
  const [adding, setAdding] = useState(candidates.length === 0 && mayBeNew)
  const choose = (index: number) => {
    const chosen = candidates[index]
    if (chosen) answer(about === 'MENTION' || about === 'WITHIN' ? { is: chosen.id } : { value: chosen.id })
  }
  useEffect(() => panel.current?.focus(), [])
  const onKey = (event: React.KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement) return
    if (event.target instanceof HTMLButtonElement && event.key === 'Enter') return
    const number = event.key === 'Enter' ? 1 : Number(event.key)
    if (number >= 1 && number <= candidates.length) {
      event.preventDefault()
      choose(number - 1)
    }
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are a second way to the buttons in it
    <div ref={panel} className="intake-asked" tabIndex={-1} onKeyDown={onKey}>
      <h3>
        <q>{text}</q> {t(`intake.about.${about}`)}
      </h3>
      <p className="note">
        {question.cells.length > 0 &&
          question.cells
            .map(({ cell }) => cell)
            .slice(0, 8)
            .join('、')}
      </p>
      {candidates.length > 0 && (
        <>
          <ol>
            {candidates.map((candidate, index) => (
              <li key={candidate.id}>
                <button type="button" onClick={() => choose(index)}>
                  <kbd>{index + 1}</kbd>
                  <span>
                    {candidate.name}
                    <small>{candidate.reasons.join('；')}</small>
                  </span>
                </button>
              </li>
            ))}
          </ol>
          <p className="note">{t('intake.keys')}</p>
        </>
      )}
      {adding ? (
        <NewThing
          entity={entity}
          name={text}
          area={area}
          residences={residences}
          add={(given) => answer({ new: given })}
        />
      ) : (
        <div className="intake-others">
          {mayBeNew && (
            <button type="button" onClick={() => setAdding(true)}>
              {t('intake.isNew')}
            </button>
          )}
        </div>
      )}
      {(about === 'VALUE' || about === 'ENDING') && (
        <ValueForm isDay={about === 'ENDING'} give={(value) => answer({ value })} />
      )}
      <button type="button" className="quiet" onClick={() => answer({ leaveOut: true })}>
        {t(about === 'ENDING' ? 'intake.keep' : 'intake.leaveOut')}
      </button>
    </div>
  )
}

function ValueForm({ isDay, give }: { isDay: boolean; give(value: string): void }) {
  const { t } = useTranslation()
  return (
    <SaidForm className="intake-new" give={({ value = '' }) => give(value)}>
      <label>
        {t('intake.value')}
        <input name="value" type={isDay ? 'date' : 'text'} required autoComplete="off" />
      </label>
      <button type="submit">{t('intake.ok')}</button>
    </SaidForm>
  )
}
