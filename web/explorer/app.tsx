import { lazy, Suspense, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Route, Switch, useLocation } from 'wouter'
import { AREA_VIEWS, type AreaView, useQuery } from './address'
import type { AreaViewProps } from './area-view'
import { AreaFrame } from './frame/area-frame'
import { useDay } from './frame/day'
import { Header } from './frame/header'
import { useStart } from './graphql/start'
import { Failed, Loading, NotFound } from './parts/states'

const views: Record<AreaView, React.ComponentType<AreaViewProps>> = {
  overview: lazy(() => import('./overview/overview-view')),
  gaps: lazy(() => import('./gaps/gaps-view')),
  network: lazy(() => import('./network/network-view')),
  time: lazy(() => import('./time/time-view')),
  figures: lazy(() => import('./figures/figures-view')),
}
const HomeView = lazy(() => import('./home/home-view'))
const NodeView = lazy(() => import('./node/node-view'))

export function App() {
  const { t } = useTranslation()
  const [path] = useLocation()
  // Whoever follows a link starts at the top of what it leads to.
  useEffect(() => window.scrollTo(0, 0), [path])
  return (
    <>
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <Header />
      <Suspense fallback={<Loading />}>
        <Switch>
          <Route path="/">
            <HomeView />
          </Route>
          <Route path="/areas/:code">
            {({ code }) => <AreaPage key={code} code={code} view="overview" />}
          </Route>
          <Route path="/areas/:code/:view">
            {({ code, view }) =>
              isView(view) ? <AreaPage key={code} code={code} view={view} /> : <NotFound />
            }
          </Route>
          <Route path="/nodes/:id">{({ id }) => <NodeView key={id} id={decodeURIComponent(id)} />}</Route>
          <Route>
            <NotFound />
          </Route>
        </Switch>
      </Suspense>
    </>
  )
}

function AreaPage({ code, view }: { code: string; view: AreaView }) {
  const [query, change] = useQuery()
  const { day } = useDay()
  const start = useStart()
  const View = views[view]
  return (
    <AreaFrame code={code} view={view}>
      {(level) => {
        if (day)
          return (
            <View
              area={code}
              level={level}
              day={day}
              selection={query.select?.split(',') ?? []}
              select={(ids) => change({ select: ids.join(',') })}
            />
          )
        return start.error ? <Failed error={start.error} retry={() => start.refetch()} /> : <Loading />
      }}
    </AreaFrame>
  )
}

function isView(name: string): name is AreaView {
  return (AREA_VIEWS as readonly string[]).includes(name)
}
