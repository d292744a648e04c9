import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ownHalf } from '../i18n'
import { Asked } from './asked'
import { type Answer, entityOf, type Mention, nameOfMatch, type Proposal, type Question } from './proposal'

/** A cell of the sheet, whose names can be said to mean somebody else. */
export function Correction({
  proposal,
  sheet,
  cell,
  area,
  answer,
  complete,
  close,
}: {
  proposal: Proposal
  sheet: string | null
  cell: string
  area: string
  answer(id: string, given: Answer): void
  complete(id: string, area: string): void
  close(): void
}) {
  const { t } = useTranslation()
  const mentions = proposal.mentions.filter((each) => each.sheet === sheet && each.cell === cell)
  const values = proposal.values.filter((each) => each.sheet === sheet && each.cell === cell)
  const [chosen, choose] = useState(mentions.length === 1 ? 0 : undefined)
  const panel = useRef<HTMLElement>(null)
  const before = useRef(document.activeElement)
  // On a narrow page it stands above the sheet.
  useEffect(() => panel.current?.scrollIntoView({ block: 'nearest' }), [])
  const mention = chosen === undefined ? undefined : mentions[chosen]
  return (
    <section ref={panel} className="panel intake-correction">
      <h2>{t('intake.cell', { cell })}</h2>
      {values.map(({ field, text, value, how }) => (
        <p key={field}>
          {t(how === 'INFERRED' ? 'intake.readAsInferred' : 'intake.readAs', {
            text,
            value: value === null ? t('intake.how.ASKED') : String(value),
          })}
        </p>
      ))}
      {mention ? (
        <>
          <p className="note">
            {[nameOfMatch(mention) ?? t(`intake.how.${mention.how}`), ...mention.reasons.map(ownHalf)].join(
              '；',
            )}
          </p>
          <Asked
            key={mention.id}
            question={questionOf(mention, proposal)}
            entity={entityOf(proposal, mention)}
            area={area}
            residences={proposal.areas}
            answer={(given) => answer(mention.id, given)}
            complete={(code) => complete(mention.id, code)}
          />
        </>
      ) : (
        <ol>
          {mentions.map((each, index) => (
            <li key={`${each.id} ${each.part}`}>
              <button type="button" onClick={() => choose(index)}>
                <span>
                  {each.text}
                  <small>{nameOfMatch(each) ?? t(`intake.how.${each.how}`)}</small>
                </span>
              </button>
            </li>
          ))}
        </ol>
      )}
      <button
        type="button"
        className="quiet"
        onClick={() => {
          close()
          if (before.current instanceof HTMLElement) before.current.focus()
        }}
      >
        {t('intake.asItIs')}
      </button>
    </section>
  )
}

/** The question that was not asked. */
function questionOf({ id, text, entity, candidates }: Mention, { mentions }: Proposal): Question {
  const cells = mentions.filter((each) => each.id === id)
  return { id, about: 'MENTION', text, cells, candidates, mayBeNew: entity !== 'AREA' }
}
