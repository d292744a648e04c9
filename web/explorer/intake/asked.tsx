import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LIKELY } from '../../../src/match/scores'
import { NodePicker } from '../edit/node-picker'
import { ownHalf } from '../i18n'
import { NewThing } from './new-thing'
import type { Answer, Area, Candidate, Entity, Question } from './proposal'
import { SaidForm } from './said-form'

interface Choice {
  id: string
  name: string
  why: string
  take(): void
}

/** Types of what a name may be of, as they are searched for. */
const SEARCHED: Readonly<Record<Entity, string>> = {
  UNIT: 'Unit',
  AREA: 'Area',
  ORGANISATION: 'PartyOrganisation',
  COMMITTEE: 'BigCommittee',
  ALLIANCE: 'Alliance',
  CONFERENCE: 'JointConference',
  PERSON: 'Person',
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
  complete,
}: {
  question: Question
  entity: Entity | undefined
  area: string
  /** The streets and communities that the sheet names. */
  residences: readonly Area[]
  answer(given: Answer): void
  /** Answers with an area of the official list, which the register is to get first. */
  complete(area: string): void
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
  const take = ({ id, official }: Candidate) => {
    if (official) complete(id)
    else answer(about === 'MENTION' || about === 'WITHIN' ? { is: id } : { value: id })
  }
  const choices: Choice[] = [
    ...(isUnlikely && mayBeNew && !adding ? [isNew] : []),
    ...candidates.map((candidate) => ({
      id: candidate.id,
      name: candidate.name,
      why: candidate.reasons.map((reason) => ownHalf(reason)).join('；'),
      take: () => take(candidate),
    })),
  ]
  const hasFirst = !isUnlikely || mayBeNew
  useEffect(() => panel.current?.focus({ preventScroll: true }), [])
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
      <Cells question={question} />
      {entity === 'AREA' && !mayBeNew && candidates.every(({ score }) => score < LIKELY) && (
        <p className="note">{t('intake.noSuchArea')}</p>
      )}
      {candidates.length > 0 && (
        <>
          <ol>
            {choices.map((choice, index) => (
              <li key={choice.id}>
                <button type="button" onClick={choice.take}>
                  {!adding && <kbd>{index + 1}</kbd>}
                  <span>
                    {choice.name}
                    <small>{choice.why}</small>
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
        mayBeNew &&
        !isUnlikely && (
          <button type="button" onClick={() => setAdding(true)}>
            {t('intake.isNew')}
          </button>
        )
      )}
      {about === 'MENTION' && entity && (
        <div className="intake-search">
          <label htmlFor="intake-search">{t('intake.search')}</label>
          <NodePicker
            id="intake-search"
            types={[SEARCHED[entity]]}
            onPick={(picked) =>
              picked !== '' && answer({ is: entity === 'AREA' ? `area:${picked}` : picked })
            }
          />
        </div>
      )}
      {(about === 'VALUE' || about === 'ENDING') && (
        <ValueForm isDay={about === 'ENDING'} give={(value) => answer({ value })} />
      )}
      <button type="button" className="quiet" onClick={() => answer({ leaveOut: true })}>
        {t(about === 'ENDING' ? 'intake.keep' : about === 'COLUMN' ? 'intake.asRemark' : 'intake.leaveOut')}
      </button>
    </div>
  )
}

const MOST_CELLS = 8

/** Where it stands; beyond a handful, how often. */
function Cells({ question: { cells } }: { question: Question }) {
  const { t } = useTranslation()
  if (cells.length === 0) return null
  const first = cells.slice(0, MOST_CELLS).map(({ cell }) => cell)
  return (
    <p className="note">
      {t(cells.length > MOST_CELLS ? 'intake.placesOf' : 'intake.places', {
        cells: first.join(t('format.comma')),
        count: cells.length,
      })}
    </p>
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
