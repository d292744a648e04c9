import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { addressOf, nodeAddress, useQuery } from '../address'
import { useFormat } from '../i18n/format'
import { Empty } from '../parts/states'
import type { TimelineEvent, TimelineLinkage } from './questions'
import { axisOf, shareOf } from './years'

/** Every linkage it has had, kind by kind, each drawn along the years; those in force stand first. */
export function Links({ id, day, events }: { id: string; day: string; events: TimelineEvent[] }) {
  const { t } = useTranslation()
  const { number } = useFormat()
  const linkages = [...new Map(events.map(({ linkage }) => [linkage.id, linkage])).values()]
  const inForce = linkages.filter(({ status }) => status === 'IN_FORCE').length
  const kinds = [...new Set(linkages.map(({ kind }) => kind))]
  const axis = axisOf(linkages, day)
  const terminations = new Map(
    events.flatMap(({ type, on, linkage }) =>
      type === 'TERMINATED' && on ? [[linkage.id, on] as const] : [],
    ),
  )
  return (
    <section className="panel links" aria-labelledby="links-title">
      <header>
        <h2 id="links-title">{t('node.linkages')}</h2>
        <p className="note">
          {t('node.counts', { now: number(inForce), before: number(linkages.length - inForce), day })}
        </p>
      </header>
      {linkages.length === 0 ? (
        <Empty>{t('node.noLinkages')}</Empty>
      ) : (
        <div className="scroll">
          <table>
            <caption className="visually-hidden">{t('node.linkages')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('node.linkedWith')}</th>
                <th scope="col">{t('fact.status')}</th>
                <th scope="col">{t('fact.period')}</th>
                <th scope="col" className="axis">
                  <span className="visually-hidden">{t('node.timeline')}</span>
                  <span className="years" aria-hidden="true">
                    {axis.years.map((year) => (
                      <span key={year} style={{ left: `${shareOf(axis, `${year}-01-01`)}%` }}>
                        {year}
                      </span>
                    ))}
                  </span>
                </th>
              </tr>
            </thead>
            {kinds.map((kind) => (
              <tbody key={kind}>
                <tr className="group">
                  <th colSpan={3} scope="rowgroup">
                    {t(`linkageKind.${kind}`)}{' '}
                    <span className="muted">
                      {number(linkages.filter((linkage) => linkage.kind === kind).length)}
                    </span>
                  </th>
                  <td className="axis" />
                </tr>
                {linkages
                  .filter((linkage) => linkage.kind === kind)
                  .sort(inForceFirst)
                  .map((linkage) => (
                    <LinkRow
                      key={linkage.id}
                      of={id}
                      linkage={linkage}
                      terminatedOn={terminations.get(linkage.id)}
                      axis={axis}
                      day={day}
                    />
                  ))}
              </tbody>
            ))}
          </table>
        </div>
      )}
    </section>
  )
}

function LinkRow({
  of,
  linkage,
  terminatedOn,
  axis,
  day,
}: {
  of: string
  linkage: TimelineLinkage
  terminatedOn?: string
  axis: ReturnType<typeof axisOf>
  day: string
}) {
  const { t } = useTranslation()
  const { period } = useFormat()
  const [query] = useQuery()
  const { start, end } = linkage.period
  const from = shareOf(axis, start ?? null, 'start')
  const to = terminatedOn ? shareOf(axis, terminatedOn) : shareOf(axis, end ?? null, 'end')
  const others = linkage.ends.filter((end) => end.id !== of)
  return (
    <tr>
      <th scope="row" className="subject">
        {others.map((end, index) => (
          <span key={end.id}>
            {index > 0 && ' · '}
            <Link href={addressOf(end, { day: query.day })}>{end.label}</Link>
          </span>
        ))}
      </th>
      <td>
        <span
          className={`tag ${linkage.status === 'IN_FORCE' ? 'good' : linkage.status === 'UNCERTAIN' ? 'open' : ''}`}
        >
          {t(`status.${linkage.status}`)}
        </span>
      </td>
      <td className="date">
        <Link href={nodeAddress(linkage.id, { day: query.day })}>{period(linkage.period)}</Link>
      </td>
      <td className="axis" aria-hidden="true">
        <span className="lane">
          <span
            className={`span bar ${linkage.status === 'IN_FORCE' ? 'now' : ''} ${start ? '' : 'from-unknown'}`}
            style={{ left: `${from}%`, width: `${Math.max(0.6, to - from)}%` }}
          />
          {'chairTerms' in linkage &&
            linkage.chairTerms.map((term) => {
              const began = shareOf(axis, term.start ?? null, 'start')
              return (
                <span
                  key={began}
                  className="span bar chair"
                  title={`${t('overview.term')} ${period(term)}`}
                  style={{ left: `${began}%`, width: `${shareOf(axis, term.end ?? null, 'end') - began}%` }}
                />
              )
            })}
          <span className="today" style={{ left: `${shareOf(axis, day)}%` }} />
        </span>
      </td>
    </tr>
  )
}

function inForceFirst(a: TimelineLinkage, b: TimelineLinkage): number {
  const rank = ({ status }: TimelineLinkage) => (status === 'IN_FORCE' ? 0 : 1)
  return rank(a) - rank(b) || (b.period.start ?? '').localeCompare(a.period.start ?? '')
}
