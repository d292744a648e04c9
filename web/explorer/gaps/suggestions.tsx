import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { nodeAddress, useQuery } from '../address'
import { RecordPairingButton } from '../edit/pairing-forms'
import { useQuestion } from '../graphql/use-question'
import { useFormat } from '../i18n/format'
import { Answered, Empty } from '../parts/states'
import { SuggestionsOf } from './questions'

/** The communities that a unit could be paired with, best first, and what speaks for each. */
export function Suggestions({ unit, day }: { unit: { id: string; label: string }; day: string }) {
  const { t } = useTranslation()
  const { rate } = useFormat()
  const [query] = useQuery()
  const answer = useQuestion(SuggestionsOf, { unit: unit.id, day }, { keep: false })
  return (
    <Answered to={answer} rows={2}>
      {(data) => {
        const suggestions = data.unit?.suggestions ?? []
        if (suggestions.length === 0) return <Empty>{t('gaps.noSuggestion')}</Empty>
        return (
          <ol className="suggestions">
            {suggestions.map(({ community, score, reasons }) => (
              <li key={community.id}>
                <p>
                  <Link href={nodeAddress(community.id, { day: query.day })}>{community.name}</Link>{' '}
                  <span className="note">{community.parent?.name}</span>
                  <RecordPairingButton
                    unit={unit}
                    community={{ code: community.code, label: community.name }}
                    quiet
                  />
                  <strong>{rate(score)}</strong>
                </p>
                <ul>
                  {reasons.map(({ factor, weight, value, explanation }) => (
                    <li key={factor} className={value === 0 ? 'muted' : undefined}>
                      <span className="share" title={`${rate(weight)} × ${rate(value)}`}>
                        +{rate(weight * value)}
                      </span>
                      {explanation}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        )
      }}
    </Answered>
  )
}
