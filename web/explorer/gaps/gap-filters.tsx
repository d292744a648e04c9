import { useTranslation } from 'react-i18next'
import { useQuery } from '../address'
import { useFormat } from '../i18n/format'
import { type Finding, kindOf } from './questions'

/** Narrows the list by kind of unit, by reason and by name, and groups it by street; each choice says how many it leaves. */
export function GapFilters({ findings }: { findings: Finding[] }) {
  const { t } = useTranslation()
  const { number } = useFormat()
  const [query, change] = useQuery()
  const kinds = tally(findings.map(kindOf))
  const reasons = tally(findings.map(({ reason }) => reason ?? undefined))
  const set = (choice: Record<string, string | undefined>) => change(choice, { replace: true })
  return (
    <div className="gap-filters no-print">
      {kinds.length > 1 && (
        <label>
          {t('gaps.kind')}
          <select value={query.kind ?? ''} onChange={(event) => set({ kind: event.target.value })}>
            <option value="">{t('gaps.all', { count: findings.length })}</option>
            {kinds.map(([kind, count]) => (
              <option key={kind} value={kind}>
                {t(`unitKind.${kind}`)} {number(count)}
              </option>
            ))}
          </select>
        </label>
      )}
      <fieldset aria-label={t('gaps.reason')}>
        {reasons.map(([reason, count]) => (
          <button
            key={reason}
            type="button"
            aria-pressed={query.reason === reason}
            onClick={() => set({ reason: query.reason === reason ? undefined : reason })}
          >
            {t(`reason.${reason}`)} <span className="muted">{number(count)}</span>
          </button>
        ))}
      </fieldset>
      <label>
        <span className="visually-hidden">{t('gaps.name')}</span>
        <input
          type="search"
          placeholder={t('gaps.name')}
          value={query.name ?? ''}
          onChange={(event) => set({ name: event.target.value })}
        />
      </label>
      <label>
        <input
          type="checkbox"
          checked={query.group === 'street'}
          onChange={(event) => set({ group: event.target.checked ? 'street' : undefined, sort: undefined })}
        />
        {t('gaps.byStreet')}
      </label>
    </div>
  )
}

/** How often each value occurs, most first. */
function tally<Value extends string>(values: (Value | undefined)[]): [Value, number][] {
  const counts = new Map<Value, number>()
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)
}
