import { useEffect, useImperativeHandle, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useTheme } from '../frame/theme'
import { Icon } from '../parts/icon'
import { type Cluster, type Emphasis, NetworkDrawing } from './drawing'
import type { DrawnGraph } from './drawn-graph'
import { layOut, roundsFor } from './layout'
import type { Positions } from './placing'
import { FORMATS, takeAway } from './take-away'

interface CanvasProps {
  ref: React.Ref<NetworkDrawing>
  /** What a file of the drawing is called. */
  name: string
  laidOut: { graph: DrawnGraph; clusterOf: (area: string | null) => string | null; clusters: Cluster[] }
  /** Where each node was last drawn. */
  positions: React.RefObject<Positions>
  emphasis: Emphasis
  choose(id: string, add?: boolean): void
  leave(): void
}

/** The drawing and what one does to it as a whole. */
export function Canvas({ ref, name, laidOut, positions, emphasis, choose, leave }: CanvasProps) {
  const { t } = useTranslation()
  const theme = useTheme()
  const place = useRef<HTMLDivElement>(null)
  const drawing = useRef<NetworkDrawing>(null)
  const [done, setDone] = useState(0)
  const act = useRef({ choose, leave })
  act.current = { choose, leave }
  const first = useRef(laidOut.graph)
  useImperativeHandle(ref, () => drawing.current!, [])

  useEffect(() => {
    const drawn = new NetworkDrawing(place.current!, first.current, {
      choose: (id, add) => act.current.choose(id, add),
      leave: () => act.current.leave(),
    })
    drawing.current = drawn
    const scheme = matchMedia('(prefers-color-scheme: dark)')
    const recolour = () => drawn.recolour()
    scheme.addEventListener('change', recolour)
    return () => {
      scheme.removeEventListener('change', recolour)
      drawn.end()
      drawing.current = null
    }
  }, [])

  useEffect(() => {
    const { graph, clusterOf, clusters } = laidOut
    drawing.current?.show(graph, clusters)
    const rounds = roundsFor(graph.order, positions.current.size > 0)
    setDone(0)
    const stop = layOut(graph, clusterOf, rounds, { done: setDone })
    return () => {
      stop()
      graph.forEachNode((id, { x, y }) => positions.current.set(id, { x, y }))
    }
  }, [laidOut, positions])

  useEffect(() => drawing.current?.emphasise(emphasis), [emphasis])
  useEffect(() => {
    if (theme) drawing.current?.recolour()
  }, [theme])

  return (
    <section className="panel network-drawing" aria-label={t('network.drawing')}>
      <div className="tools no-print">
        <button type="button" aria-label={t('network.nearer')} onClick={() => drawing.current?.zoom(1 / 1.5)}>
          +
        </button>
        <button type="button" aria-label={t('network.farther')} onClick={() => drawing.current?.zoom(1.5)}>
          −
        </button>
        <button type="button" onClick={() => drawing.current?.lookAtAll()}>
          {t('network.all')}
        </button>
        <span className="formats">
          <Icon name="download" />
          {FORMATS.map((format) => (
            <button
              key={format}
              type="button"
              aria-label={t('network.takeAway', { format: format.toUpperCase() })}
              onClick={() => drawing.current && void takeAway(drawing.current, format, name)}
            >
              {format.toUpperCase()}
            </button>
          ))}
        </span>
      </div>
      <div
        ref={place}
        className="place"
        role="img"
        aria-label={t('network.words', { nodes: laidOut.graph.order, edges: laidOut.graph.size })}
        data-settled={done === 1}
      />
      {done < 1 && (
        <progress className="no-print" value={done} aria-label={t('network.layingOut')}>
          {Math.round(done * 100)}%
        </progress>
      )}
    </section>
  )
}
