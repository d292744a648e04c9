import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { addressOf, nodeAddress, useQuery } from '../address'
import { useFormat } from '../i18n/format'
import type { DrawnGraph } from './drawn-graph'
import { useWords } from './words'

/** The node chosen: what the drawing joins it with, line by line, and its page. */
export function Chosen({
  id,
  graph,
  isExpanded,
  isExpanding,
  expand,
  choose,
}: {
  id: string
  graph: DrawnGraph
  isExpanded: boolean
  isExpanding: boolean
  expand(): void
  choose(id: string): void
}) {
  const { t } = useTranslation()
  const { number } = useFormat()
  const words = useWords()
  const [{ day }] = useQuery()
  const { label, type } = graph.getNodeAttributes(id)
  const edges = graph.mapEdges(id, (key, edge, source, target) => {
    const other = source === id ? target : source
    return { key, edge, other, label: graph.getNodeAttribute(other, 'label') }
  })
  edges.sort(
    (a, b) =>
      Number(!a.edge.linkage) - Number(!b.edge.linkage) ||
      a.edge.type.localeCompare(b.edge.type) ||
      a.label.localeCompare(b.label, 'zh-CN'),
  )
  return (
    <section className="panel chosen" aria-labelledby="chosen-name">
      <header>
        <h2 id="chosen-name">{label}</h2>
        <span className="note">{words.type(type)}</span>
      </header>
      <p className="actions">
        <button type="button" aria-pressed={isExpanded} disabled={isExpanding} onClick={expand}>
          {t(isExpanding ? 'state.loading' : isExpanded ? 'network.fold' : 'network.expand')}
        </button>
        <Link className="button" href={addressOf({ id }, { day })}>
          {t('network.page')}
        </Link>
      </p>
      <h3>{t('network.linkages', { count: edges.length, shown: number(edges.length) })}</h3>
      <ul className="edges">
        {edges.map(({ key, edge, other, label: name }) => (
          <li key={key}>
            {edge.linkage ? (
              <Link className="means" href={nodeAddress(edge.linkage, { day })}>
                {words.edge(edge)}
              </Link>
            ) : (
              <span className="means muted">{words.edge(edge)}</span>
            )}
            <button type="button" className="link" onClick={() => choose(other)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
