import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { addressOf, nodeAddress, useQuery } from '../address'
import type { NetworkPathsQuery } from '../generated/graphql'
import { Answered, Empty } from '../parts/states'
import type { DrawnGraph } from './drawn-graph'
import type { NetworkPath } from './questions'

interface PathFinderProps {
  graph: DrawnGraph
  from?: string
  to?: string
  answer: {
    data: NetworkPathsQuery | undefined
    error: unknown
    isPlaceholderData: boolean
    refetch(): unknown
  }
  /** Which of the ways is drawn. */
  shown: number
  show(which: number): void
  choose(id: string): void
  clear(): void
  /** Whether the next node chosen is the far end. */
  seeking: boolean
  seek(on: boolean): void
}

/** How two nodes hang together: chosen one after the other, answered in the drawing and in words. */
export function PathFinder({ graph, from, to, answer, shown, show, clear, seeking, seek }: PathFinderProps) {
  const { t } = useTranslation()
  const nameOf = (id: string) =>
    graph.hasNode(id)
      ? graph.getNodeAttribute(id, 'label')
      : (answer.data?.paths[0]?.nodes.find((node) => node.id === id)?.label ?? id)
  return (
    <section className="panel paths" aria-labelledby="paths-title">
      <header>
        <h2 id="paths-title">{t('network.paths')}</h2>
        {from && (
          <button type="button" className="link" onClick={clear}>
            {t('network.clear')}
          </button>
        )}
      </header>
      {!from && <p className="note">{t('network.pathsHint')}</p>}
      {from && (
        <p>
          {nameOf(from)}
          {to && ` — ${nameOf(to)}`}
        </p>
      )}
      {from && !to && (
        <button type="button" aria-pressed={seeking} onClick={() => seek(!seeking)}>
          {t(seeking ? 'network.seeking' : 'network.seek')}
        </button>
      )}
      {from && to && (
        <Answered to={answer} rows={2}>
          {({ paths }) =>
            paths.length === 0 ? (
              <Empty>{t('network.noPath')}</Empty>
            ) : (
              <ol>
                {paths.map((path, index) => (
                  <li key={path.linkages.map(({ id }) => id).join()}>
                    <button type="button" aria-pressed={index === shown} onClick={() => show(index)}>
                      {t('network.path', { which: index + 1, steps: path.length })}
                    </button>
                    <Way path={path} />
                  </li>
                ))}
              </ol>
            )
          }
        </Answered>
      )}
    </section>
  )
}

function Way({ path: { nodes, linkages } }: { path: NetworkPath }) {
  const { t } = useTranslation()
  const [{ day }] = useQuery()
  return (
    <p className="way">
      {nodes.map((node, step) => (
        <Fragment key={node.id}>
          {step > 0 && (
            <>
              {' — '}
              <Link className="means" href={nodeAddress(linkages[step - 1]!.id, { day })}>
                {t(`linkageKind.${linkages[step - 1]!.kind}`)}
              </Link>
              {' — '}
            </>
          )}
          <Link href={addressOf(node, { day })}>{node.label}</Link>
        </Fragment>
      ))}
    </p>
  )
}
