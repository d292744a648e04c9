import { write } from 'graphology-gexf/browser'
import { EDGE_DASHES } from './colours'
import type { NetworkDrawing } from './drawing'
import type { DrawnGraph } from './drawn-graph'

export const FORMATS = ['png', 'svg', 'gexf'] as const
export type Format = (typeof FORMATS)[number]

/** Saves the drawing: as it is seen, or, as GEXF, the whole graph for another program. */
export async function takeAway(drawing: NetworkDrawing, format: Format, name: string) {
  const blob =
    format === 'png'
      ? await drawing.picture()
      : format === 'svg'
        ? new Blob([svgOf(drawing)], { type: 'image/svg+xml' })
        : new Blob([gexfOf(drawing.look.graph, drawing.look.colours.node)], { type: 'application/gexf+xml' })
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = `${name}.${format}`
  link.click()
  // The download holds the file by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

function gexfOf(graph: DrawnGraph, colours: Record<string, string>): string {
  return write(graph, {
    formatNode: (_id, { label, kind, type, area, x, y, size }) => ({
      label,
      attributes: { type, ...(area && { area }) },
      viz: { color: colours[kind], x, y, size },
    }),
    formatEdge: (_key, { type, linkage }) => ({
      label: type,
      attributes: { type, ...(linkage && { linkage }) },
    }),
  })
}

/** The drawing as strokes and letters, sharp at any size; lines are dashed by their kind. */
function svgOf(drawing: NetworkDrawing): string {
  const { graph, colours, names, hidden, size, at } = drawing.look
  const isShown = (id: string) => !hidden.has(graph.getNodeAttribute(id, 'kind'))
  const number = (value: number) => value.toFixed(1)
  const lines = graph
    .filterEdges((_key, _edge, source, target) => isShown(source) && isShown(target))
    .map((key) => {
      const [from, to] = graph.extremities(key).map(at) as [ReturnType<typeof at>, ReturnType<typeof at>]
      const kind = graph.getEdgeAttribute(key, 'kind')
      return `<line x1="${number(from.x)}" y1="${number(from.y)}" x2="${number(to.x)}" y2="${number(to.y)}" stroke="${colours.edge[kind]}" stroke-dasharray="${EDGE_DASHES[kind]}"/>`
    })
  const discs = graph.filterNodes(isShown).map((id) => {
    const { x, y, radius } = at(id)
    const { kind, label } = graph.getNodeAttributes(id)
    return `<circle cx="${number(x)}" cy="${number(y)}" r="${number(radius)}" fill="${colours.node[kind]}"><title>${escaped(label)}</title></circle>`
  })
  const words = names.map(
    ({ text, left, top, height, offset }) =>
      `<text x="${number(left)}" y="${number(top + height * 0.72)}" fill="${offset === 'centred' ? colours.muted : colours.ink}"${offset === 'centred' ? ' font-size="17" font-weight="600"' : ''}>${escaped(text)}</text>`,
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" font-family="sans-serif" font-size="12">`,
    `<rect width="100%" height="100%" fill="${colours.paper}"/>`,
    ...lines,
    ...discs,
    `<g stroke="${colours.paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">`,
    ...words,
    '</g></svg>',
  ].join('\n')
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
