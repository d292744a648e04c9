import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { AREA_VIEWS, type AreaView, areaAddress, useQuery } from '../address'
import { graphql } from '../generated'
import type { AreaLevel } from '../generated/graphql'
import { useQuestion } from '../graphql/use-question'
import { Failed, Loading, NotFound } from '../parts/states'
import { SyntheticMark } from '../parts/synthetic-mark'
import { AreaPath } from './area-path'
import { DayBar } from './day-bar'
import { QuestionsButton } from './questions-button'
import './area-frame.css'

/** A visitor may not look at units, so cannot tell. */
const SyntheticUnits = graphql(`
  query SyntheticUnits($area: AreaCode!) {
    units(within: $area, filter: { synthetic: true }, first: 1) {
      totalCount
    }
  }
`)

const AreaHead = graphql(`
  query AreaHead($area: AreaCode!) {
    area(code: $area) {
      id
      code
      name
      level
      ancestors {
        code
        name
      }
    }
  }
`)

/** What stands around every view of an area: where one is, the views, the day. */
export function AreaFrame({
  code,
  view,
  children,
}: {
  code: string
  view: AreaView
  children(level: AreaLevel): React.ReactNode
}) {
  const { t } = useTranslation()
  const [{ day }] = useQuery()
  const head = useQuestion(AreaHead, { area: code }, { keep: false })
  const area = head.data?.area
  const synthetic = useQuestion(SyntheticUnits, { area: code }, { keep: false })
  useTitle(area && `${area.name} ${t(`view.${view}`)}`)

  if (head.error && !head.data)
    return (
      <main id="content" className="area-content">
        <Failed error={head.error} retry={() => head.refetch()} />
      </main>
    )
  if (head.data && !area) return <NotFound />
  return (
    <>
      <div className="area-bar">
        {area ? (
          <AreaPath area={area} view={view}>
            {synthetic.data && synthetic.data.units.totalCount > 0 && <SyntheticMark />}
          </AreaPath>
        ) : (
          <div className="area-path" />
        )}
        <nav aria-label={t('views')} className="tabs">
          {AREA_VIEWS.map((name) => (
            <Link
              key={name}
              href={areaAddress(code, name, { day })}
              aria-current={name === view ? 'page' : undefined}
            >
              {t(`view.${name}`)}
            </Link>
          ))}
        </nav>
        <QuestionsButton />
      </div>
      <DayBar />
      <main id="content" className={`area-content ${view}`}>
        {area ? children(area.level) : <Loading />}
      </main>
    </>
  )
}

/** Names the browser's tab, and with it the entry in its history. */
export function useTitle(title: string | undefined | null) {
  const { t } = useTranslation()
  useEffect(() => {
    document.title = title ? `${title} · ${t('name')}` : `${t('name')} Gongjian`
  }, [title, t])
}
