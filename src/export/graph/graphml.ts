import {
  type AttributeType,
  EDGE_ATTRIBUTES,
  type GraphEdge,
  type GraphFormat,
  type GraphNode,
  NODE_ATTRIBUTES,
  valuesOf,
} from './format'
import { element } from './xml'

const DAYS: readonly [string, AttributeType][] = [
  ['start', 'string'],
  ['end', 'string'],
]
const LABEL: readonly [string, AttributeType] = ['label', 'string']

/** GraphML, with each value under a key that names it. */
export const graphml: GraphFormat = {
  type: 'application/graphml+xml; charset=utf-8',
  ending: 'graphml',
  open: ({ name, notes, synthetic, nodeAttributes, edgeAttributes }) =>
    '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n' +
    keys('node', [LABEL, ...NODE_ATTRIBUTES, ...DAYS, ...nodeAttributes]) +
    keys('edge', [...EDGE_ATTRIBUTES, ...DAYS, ...edgeAttributes]) +
    keys('graph', [
      ['description', 'string'],
      ['restsOnSynthetic', 'boolean'],
    ]) +
    '<graph edgedefault="undirected">\n' +
    data('graph', [
      ['description', [name, ...notes].join('\n')],
      ['restsOnSynthetic', synthetic],
    ])
      .map((each) => `${element({ data: each })}\n`)
      .join(''),
  node: (node) =>
    `${element({ node: { '@id': node.id, data: data('node', [['label', node.label], ...described(node)]) } })}\n`,
  between: '',
  edge: (edge) => {
    const { id, source, target, linkage } = edge
    const direction = linkage === undefined ? { '@directed': 'true' } : {}
    return `${element({ edge: { '@id': id, '@source': source, '@target': target, ...direction, data: data('edge', described(edge)) } })}\n`
  },
  close: '</graph>\n</graphml>\n',
}

function keys(of: string, named: readonly (readonly [string, AttributeType])[]): string {
  return named
    .map(
      ([name, type]) =>
        `${element({ key: { '@id': `${of}.${name}`, '@for': of, '@attr.name': name, '@attr.type': type } })}\n`,
    )
    .join('')
}

function data(of: string, values: readonly (readonly [string, unknown])[]): object[] {
  return values.map(([name, value]) => ({ '@key': `${of}.${name}`, '#': String(value) }))
}

function described(thing: GraphNode | GraphEdge): [string, unknown][] {
  const days = Object.entries(thing.spell ?? {}).filter(([, day]) => day !== undefined)
  return [...valuesOf(thing), ...days]
}
