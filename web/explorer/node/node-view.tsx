import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { areaAddress, useQuery } from '../address'
import { PairingActions, RecordPairingButton } from '../edit/pairing-forms'
import { RecordResidenceButton } from '../edit/residence-form'
import { useTitle } from '../frame/area-frame'
import { useDay } from '../frame/day'
import { DayBar } from '../frame/day-bar'
import { QuestionsButton } from '../frame/questions-button'
import { useStart } from '../graphql/start'
import { useQuestion } from '../graphql/use-question'
import { Answered, Failed, Loading, NotFound } from '../parts/states'
import { SyntheticMark } from '../parts/synthetic-mark'
import { Facts, placeOf } from './facts'
import { Links } from './links'
import { NodePage, NodeTimeline, type PageNode, type TimelineEvent } from './questions'
import { Corrections, Versions } from './records'
import { Sources } from './sources'
import './node.css'

/** One thing: what it is, what it is linked with now and before, who says so and what was corrected. */
export default function NodeView({ id }: { id: string }) {
  const { day } = useDay()
  const start = useStart()
  if (day) return <NodeOn id={id} day={day} />
  return (
    <main id="content" className="area-content">
      {start.error ? <Failed error={start.error} retry={() => start.refetch()} /> : <Loading rows={8} />}
    </main>
  )
}

function NodeOn({ id, day }: { id: string; day: string }) {
  const answer = useQuestion(NodePage, { id, day })
  const timeline = useQuestion(NodeTimeline, { id, day })
  const node = answer.data?.node
  useTitle(node?.label)
  if (answer.error && !answer.data)
    return (
      <main id="content" className="area-content">
        <Failed error={answer.error} retry={() => answer.refetch()} />
      </main>
    )
  if (!answer.data)
    return (
      <main id="content" className="area-content">
        <Loading rows={8} />
      </main>
    )
  if (!node) return <NotFound />
  return (
    <>
      <NodeHead node={node} day={day} events={timeline.data?.timeline ?? []} />
      <DayBar />
      <main id="content" className="area-content node-page">
        <Facts node={node} />
        <Answered to={timeline} rows={6}>
          {(data) => (
            <div className="node-parts">
              <Links id={id} day={day} events={data.timeline} />
              {'history' in node && <Versions versions={node.history} />}
              <Sources
                cited={[
                  ...('sources' in node ? node.sources : []),
                  ...data.timeline.flatMap(({ linkage }) => linkage.sources),
                ]}
              />
              <Corrections events={data.timeline} />
            </div>
          )}
        </Answered>
      </main>
    </>
  )
}

function NodeHead({ node, day: shown, events }: { node: PageNode; day: string; events: TimelineEvent[] }) {
  const { t } = useTranslation()
  const [{ day }] = useQuery()
  const place = placeOf(node)
  const isArea = 'code' in node
  const path = place ? [...place.ancestors, ...(isArea ? [] : [place])] : []
  const synthetic = ('synthetic' in node && node.synthetic) || events.some(({ linkage }) => linkage.synthetic)
  return (
    <div className="area-bar node-bar">
      <div className="area-path">
        <nav aria-label={t('area.path')}>
          <ol>
            {path.map(({ code, name }) => (
              <li key={code}>
                <Link href={areaAddress(code, 'overview', { day })}>{name}</Link>
              </li>
            ))}
          </ol>
        </nav>
        <h1>
          {node.label} <span className="tag plain">{t(`type.${node.__typename}`)}</span>{' '}
          {synthetic && <SyntheticMark />}
        </h1>
      </div>
      <div className="node-actions">
        {node.__typename === 'Unit' && <RecordPairingButton unit={node} />}
        {node.__typename === 'Unit' && !node.residence && <RecordResidenceButton unit={node} />}
        {node.__typename === 'Community' && <RecordPairingButton community={node} />}
        {node.__typename === 'Pairing' && <PairingActions pairing={node} day={shown} />}
        {place && isArea && (
          <Link className="button" href={areaAddress(place.code, 'overview', { day })}>
            {t('node.areaOverview')}
          </Link>
        )}
        {place && (
          <Link
            className="button"
            href={areaAddress(networkAreaOf(place), 'network', { day, select: node.id })}
          >
            {t('node.inNetwork')}
          </Link>
        )}
        <QuestionsButton />
      </div>
    </div>
  )
}

/** The network of the street that it lies in: small enough to be read. */
function networkAreaOf(place: NonNullable<ReturnType<typeof placeOf>>): string {
  return [place, ...place.ancestors].find(({ level }) => level === 'STREET')?.code ?? place.code
}
