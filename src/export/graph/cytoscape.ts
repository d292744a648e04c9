import { type GraphFormat, valuesOf } from './format'

/** Cytoscape's JSON (.cyjs), which cytoscape.js reads too. */
export const cytoscape: GraphFormat = {
  type: 'application/json; charset=utf-8',
  ending: 'cyjs',
  open: ({ name, notes, synthetic }) =>
    `{"format_version":"1.0","data":${JSON.stringify({ name, notes: notes.join('\n'), restsOnSynthetic: synthetic })},` +
    '"elements":{"nodes":[\n',
  node: (node, isFirst) => {
    const { id, label, spell } = node
    return entry({ id, label, ...Object.fromEntries(valuesOf(node)), ...spell }, isFirst)
  },
  between: '],"edges":[\n',
  edge: (edge, isFirst) => {
    const { id, source, target, type, spell } = edge
    return entry(
      { id, source, target, interaction: type, ...Object.fromEntries(valuesOf(edge)), ...spell },
      isFirst,
    )
  },
  close: ']}}\n',
}

function entry(data: object, isFirst: boolean): string {
  return `${isFirst ? '' : ','}${JSON.stringify({ data })}\n`
}
