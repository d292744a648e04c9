import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { addressOf, nodeAddress, useQuery } from '../address'
import type { CoverageRule } from '../generated/graphql'
import { useFormat } from '../i18n/format'
import { Icon } from '../parts/icon'
import { type Column, SortableTable } from '../parts/sortable-table'
import { type Finding, kindOf } from './questions'
import { Suggestions } from './suggestions'

const PAIRING_RULES: CoverageRule[] = ['RESIDENT_UNIT_PAIRED', 'RESIDENT_UNIT_PAIRED_AT_HOME']

/** The gaps, row by row; what a unit could be paired with opens beneath it. */
export function GapTable({ rule, day, findings }: { rule: CoverageRule; day: string; findings: Finding[] }) {
  const { t } = useTranslation()
  const { days } = useFormat()
  const [query, change] = useQuery()
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const suggests = PAIRING_RULES.includes(rule)
  const ofUnits = findings.some((finding) => kindOf(finding))
  const dated = findings.some(({ since, lastLinkage }) => since || lastLinkage)
  const lacking = findings.some(({ missing }) => missing.length > 0)

  function toggle(id: string) {
    const next = new Set(opened)
    if (!next.delete(id)) next.add(id)
    setOpened(next)
  }

  const columns: (Column<Finding> | false)[] = [
    {
      id: 'name',
      head: t('gaps.subject'),
      value: ({ subject }) => subject.label,
      cell: (finding) => (
        <>
          <Link href={addressOf(finding.subject, { day: query.day })}>{finding.subject.label}</Link>
          <span className="note narrow-only">
            {' '}
            {[kindName(kindOf(finding)), finding.area?.name].filter(Boolean).join(' · ')}
          </span>
        </>
      ),
      className: 'subject',
    },
    ofUnits && {
      id: 'kind',
      head: t('gaps.kind'),
      value: (finding) => kindName(kindOf(finding)),
      cell: (finding) => kindName(kindOf(finding)),
      className: 'wide-only',
    },
    {
      id: 'place',
      head: t('gaps.place'),
      value: ({ area }) => area?.code ?? null,
      cell: ({ area }) => area && <Place area={area} />,
      className: 'wide-only',
    },
    {
      id: 'reason',
      head: t('gaps.reason'),
      value: ({ reason }) => (reason ? t(`reason.${reason}`) : null),
      cell: ({ reason }) =>
        reason && (
          <span className={`tag ${reason === 'NOT_YET_STARTED' ? 'open' : 'bad'}`}>
            {t(`reason.${reason}`)}
          </span>
        ),
    },
    lacking && {
      id: 'missing',
      head: t('gaps.missing'),
      value: ({ missing }) => missing.join() || null,
      cell: ({ missing }) => missing.join(t('format.comma')),
    },
    dated && {
      id: 'since',
      head: t('gaps.since'),
      value: ({ since }) => since ?? null,
      cell: ({ since }) => since ?? '–',
      className: 'date',
    },
    dated && {
      id: 'days',
      head: t('gaps.days'),
      value: (finding) => finding.days ?? null,
      cell: (finding) => (finding.days == null ? '–' : days(finding.days)),
      className: 'number date',
      first: 'desc' as const,
    },
    dated && {
      id: 'last',
      head: t('gaps.last'),
      value: ({ lastLinkage }) => lastLinkage?.period.end ?? null,
      cell: ({ lastLinkage }) =>
        lastLinkage && (
          <Link href={nodeAddress(lastLinkage.id, { day: query.day })}>
            {lastLinkage.label.split(' · ').at(-1)}
            <span className="note">
              {' '}
              {lastLinkage.period.start ?? '?'} – {lastLinkage.period.end ?? ''}
            </span>
          </Link>
        ),
    },
    suggests && {
      id: 'suggest',
      head: t('gaps.suggestions'),
      value: () => null,
      cell: ({ subject }) => (
        <button
          type="button"
          className="link"
          aria-expanded={opened.has(subject.id)}
          aria-label={t('gaps.suggestFor', { name: subject.label })}
          onClick={() => toggle(subject.id)}
        >
          <Icon name={opened.has(subject.id) ? 'down' : 'right'} />
          {t('gaps.suggest')}
        </button>
      ),
      className: 'no-print',
    },
  ]
  const kindName = (kind: ReturnType<typeof kindOf>) => (kind ? t(`unitKind.${kind}`) : '')
  const given = columns.filter((column) => column !== false)
  const byStreet = query.group === 'street'

  return (
    <SortableTable
      caption={t('gaps.title')}
      columns={given}
      rows={
        byStreet ? findings.toSorted((a, b) => streetOf(a).code.localeCompare(streetOf(b).code)) : findings
      }
      keyOf={({ subject }) => subject.id}
      sort={query.sort ?? (dated && !byStreet ? '-days' : null)}
      onSort={(sort) => change({ sort, group: undefined }, { replace: true })}
      groupOf={byStreet ? (finding) => groupOf(finding, findings) : undefined}
      beneath={({ subject }) =>
        opened.has(subject.id) && (
          <tr className="beneath">
            <td colSpan={given.length}>
              <Suggestions unit={subject} day={day} />
            </td>
          </tr>
        )
      }
    />
  )
}

function Place({ area }: { area: NonNullable<Finding['area']> }) {
  const within = area.ancestors.filter(({ level }) => level === 'STREET' || level === 'COMMUNITY')
  return (
    <>
      {area.name}
      {within.length > 0 && (
        <span className="note">
          {' '}
          {within
            .toReversed()
            .map(({ name }) => name)
            .join(' · ')}
        </span>
      )}
    </>
  )
}

function streetOf({ area }: Finding): { code: string; name: string } {
  const street = area && [...area.ancestors, area].find(({ level }) => level === 'STREET')
  return street ?? area ?? { code: '', name: '–' }
}

function groupOf(finding: Finding, findings: Finding[]) {
  const { code, name } = streetOf(finding)
  const count = findings.filter((other) => streetOf(other).code === code).length
  return {
    key: code,
    head: (
      <>
        {name} <span className="muted">{count}</span>
      </>
    ),
  }
}
