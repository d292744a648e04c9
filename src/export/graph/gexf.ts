import {
  type AttributeType,
  EDGE_ATTRIBUTES,
  type GraphEdge,
  type GraphFormat,
  type GraphNode,
  NODE_ATTRIBUTES,
  valuesOf,
} from './format'
import { element, xmlText } from './xml'

/** GEXF 1.2, whose spells give Gephi its timeline; networkx reads no later version. */
export const gexf: GraphFormat = {
  type: 'application/gexf+xml; charset=utf-8',
  ending: 'gexf',
  open: ({ name, notes, nodeAttributes, edgeAttributes }) =>
    '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">\n' +
    element(
      'meta',
      { lastmodifieddate: new Date().toISOString().slice(0, 10) },
      element('creator', {}, '共建 Gongjian'),
      element('description', {}, xmlText([name, ...notes].join('\n'))),
    ) +
    '\n<graph mode="dynamic" defaultedgetype="undirected" timeformat="date">\n' +
    declared('node', [...NODE_ATTRIBUTES, ...nodeAttributes]) +
    declared('edge', [...EDGE_ATTRIBUTES, ...edgeAttributes]) +
    '<nodes>\n',
  node: (node) => `${element('node', { id: node.id, label: node.label }, ...content(node))}\n`,
  between: '</nodes>\n<edges>\n',
  edge: (edge) => {
    const { id, source, target, type } = edge
    return `${element('edge', { id, source, target, label: type }, ...content(edge))}\n`
  },
  close: '</edges>\n</graph>\n</gexf>\n',
}

function declared(of: 'node' | 'edge', named: readonly [string, AttributeType][]): string {
  const attributes = named.map(([id, type]) => element('attribute', { id, title: id, type }))
  return `${element('attributes', { class: of, mode: 'static' }, ...attributes)}\n`
}

function content(thing: GraphNode | GraphEdge): string[] {
  const values = valuesOf(thing).map(([id, value]) => element('attvalue', { for: id, value }))
  const { spell } = thing
  return [
    element('attvalues', {}, ...values),
    ...(spell ? [element('spells', {}, element('spell', { ...spell }))] : []),
  ]
}
