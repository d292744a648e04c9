import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from '../address'
import type { AreaViewProps } from '../area-view'
import { useAllPages } from '../graphql/use-all-pages'
import { useQuestion } from '../graphql/use-question'
import { useFormat } from '../i18n/format'
import { Empty, Failed, Loading } from '../parts/states'
import { SyntheticMark } from '../parts/synthetic-mark'
import { Canvas } from './canvas'
import { Chosen } from './chosen'
import type { NetworkDrawing } from './drawing'
import { drawnGraph, edgeKey, NODE_KINDS, type NodeKind } from './drawn-graph'
import { Legend } from './legend'
import { NodeList } from './node-list'
import { PathFinder } from './path-finder'
import { groupOf, type Positions, place } from './placing'
import {
  GROUPED_BY,
  NETWORK_KINDS,
  NetworkAround,
  NetworkGroups,
  NetworkLinkages,
  NetworkPaths,
} from './questions'
import './network.css'

/** The network of an area on a day: drawn, and beside the drawing told in lists. */
export default function NetworkView({ area, level, day, selection, select }: AreaViewProps) {
  const { t } = useTranslation()
  const { number } = useFormat()
  const [query, change] = useQuery()
  const grouping = GROUPED_BY[level]
  const expanded = useMemo(() => query.expand?.split(',') ?? [], [query.expand])
  const [from, to] = selection
  const [shownPath, setShownPath] = useState(0)
  const drawing = useRef<NetworkDrawing>(null)
  const positions = useRef<Positions>(new Map())

  const read = useAllPages(NetworkLinkages, { area, day, kinds: NETWORK_KINDS }, ({ linkages }) => linkages)
  const groups = useQuestion(
    NetworkGroups,
    { area, level: grouping?.level ?? level, day },
    { enabled: Boolean(grouping) },
  )
  const around = useQuestion(NetworkAround, { around: expanded, day }, { enabled: expanded.length > 0 })
  const paths = useQuestion(
    NetworkPaths,
    { from: from ?? '', to: to ?? '', day },
    { enabled: Boolean(from && to), keep: false },
  )

  const linkages = useMemo(() => read.data?.pages.flatMap((page) => page.linkages.nodes), [read.data])
  const total = read.data?.pages[0]?.linkages.totalCount ?? 0
  const isReading = read.hasNextPage || (read.isFetching && !read.data)
  const foundPaths = from && to ? paths.data?.paths : undefined
  const surroundings = expanded.length > 0 ? around.data?.subgraph : undefined
  const groupNodes = grouping ? groups.data?.areas.nodes : undefined
  const isReady = linkages && !isReading && (!grouping || groups.data || groups.error)

  const laidOut = useMemo(() => {
    if (!isReady) return null
    const graph = drawnGraph({ linkages, around: surroundings, paths: foundPaths })
    const clusterOf = groupOf(groupNodes ?? [], grouping?.digits ?? 0)
    place(graph, clusterOf, positions.current)
    const clusters = (groupNodes ?? []).map(({ code, name }) => ({
      name,
      members: graph.filterNodes((_id, node) => clusterOf(node.area) === code),
    }))
    return { graph, clusterOf, clusters: clusters.filter(({ members }) => members.length > 0) }
  }, [isReady, linkages, surroundings, foundPaths, groupNodes, grouping])

  const hidden = useMemo<ReadonlySet<NodeKind>>(() => {
    const names = query.hide?.split(',') ?? []
    return new Set(NODE_KINDS.filter((kind) => names.includes(kind)))
  }, [query.hide])
  const path = useMemo(() => {
    const found = foundPaths?.[shownPath] ?? foundPaths?.[0]
    if (!found) return null
    return {
      nodes: new Set(found.nodes.map(({ id }) => id)),
      edges: new Set(
        found.linkages.map(({ id }, step) => edgeKey(found.nodes[step]!.id, found.nodes[step + 1]!.id, id)),
      ),
    }
  }, [foundPaths, shownPath])
  const chosen = useMemo(() => [from, to].filter((id) => id !== undefined), [from, to])
  const emphasis = useMemo(() => ({ hidden, chosen, path }), [hidden, chosen, path])

  const toggle = (kind: NodeKind) => {
    const next = NODE_KINDS.filter((other) => hidden.has(other) !== (other === kind))
    change({ hide: next.join(',') || undefined }, { replace: true })
  }
  const [seeking, setSeeking] = useState(false)
  const choose = useCallback(
    (id: string, add = false) => {
      setShownPath(0)
      setSeeking(false)
      select((add || seeking) && from && id !== from ? [from, id] : [id])
    },
    [select, seeking, from],
  )
  useEffect(() => {
    if (from) drawing.current?.lookAt(from)
  }, [from])

  if (read.error && !read.data) return <Failed error={read.error} retry={() => void read.refetch()} />
  if (!laidOut)
    return (
      <div>
        <Loading />
        {total > 0 && (
          <p className="note" role="status">
            {t('gaps.reading', { read: number(linkages?.length ?? 0), total: number(total) })}
          </p>
        )}
      </div>
    )
  const { graph } = laidOut
  if (graph.order === 0) return <Empty>{t('network.none')}</Empty>
  const shown = graph.filterNodes((_id, { kind }) => !hidden.has(kind))
  const shownEdges = graph.filterEdges(
    (_key, _edge, _source, _target, source, target) => !hidden.has(source.kind) && !hidden.has(target.kind),
  )
  const leftOut = total - (linkages?.length ?? 0)
  return (
    <>
      <div className="network-head">
        <p role="status">
          {t('network.counts', { nodes: number(shown.length), edges: number(shownEdges.length) })}{' '}
          {linkages?.some(({ synthetic }) => synthetic) && <SyntheticMark />}
        </p>
        {(leftOut > 0 || surroundings?.truncated) && (
          <p className="tag open">
            {leftOut > 0
              ? t('network.leftOut', { drawn: number(linkages?.length ?? 0), total: number(total) })
              : t('network.truncated')}
          </p>
        )}
        <Legend graph={graph} hidden={hidden} toggle={toggle} />
      </div>
      <div className="network-body">
        <Canvas
          ref={drawing}
          name={`${area} ${day}`}
          laidOut={laidOut}
          positions={positions}
          emphasis={emphasis}
          choose={choose}
          leave={() => selection.length > 0 && select([])}
        />
        <div className="network-side">
          <PathFinder
            graph={graph}
            from={from}
            to={to}
            answer={paths}
            shown={shownPath}
            show={setShownPath}
            choose={choose}
            clear={() => select([])}
            seeking={seeking}
            seek={setSeeking}
          />
          {from && !to && graph.hasNode(from) && (
            <Chosen
              id={from}
              graph={graph}
              isExpanded={expanded.includes(from)}
              isExpanding={around.isFetching}
              expand={() =>
                change({
                  expand:
                    (expanded.includes(from)
                      ? expanded.filter((id) => id !== from)
                      : [...expanded, from]
                    ).join(',') || undefined,
                })
              }
              choose={choose}
            />
          )}
          {around.error && <Failed error={around.error} retry={() => void around.refetch()} />}
          <NodeList graph={graph} shown={shown} chosen={chosen} choose={choose} drawing={drawing} />
        </div>
      </div>
    </>
  )
}
