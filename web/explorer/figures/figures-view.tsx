import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { areaAddress, useQuery } from '../address'
import type { AreaViewProps } from '../area-view'
import { graphql } from '../generated'
import type { FigureFragment } from '../generated/graphql'
import { useStart } from '../graphql/start'
import { useQuestion } from '../graphql/use-question'
import { outermost } from '../home/home-view'
import { useFormat } from '../i18n/format'
import { ExportButton } from '../parts/export-button'
import { type Column, SortableTable } from '../parts/sortable-table'
import { Answered, Empty } from '../parts/states'
import './figures.css'

const ReconciliationOf = graphql(`
  query ReconciliationOf($area: AreaCode!, $day: LocalDate!) {
    reconciliation(within: $area, asOf: $day) {
      agreeing
      differing
      notCountable
      items {
        ...Figure
      }
    }
  }

  fragment Figure on ReconciledFigure {
    key
    title
    bound
    published
    unit
    period
    counted
    asOf
    agrees
    notCountable
    contradicts
    source {
      title
      publisher
      locator
      url
    }
  }
`)

const FiguresFile = graphql(`
  query FiguresFile($area: AreaCode!, $day: LocalDate!) {
    reconciliation(within: $area, asOf: $day) {
      items {
        ...Figure
      }
    }
  }
`)

/** What the area has published about itself, each figure beside its count in the register. */
export default function FiguresView({ area, day }: AreaViewProps) {
  const { t } = useTranslation()
  const { number } = useFormat()
  const [query, change] = useQuery()
  const answer = useQuestion(ReconciliationOf, { area, day })
  return (
    <>
      <Places area={area} />
      <section className="panel" aria-labelledby="figures-title">
        <header>
          <h2 id="figures-title">{t('figures.title')}</h2>
          <p className="note">{t('figures.note')}</p>
        </header>
        <Answered to={answer} rows={12}>
          {({ reconciliation: { items, agreeing, differing, notCountable } }) =>
            items.length === 0 ? (
              <Empty>{t('figures.none')}</Empty>
            ) : (
              <>
                <div className="summary">
                  <p>
                    <span className="tag good">{t('figures.agrees')}</span> {number(agreeing)}{' '}
                    <span className="tag bad">{t('figures.differs')}</span> {number(differing)}{' '}
                    <span className="tag">{t('figures.notCountable')}</span> {number(notCountable)}
                  </p>
                  <ExportButton
                    document={FiguresFile}
                    variables={{ area, day }}
                    name={`${t('figures.title')} ${area}`}
                  >
                    {t('export.xlsx', { count: items.length })}
                  </ExportButton>
                </div>
                <Figures
                  items={items}
                  sort={query.sort ?? null}
                  onSort={(sort) => change({ sort }, { replace: true })}
                />
              </>
            )
          }
        </Answered>
      </section>
    </>
  )
}

/** The places that have published figures, one step from each other. */
function Places({ area }: { area: string }) {
  const { t } = useTranslation()
  const { data } = useStart()
  const [{ day }] = useQuery()
  return (
    <nav className="figure-places no-print" aria-label={t('home.places')}>
      {outermost(data?.publishedAreas ?? []).map((place) => (
        <Link
          key={place.area.code}
          className="button"
          aria-current={place.area.code === area ? 'page' : undefined}
          href={areaAddress(place.area.code, 'figures', { day })}
        >
          {place.area.name} <span className="muted">{place.figures}</span>
        </Link>
      ))}
    </nav>
  )
}

function Figures({
  items,
  sort,
  onSort,
}: {
  items: FigureFragment[]
  sort: string | null
  onSort(sort: string): void
}) {
  const { t } = useTranslation()
  const { number } = useFormat()
  const columns: Column<FigureFragment>[] = [
    {
      id: 'title',
      head: t('figures.figure'),
      value: ({ title }) => title,
      cell: ({ title, period }) => (
        <>
          {title} {period && <span className="note">{period}</span>}
        </>
      ),
      className: 'figure-title',
    },
    {
      id: 'published',
      head: t('figures.published'),
      value: ({ published }) => published,
      cell: ({ published, bound, unit }) => (
        <>
          {bound !== 'EXACT' && <span className="note">{t(`bound.${bound}`)} </span>}
          {number(published)} <span className="note">{unit}</span>
        </>
      ),
      className: 'number',
    },
    {
      id: 'counted',
      head: t('figures.counted'),
      value: ({ counted }) => counted ?? null,
      cell: ({ counted }) => (counted == null ? '–' : number(counted)),
      className: 'number',
    },
    {
      id: 'agrees',
      head: t('figures.verdict'),
      value: ({ agrees }) => (agrees == null ? 2 : agrees ? 1 : 0),
      cell: ({ agrees, notCountable, contradicts }) => (
        <>
          {agrees == null ? (
            <>
              <span className="tag">{t('figures.notCountable')}</span>{' '}
              <span className="note">{notCountable}</span>
            </>
          ) : (
            <span className={`tag ${agrees ? 'good' : 'bad'}`}>
              {t(agrees ? 'figures.agrees' : 'figures.differs')}
            </span>
          )}
          {contradicts && (
            <>
              {' '}
              <span className="tag bad">{t('figures.contradicts')}</span>{' '}
              <span className="note">{contradicts}</span>
            </>
          )}
        </>
      ),
    },
    {
      id: 'asOf',
      head: t('day.label'),
      value: ({ asOf }) => asOf,
      cell: ({ asOf }) => asOf,
      className: 'date',
    },
    {
      id: 'source',
      head: t('node.sources'),
      value: ({ source }) => source.title,
      cell: ({ source }) => (
        <span className="note">
          {source.url ? (
            <a href={source.url} rel="noreferrer">
              {source.title}
            </a>
          ) : (
            source.title
          )}{' '}
          {[source.publisher, source.locator].filter(Boolean).join(' · ')}
        </span>
      ),
    },
  ]
  return (
    <SortableTable
      className="figures-table"
      caption={t('figures.title')}
      columns={columns}
      rows={items}
      keyOf={({ key, title, period, asOf }) => [key, title, period, asOf].join(' ')}
      sort={sort}
      onSort={onSort}
    />
  )
}
