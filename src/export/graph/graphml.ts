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
    ]) +
    '\n',
  node: (node) =>
    `${element('node', { id: node.id }, data('node', [['label', node.label], ...described(node)]))}\n`,
  between: '',
  edge: (edge) => {
    const { id, source, target } = edge
    return `${element('edge', { id, source, target }, data('edge', described(edge)))}\n`
  },
  close: '</graph>\n</graphml>\n',
}

function keys(of: string, named: readonly (readonly [string, AttributeType])[]): string {
  return named
    .map(
      ([name, type]) =>
        `${element('key', { id: `${of}.${name}`, for: of, 'attr.name': name, 'attr.type': type })}\n`,
    )
    .join('')
}

function data(of: string, values: readonly (readonly [string, unknown])[]): string {
  return values
    .map(([name, value]) => element('data', { key: `${of}.${name}` }, xmlText(String(value))))
    .join('')
}

function described(thing: GraphNode | GraphEdge): [string, unknown][] {
  return [...valuesOf(thing), ...Object.entries(thing.spell ?? {})]
}
