import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format'
import { EDGE_COLOUR, NODE_COLOUR } from './colours'
import { type DrawnGraph, EDGE_KINDS, NODE_KINDS, type NodeKind } from './drawn-graph'
import { useWords } from './words'

/** What the colours mean; a kind of node is hidden and shown here. */
export function Legend({
  graph,
  hidden,
  toggle,
}: {
  graph: DrawnGraph
  hidden: ReadonlySet<NodeKind>
  toggle(kind: NodeKind): void
}) {
  const { t } = useTranslation()
  const { number } = useFormat()
  const words = useWords()
  const nodes = new Map<NodeKind, number>()
  graph.forEachNode((_id, { kind }) => nodes.set(kind, (nodes.get(kind) ?? 0) + 1))
  const edges = new Set(graph.mapEdges((_key, { kind }) => kind))
  return (
    <div className="legend">
      <fieldset aria-label={t('network.kinds')}>
        {NODE_KINDS.filter((kind) => nodes.has(kind)).map((kind) => (
          <button
            key={kind}
            type="button"
            className="keep"
            aria-pressed={!hidden.has(kind)}
            title={t(hidden.has(kind) ? 'network.show' : 'network.hide')}
            onClick={() => toggle(kind)}
          >
            <span className="disc bar" style={{ background: `var(${NODE_COLOUR[kind]})` }} />
            {words.kind(kind)} <span className="muted">{number(nodes.get(kind)!)}</span>
          </button>
        ))}
      </fieldset>
      <ul aria-label={t('network.lines')}>
        {EDGE_KINDS.filter((kind) => edges.has(kind)).map((kind) => (
          <li key={kind}>
            <span className={`line ${kind}`} style={{ borderColor: `var(${EDGE_COLOUR[kind]})` }} />
            {words.line(kind)}
          </li>
        ))}
      </ul>
    </div>
  )
}
