import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { areaAddress, useQuery } from '../address'
import { useMayEdit } from '../edit/pairing-forms'
import { useTitle } from '../frame/area-frame'
import { AreaTree } from '../frame/area-tree'
import { useDay } from '../frame/day'
import { DayBar } from '../frame/day-bar'
import { graphql } from '../generated'
import type { StartQuery } from '../generated/graphql'
import { useStart } from '../graphql/start'
import { useQuestion } from '../graphql/use-question'
import { useFormat } from '../i18n/format'
import { Meter } from '../parts/meter'
import { Answered, Empty } from '../parts/states'
import { ChooseCounty } from './choose-county'
import './home.css'

const PlaceCard = graphql(`
  query PlaceCard($area: AreaCode!, $day: LocalDate!) {
    coverage(rule: RESIDENT_UNIT_PAIRED, within: $area, asOf: $day) {
      counts {
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

type Place = StartQuery['publishedAreas'][number]

/** Where to begin: the places that have published figures, and every area of the country. */
export default function HomeView() {
  const { t } = useTranslation()
  const start = useStart()
  const { day } = useDay()
  const [query] = useQuery()
  const mayEdit = useMayEdit()
  useTitle(null)
  return (
    <>
      <div className="area-bar home-bar">
        <div>
          <h1>{t('home.title')}</h1>
          <p className="muted">{t('home.what')}</p>
        </div>
      </div>
      <DayBar />
      <main id="content" className="area-content home">
        <Answered to={start} rows={6}>
          {({ publishedAreas }) =>
            publishedAreas.length === 0 && mayEdit ? (
              <ChooseCounty />
            ) : (
              <section aria-labelledby="places-title">
                <h2 id="places-title">{t('home.places')}</h2>
                {publishedAreas.length === 0 && <Empty>{t('home.noPlaces')}</Empty>}
                <ul className="places">
                  {outermost(publishedAreas).map(({ area }) => (
                    <li key={area.code} className="panel">
                      <h3>
                        <Link href={areaAddress(area.code, 'overview', { day: query.day })}>{area.name}</Link>
                      </h3>
                      <p className="note">{area.ancestors.map(({ name }) => name).join(' ')}</p>
                      {day && <Card area={area.code} day={day} />}
                    </li>
                  ))}
                </ul>
              </section>
            )
          }
        </Answered>
        <section className="panel" aria-labelledby="areas-title">
          <header>
            <h2 id="areas-title">{t('home.areas')}</h2>
          </header>
          <AreaTree open={[]} addressOf={(code) => areaAddress(code, 'overview', { day: query.day })} />
        </section>
      </main>
    </>
  )
}

function Card({ area, day }: { area: string; day: string }) {
  const { t } = useTranslation()
  const { number, rate } = useFormat()
  const [query] = useQuery()
  const answer = useQuestion(PlaceCard, { area, day })
  return (
    <Answered to={answer} rows={2}>
      {({ coverage: { counts } }) => (
        <>
          <p className="figure">
            <strong>{rate(counts.rate)}</strong> <span className="muted">{t('overview.headline')}</span>
          </p>
          <Meter counts={counts} />
          <p>
            <Link href={areaAddress(area, 'gaps', { day: query.day })}>
              {t('home.gaps', { gap: number(counts.gap), population: number(counts.population) })}
            </Link>
          </p>
        </>
      )}
    </Answered>
  )
}

/** The places themselves, without the streets and communities within them that have figures of their own. */
export function outermost(places: readonly Place[]): Place[] {
  const codes = new Set(places.map(({ area }) => area.code))
  return places.filter(({ area }) => !area.ancestors.some(({ code }) => codes.has(code)))
}
