import { Suspense, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Route, Switch, useLocation } from 'wouter'
import { AREA_VIEWS, type AreaView, useQuery } from './address'
import type { AreaViewProps } from './area-view'
import { AreaFrame } from './frame/area-frame'
import { useDay } from './frame/day'
import { Header } from './frame/header'
import { useStart } from './graphql/start'
import { view } from './graphql/views'
import { Failed, Loading, NotFound } from './parts/states'

const views: Record<AreaView, React.ComponentType<AreaViewProps>> = {
  overview: view(() => import('./overview/overview-view')),
  gaps: view(() => import('./gaps/gaps-view')),
  network: view(() => import('./network/network-view')),
  time: view(() => import('./time/time-view')),
  figures: view(() => import('./figures/figures-view')),
  intake: view(() => import('./intake/intake-view')),
}
const HomeView = view(() => import('./home/home-view'))
const NodeView = view(() => import('./node/node-view'))

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
            {({ code }) => <AreaPage key={code} code={code} name="overview" />}
          </Route>
          <Route path="/areas/:code/:view">
            {({ code, view }) =>
              isView(view) ? <AreaPage key={code} code={code} name={view} /> : <NotFound />
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

function AreaPage({ code, name }: { code: string; name: AreaView }) {
  const [query, change] = useQuery()
  const { day } = useDay()
  const start = useStart()
  const View = views[name]
  return (
    <AreaFrame code={code} view={name}>
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
