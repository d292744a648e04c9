import {
  type AttributeType,
  EDGE_ATTRIBUTES,
  type GraphEdge,
  type GraphFormat,
  type GraphNode,
  NODE_ATTRIBUTES,
  type Spell,
  valuesOf,
} from './format'
import { element } from './xml'

/** GEXF 1.3, whose spells give Gephi its timeline. */
export const gexf: GraphFormat = {
  type: 'application/gexf+xml; charset=utf-8',
  ending: 'gexf',
  open: ({ name, notes, nodeAttributes, edgeAttributes }) =>
    '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n' +
    element({
      meta: {
        '@lastmodifieddate': new Date().toISOString().slice(0, 10),
        creator: '共建 Gongjian',
        description: [name, ...notes].join('\n'),
      },
    }) +
    '\n<graph mode="dynamic" defaultedgetype="undirected" timeformat="date" timerepresentation="interval">\n' +
    attributes('node', [...NODE_ATTRIBUTES, ...nodeAttributes]) +
    attributes('edge', [...EDGE_ATTRIBUTES, ...edgeAttributes]) +
    '<nodes>\n',
  node: (node) => `${element({ node: { '@id': node.id, '@label': node.label, ...content(node) } })}\n`,
  between: '</nodes>\n<edges>\n',
  edge: (edge) => {
    const { id, source, target, type, linkage } = edge
    const direction = linkage === undefined ? { '@type': 'directed' } : {}
    return `${element({
      edge: {
        '@id': id,
        '@source': source,
        '@target': target,
        ...direction,
        '@kind': type,
        '@label': type,
        ...content(edge),
      },
    })}\n`
  },
  close: '</edges>\n</graph>\n</gexf>\n',
}

function attributes(of: 'node' | 'edge', named: readonly [string, AttributeType][]): string {
  const attribute = named.map(([id, type]) => ({ '@id': id, '@title': id, '@type': type }))
  return `${element({ attributes: { '@class': of, '@mode': 'static', attribute } })}\n`
}

function content(thing: GraphNode | GraphEdge): object {
  const attvalue = valuesOf(thing).map(([id, value]) => ({ '@for': id, '@value': String(value) }))
  return { attvalues: { attvalue }, ...(thing.spell && { spells: { spell: spellOf(thing.spell) } }) }
}

function spellOf({ start, end }: Spell): object {
  return { ...(start && { '@start': start }), ...(end && { '@end': end }) }
}
