import { useTranslation } from 'react-i18next'
import { agreement } from '../edit/agreement'
import { useFormat } from '../i18n/format'
import { useAgreed } from './agreed'
import type { PageNode, TimelineEvent } from './questions'

type Version = Extract<PageNode, { history: unknown }>['history'][number]

/** Every version of a linkage that the register has held, the one that holds now first. */
export function Versions({ versions }: { versions: Version[] }) {
  const { t } = useTranslation()
  const { moment, period } = useFormat()
  const agreed = useAgreed()
  return (
    <section className="panel" aria-labelledby="versions-title">
      <header>
        <h2 id="versions-title">{t('node.versions')}</h2>
        <p className="note">{t('node.versionsNote')}</p>
      </header>
      <div className="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('node.version')}</th>
              <th scope="col">{t('node.recorded')}</th>
              <th scope="col">{t('fact.period')}</th>
              <th scope="col">{t('node.says')}</th>
            </tr>
          </thead>
          <tbody>
            {versions.toReversed().map((version) => (
              <tr key={version.version}>
                <th scope="row">{version.version}</th>
                <td>
                  {moment(version.recordedFrom)} –{' '}
                  {version.recordedTo ? moment(version.recordedTo) : t('node.now')}
                </td>
                <td>{period(version.period)}</td>
                <td>
                  {'agreementNumber' in version &&
                    [
                      ...agreement.map(({ path }) => agreed(version, path)),
                      version.terminatedOn && t('node.terminated', { on: version.terminatedOn }),
                      version.terminationReason,
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** What the register has corrected of its linkages, the latest first. */
export function Corrections({ events }: { events: TimelineEvent[] }) {
  const { t } = useTranslation()
  const { moment } = useFormat()
  const corrections = events
    .filter(({ type }) => type === 'CORRECTED')
    .sort((a, b) => b.recordedAt.localeCompare(a.recordedAt))
  return (
    <section className="panel" aria-labelledby="corrections-title">
      <header>
        <h2 id="corrections-title">{t('node.corrections')}</h2>
      </header>
      {corrections.length === 0 ? (
        <p className="muted">{t('node.noCorrections')}</p>
      ) : (
        <ol>
          {corrections.map(({ recordedAt, title, linkage }) => (
            <li key={linkage.id + recordedAt}>
              <span className="muted">{moment(recordedAt)}</span> {title}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
