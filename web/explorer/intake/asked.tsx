import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LIKELY } from '../../../src/match/scores'
import { ownHalf } from '../i18n'
import { NewThing } from './new-thing'
import type { Answer, Area, Entity, Question } from './proposal'
import { SaidForm } from './said-form'

interface Choice {
  id: string
  name: string
  why: string
  take(): void
}

/**
 * One question, answered by a click or by the keys 1 to 5 and Enter. Enter takes the first choice, which is never a name
 * that is hardly alike: then what comes first is that it is new, and where it cannot be, Enter takes nothing.
 */
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
  const isUnlikely = about === 'MENTION' && candidates.every(({ score }) => score < LIKELY)
  const isNew: Choice = {
    id: 'new',
    name: t('intake.isNew'),
    why: t('intake.unlikely'),
    take: () => setAdding(true),
  }
  const choices: Choice[] = [
    ...(isUnlikely && mayBeNew && !adding ? [isNew] : []),
    ...candidates.map(({ id, name, reasons }) => ({
      id,
      name,
      why: reasons.map((reason) => ownHalf(reason)).join('；'),
      take: () => answer(about === 'MENTION' || about === 'WITHIN' ? { is: id } : { value: id }),
    })),
  ]
  const hasFirst = !isUnlikely || mayBeNew
  useEffect(() => panel.current?.focus(), [])
  const onKey = (event: React.KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement) return
    if (event.target instanceof HTMLButtonElement && event.key === 'Enter') return
    if (adding || (event.key === 'Enter' && !hasFirst)) return
    const choice = choices[event.key === 'Enter' ? 0 : Number(event.key) - 1]
    if (choice) {
      event.preventDefault()
      choice.take()
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
            {choices.map(({ id, name, why, take }, index) => (
              <li key={id}>
                <button type="button" onClick={take}>
                  {!adding && <kbd>{index + 1}</kbd>}
                  <span>
                    {name}
                    <small>{why}</small>
                  </span>
                </button>
              </li>
            ))}
          </ol>
          {!adding && (
            <p className="note">
              {t(hasFirst ? 'intake.keys' : 'intake.keysOnly', { count: choices.length })}
            </p>
          )}
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
          {mayBeNew && !isUnlikely && (
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
