import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format'
import { NODE_COLOUR } from './colours'
import type { NetworkDrawing } from './drawing'
import { type DrawnGraph, NODE_KINDS } from './drawn-graph'
import { useWords } from './words'

const PAGE = 60

/** Every node that is drawn, for whoever reads rather than looks: by kind, those with most lines first. */
export function NodeList({
  graph,
  shown,
  chosen,
  choose,
  drawing,
}: {
  graph: DrawnGraph
  shown: string[]
  chosen: readonly string[]
  choose(id: string): void
  drawing: React.RefObject<NetworkDrawing | null>
}) {
  const { t } = useTranslation()
  const { number } = useFormat()
  const words = useWords()
  const [text, setText] = useState('')
  const [most, setMost] = useState(PAGE)
  const sought = useDeferredValue(text.trim())
  const sorted = useMemo(() => {
    const rank = (id: string) => NODE_KINDS.indexOf(graph.getNodeAttribute(id, 'kind'))
    return shown
      .toSorted((a, b) => rank(a) - rank(b) || graph.degree(b) - graph.degree(a) || a.localeCompare(b))
      .filter((id) => graph.getNodeAttribute(id, 'label').includes(sought))
  }, [graph, shown, sought])
  return (
    <section className="panel nodes" aria-labelledby="nodes-title">
      <header>
        <h2 id="nodes-title">{t('network.nodes', { shown: number(sorted.length) })}</h2>
      </header>
      <input
        type="search"
        aria-label={t('network.find')}
        placeholder={t('network.find')}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setMost(PAGE)
        }}
      />
      <ul>
        {sorted.slice(0, most).map((id) => {
          const { label, kind, type } = graph.getNodeAttributes(id)
          return (
            <li key={id}>
              <button
                type="button"
                aria-pressed={chosen.includes(id)}
                onClick={() => choose(id)}
                onFocus={() => drawing.current?.hover(id)}
                onBlur={() => drawing.current?.hover(null)}
              >
                <span className="disc bar" style={{ background: `var(${NODE_COLOUR[kind]})` }} />
                <span className="name">{label}</span>
                <span className="visually-hidden">{words.type(type)}</span>
                <span className="muted">{t('network.degree', { shown: number(graph.degree(id)) })}</span>
              </button>
            </li>
          )
        })}
      </ul>
      {sorted.length > most && (
        <button type="button" onClick={() => setMost(most + 5 * PAGE)}>
          {t('time.more')}
        </button>
      )}
    </section>
  )
}
