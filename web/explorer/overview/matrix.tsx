import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { areaAddress, useQuery } from '../address'
import { graphql } from '../generated'
import type { AreaLevel, CoverageMatrixOfQuery, CoverageRule } from '../generated/graphql'
import { useQuestion } from '../graphql/use-question'
import { useFormat } from '../i18n/format'
import { HeatKey, heat } from '../parts/meter'
import { type Column, SortableTable } from '../parts/sortable-table'
import { Answered, Empty } from '../parts/states'
import { useRules } from './rules'

const CoverageMatrixOf = graphql(`
  query CoverageMatrixOf($area: AreaCode!, $level: AreaLevel!, $day: LocalDate!) {
    coverageMatrix(within: $area, level: $level, asOf: $day) {
      areas {
        code
        name
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

type Counts = CoverageMatrixOfQuery['coverageMatrix']['cells'][number][number]

interface Row {
  code: string
  name: string
  counts: Map<CoverageRule, Counts>
}

/** The levels below each, nearest first: the matrix can look at any of these. */
const BELOW: Partial<Record<AreaLevel, AreaLevel[]>> = {
  PROVINCE: ['PREFECTURE', 'COUNTY'],
  PREFECTURE: ['COUNTY', 'STREET'],
  COUNTY: ['STREET', 'COMMUNITY'],
  STREET: ['COMMUNITY'],
}

/** Areas against rules: where the gaps are, at a glance. A cell leads to its list. */
export function Matrix({ area, level, day }: { area: string; level: AreaLevel; day: string }) {
  const { t } = useTranslation()
  const [query, change] = useQuery()
  const levels = BELOW[level] ?? []
  const shown = levels.find((choice) => choice === query.level) ?? levels[0]
  if (!shown) return null
  return (
    <section className="panel matrix" aria-labelledby="matrix-title">
      <header>
        <h2 id="matrix-title">{t('overview.matrix')}</h2>
        {levels.length > 1 && (
          <fieldset className="choice" aria-label={t('overview.level')}>
            {levels.map((choice) => (
              <button
                key={choice}
                type="button"
                aria-pressed={choice === shown}
                onClick={() => change({ level: choice }, { replace: true })}
              >
                {t(`level.${choice}`)}
              </button>
            ))}
          </fieldset>
        )}
        <HeatKey label={t('overview.rate')} />
      </header>
      <MatrixTable area={area} level={shown} day={day} />
    </section>
  )
}

function MatrixTable({ area, level, day }: { area: string; level: AreaLevel; day: string }) {
  const { t } = useTranslation()
  const [query, change] = useQuery()
  const answer = useQuestion(CoverageMatrixOf, { area, level, day })
  return (
    <Answered to={answer} rows={10}>
      {({ coverageMatrix: { areas, rules, cells } }) => {
        const all = areas.map(({ code, name }, row) => ({
          code,
          name,
          counts: new Map(rules.map((rule, column) => [rule, cells[row]![column]!])),
        }))
        const asked = rules.filter((rule) => all.some(({ counts }) => counts.get(rule)!.population > 0))
        const registered = all.filter(isRegistered)
        const rows = query.all ? all : registered
        if (registered.length === 0) return <Empty>{t('overview.nothing')}</Empty>
        return (
          <>
            <HeatTable rules={asked} rows={rows} />
            {rows.length < all.length && (
              <p className="note">
                {t('overview.withoutRegister', { count: all.length - rows.length })}{' '}
                <button
                  type="button"
                  className="link"
                  onClick={() => change({ all: 'yes' }, { replace: true })}
                >
                  {t('overview.showAll')}
                </button>
              </p>
            )}
          </>
        )
      }}
    </Answered>
  )
}

/** Communities and streets are there for every area of the country; a register says more of one. */
function isRegistered({ counts }: Row): boolean {
  return [...counts.values()].some(({ covered, unknown, exempt }) => covered + unknown + exempt > 0)
}

function HeatTable({ rules, rows }: { rules: CoverageRule[]; rows: Row[] }) {
  const { t } = useTranslation()
  const { rate } = useFormat()
  const words = useRules()
  const [query, change] = useQuery()
  const columns: Column<Row>[] = [
    {
      id: 'area',
      head: t('overview.area'),
      value: ({ name }) => name,
      cell: ({ code, name }) => <Link href={areaAddress(code, 'overview', { day: query.day })}>{name}</Link>,
    },
    ...rules.map((rule) => ({
      id: rule,
      head: <span className="upright">{words.of(rule).short}</span>,
      title: words.of(rule).title,
      value: ({ counts }: Row) => counts.get(rule)!.rate ?? null,
      cell: ({ code, name, counts }: Row) => {
        const cell = counts.get(rule)!
        if (cell.rate == null) return <span className="heat-cell none">–</span>
        const said = t('overview.cell', {
          area: name,
          rule: words.of(rule).title,
          covered: cell.covered,
          population: cell.population - cell.exempt,
          gap: cell.gap,
        })
        return (
          <Link
            className="heat-cell"
            style={heat(cell.rate)}
            href={areaAddress(code, 'gaps', { day: query.day, rule })}
            title={said}
          >
            {rate(cell.rate).replace(/\.\d/, '')}
            <small>{cell.gap > 0 && cell.gap}</small>
            <span className="visually-hidden">{said}</span>
          </Link>
        )
      },
      className: 'heat',
    })),
  ]
  return (
    <SortableTable
      className="heat-map"
      caption={t('overview.matrix')}
      columns={columns}
      rows={rows}
      keyOf={({ code }) => code}
      sort={query.sort ?? rules[0] ?? null}
      onSort={(sort) => change({ sort }, { replace: true })}
    />
  )
}
