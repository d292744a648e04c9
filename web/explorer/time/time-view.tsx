import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { nodeAddress, useQuery } from '../address'
import type { AreaViewProps } from '../area-view'
import { isDay } from '../frame/day'
import { graphql } from '../generated'
import type { ChangedLinkageFragment, LinkageKind } from '../generated/graphql'
import { useQuestion } from '../graphql/use-question'
import { useFormat } from '../i18n/format'
import { ExportButton } from '../parts/export-button'
import { Answered, Empty } from '../parts/states'
import { SyntheticMark } from '../parts/synthetic-mark'
import './time.css'

const Changes = graphql(`
  query Changes($area: AreaCode!, $kinds: [LinkageKind!], $from: LocalDate!, $day: LocalDate!, $first: Int!) {
    compare(within: $area, kinds: $kinds, from: $from, to: $day) {
      unchanged
      started(first: $first) {
        totalCount
        nodes {
          ...ChangedLinkage
        }
      }
      ended(first: $first) {
        totalCount
        nodes {
          ...ChangedLinkage
        }
      }
    }
  }

  fragment ChangedLinkage on Linkage {
    ...LinkageRow
    synthetic
    ... on Pairing {
      terminatedOn
      terminationReason
    }
  }
`)

const StartedFile = graphql(`
  query StartedFile($area: AreaCode!, $kinds: [LinkageKind!], $from: LocalDate!, $day: LocalDate!) {
    compare(within: $area, kinds: $kinds, from: $from, to: $day) {
      started(first: 500) {
        nodes {
          ...LinkageRow
        }
      }
    }
  }

  fragment LinkageRow on Linkage {
    id
    kind
    label
    period {
      start
      end
    }
  }
`)

const EndedFile = graphql(`
  query EndedFile($area: AreaCode!, $kinds: [LinkageKind!], $from: LocalDate!, $day: LocalDate!) {
    compare(within: $area, kinds: $kinds, from: $from, to: $day) {
      ended(first: 500) {
        nodes {
          ...LinkageRow
        }
      }
    }
  }
`)

const KINDS: LinkageKind[] = [
  'PAIRING',
  'PART_TIME_MEMBERSHIP',
  'ALLIANCE_MEMBERSHIP',
  'DUTY_REPORT',
  'CONTACT',
  'APPOINTMENT',
  'PROPERTY_LINKAGE',
  'GRID_ASSIGNMENT',
  'CLAIM',
]
const PAGE = 50

/** What began and what ended between two days: the day shown and one before it. */
export default function TimeView({ area, day }: AreaViewProps) {
  const { t } = useTranslation()
  const { number } = useFormat()
  const [query, change] = useQuery()
  const [first, setFirst] = useState(PAGE)
  const from = isDay(query.from) && query.from <= day ? query.from : yearBefore(day)
  const kind = KINDS.find((choice) => choice === query.kind)
  const variables = { area, kinds: kind ? [kind] : null, from, day }
  const answer = useQuestion(Changes, { ...variables, first })
  return (
    <section className="panel" aria-labelledby="time-title">
      <header className="time-head">
        <h2 id="time-title">{t('time.title')}</h2>
        <label>
          {t('time.from')}
          <input
            type="date"
            value={from}
            max={day}
            onChange={(event) =>
              isDay(event.target.value) && change({ from: event.target.value }, { replace: true })
            }
          />
        </label>
        <span>
          {t('time.to')} <strong>{day}</strong>
        </span>
        <label>
          <span className="visually-hidden">{t('fact.kind')}</span>
          <select
            value={kind ?? ''}
            onChange={(event) => change({ kind: event.target.value }, { replace: true })}
          >
            <option value="">{t('time.allKinds')}</option>
            {KINDS.map((choice) => (
              <option key={choice} value={choice}>
                {t(`linkageKind.${choice}`)}
              </option>
            ))}
          </select>
        </label>
      </header>
      <Answered to={answer} rows={12}>
        {({ compare: { started, ended, unchanged } }) => (
          <>
            <p className="time-sum">
              <strong className="began">+{number(started.totalCount)}</strong> {t('time.started')}
              <strong className="gone">−{number(ended.totalCount)}</strong> {t('time.ended')}
              <span className="muted">{t('time.unchanged', { count: unchanged })}</span>
            </p>
            <div className="time-lists">
              <ChangedList
                title={t('time.started')}
                linkages={started.nodes}
                total={started.totalCount}
                file={
                  <ExportButton
                    document={StartedFile}
                    variables={variables}
                    name={`${t('time.started')} ${from} ${day}`}
                  >
                    {t('export.xlsx', { count: started.totalCount })}
                  </ExportButton>
                }
              />
              <ChangedList
                title={t('time.ended')}
                linkages={ended.nodes}
                total={ended.totalCount}
                file={
                  <ExportButton
                    document={EndedFile}
                    variables={variables}
                    name={`${t('time.ended')} ${from} ${day}`}
                  >
                    {t('export.xlsx', { count: ended.totalCount })}
                  </ExportButton>
                }
              />
            </div>
            {Math.max(started.totalCount, ended.totalCount) > first && first < 500 && (
              <button type="button" onClick={() => setFirst(Math.min(500, first * 4))}>
                {t('time.more')}
              </button>
            )}
          </>
        )}
      </Answered>
    </section>
  )
}

function ChangedList({
  title,
  linkages,
  total,
  file,
}: {
  title: string
  linkages: ChangedLinkageFragment[]
  total: number
  file: React.ReactNode
}) {
  const { t } = useTranslation()
  const { number, period } = useFormat()
  const [{ day }] = useQuery()
  return (
    <section>
      <header>
        <h3>
          {title} <span className="muted">{number(total)}</span>
        </h3>
        {total > 0 && file}
      </header>
      {linkages.length === 0 ? (
        <Empty>{t('time.none')}</Empty>
      ) : (
        <ul>
          {linkages.map((linkage) => (
            <li key={linkage.id}>
              <Link href={nodeAddress(linkage.id, { day })}>{linkage.label}</Link>{' '}
              <span className="note">
                {t(`linkageKind.${linkage.kind}`)} · {period(linkage.period)}
                {'terminationReason' in linkage &&
                  linkage.terminationReason &&
                  ` · ${linkage.terminationReason}`}
              </span>{' '}
              {linkage.synthetic && <SyntheticMark />}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function yearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4).replace('02-29', '02-28')}`
}
