import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { areaAddress, useQuery } from '../address'
import { graphql } from '../generated'
import type { AreaLevel, CoverageRule, RulesOfAreaQuery } from '../generated/graphql'
import { useQuestion } from '../graphql/use-question'
import { useFormat } from '../i18n/format'
import { Meter } from '../parts/meter'
import { type Column, SortableTable } from '../parts/sortable-table'
import { Answered, Empty } from '../parts/states'
import { TrendLine } from '../parts/trend-line'
import { useRules } from './rules'

const RulesOfArea = graphql(`
  query RulesOfArea($area: AreaCode!, $level: AreaLevel!, $day: LocalDate!) {
    coverageMatrix(within: $area, level: $level, asOf: $day) {
      areas {
        code
      }
      rules
      cells {
        population
        covered
        gap
        unknown
        exempt
        rate
      }
    }
  }
`)

const RuleTrend = graphql(`
  query RuleTrend($rule: CoverageRule!, $area: AreaCode!, $from: LocalDate!, $day: LocalDate!) {
    coverage(rule: $rule, within: $area, asOf: $day) {
      trend(from: $from, to: $day) {
        on
        counts {
          rate
        }
      }
    }
  }
`)

type Counts = RulesOfAreaQuery['coverageMatrix']['cells'][number][number]

interface Row {
  rule: CoverageRule
  counts: Counts
}

/** Every rule that asks something of this area: how far it is met, and how that went over three years. */
export function RulesTable({ area, level, day }: { area: string; level: AreaLevel; day: string }) {
  const { t } = useTranslation()
  const answer = useQuestion(RulesOfArea, { area, level, day })
  return (
    <section className="panel rules" aria-labelledby="rules-title">
      <header>
        <h2 id="rules-title">{t('overview.rules')}</h2>
        <p className="note">{t('overview.rulesNote')}</p>
      </header>
      <Answered to={answer} rows={10}>
        {({ coverageMatrix: { areas, rules, cells } }) => {
          const counts = cells[areas.findIndex(({ code }) => code === area)] ?? []
          const rows = rules.map((rule, index) => ({ rule, counts: counts[index]! }))
          return <Rules area={area} day={day} rows={rows.filter((row) => row.counts?.population > 0)} />
        }}
      </Answered>
    </section>
  )
}

function Rules({ area, day, rows }: { area: string; day: string; rows: Row[] }) {
  const { t } = useTranslation()
  const { number, rate } = useFormat()
  const rules = useRules()
  const [query, change] = useQuery()
  if (rows.length === 0) return <Empty>{t('overview.nothing')}</Empty>
  const columns: Column<Row>[] = [
    {
      id: 'rule',
      head: t('overview.rule'),
      value: ({ rule }) => rules.of(rule).short,
      cell: ({ rule }) => <span title={rules.of(rule).definition}>{rules.of(rule).title}</span>,
      className: 'subject',
    },
    {
      id: 'rate',
      head: t('overview.rate'),
      value: ({ counts }) => counts.rate ?? null,
      cell: ({ counts }) => rate(counts.rate),
      className: 'number',
    },
    {
      id: 'covered',
      head: t('coverageState.COVERED'),
      value: ({ counts }) => counts.covered,
      cell: ({ counts }) => (
        <>
          <span className="of">
            {number(counts.covered)}
            <span className="muted"> / {number(counts.population - counts.exempt)}</span>
          </span>
          <Meter counts={counts} />
        </>
      ),
      first: 'desc',
    },
    {
      id: 'gap',
      head: t('coverageState.GAP'),
      value: ({ counts }) => counts.gap,
      cell: ({ rule, counts }) =>
        counts.gap === 0 ? (
          <span className="muted">0</span>
        ) : (
          <Link
            href={areaAddress(area, 'gaps', { day: query.day, rule })}
            aria-label={t('overview.gapsOf', { rule: rules.of(rule).title, count: counts.gap })}
          >
            {number(counts.gap)}
          </Link>
        ),
      className: 'number',
      first: 'desc',
    },
    {
      id: 'unknown',
      head: t('coverageState.UNKNOWN'),
      value: ({ counts }) => counts.unknown,
      cell: ({ counts }) => (counts.unknown === 0 ? '' : number(counts.unknown)),
      className: 'number wide-only',
      first: 'desc',
    },
    {
      id: 'exempt',
      head: t('coverageState.EXEMPT'),
      value: ({ counts }) => counts.exempt,
      cell: ({ counts }) => (counts.exempt === 0 ? '' : number(counts.exempt)),
      className: 'number wide-only',
      first: 'desc',
    },
    {
      id: 'trend',
      head: t('overview.trend'),
      value: ({ counts }) => counts.rate ?? null,
      cell: ({ rule }) => <Trend rule={rule} area={area} day={day} />,
    },
  ]
  return (
    <SortableTable
      caption={t('overview.rules')}
      columns={columns}
      rows={rows}
      keyOf={({ rule }) => rule}
      sort={query.rules ?? null}
      onSort={(rules) => change({ rules }, { replace: true })}
    />
  )
}

function Trend({ rule, area, day }: { rule: CoverageRule; area: string; day: string }) {
  const from = `${Number(day.slice(0, 4)) - 3}${day.slice(4).replace('02-29', '02-28')}`
  const { data, error } = useQuestion(RuleTrend, { rule, area, from, day })
  if (error && !data) return <span className="muted">–</span>
  if (!data) return <span className="trend" />
  return (
    <TrendLine points={data.coverage.trend.map(({ on, counts }) => ({ on, rate: counts.rate ?? null }))} />
  )
}
