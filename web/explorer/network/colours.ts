import type { EdgeKind, NodeKind } from './drawn-graph'

export interface Colours {
  node: Record<NodeKind, string>
  edge: Record<EdgeKind, string>
  ink: string
  paper: string
  muted: string
  faint: string
  mark: string
}

/** The names of the colours in the style sheet: the legend and the drawing take the same ones. */
export const NODE_COLOUR: Record<NodeKind, string> = {
  BigCommittee: '--node-committee',
  Alliance: '--node-alliance',
  Community: '--node-community',
  Unit: '--node-unit',
  PartyOrganisation: '--node-organisation',
  OTHER: '--node-other',
}
export const EDGE_COLOUR: Record<EdgeKind, string> = {
  PAIRING: '--edge-pairing',
  PART_TIME_MEMBERSHIP: '--edge-seat',
  ALLIANCE_MEMBERSHIP: '--edge-alliance',
  OTHER_LINKAGE: '--edge-other',
  STRUCTURE: '--edge-structure',
}

/** Dashes of a line in a drawing made of strokes: the kinds can be told apart in black and white too. */
export const EDGE_DASHES: Record<EdgeKind, string> = {
  PAIRING: '',
  PART_TIME_MEMBERSHIP: '7 3',
  ALLIANCE_MEMBERSHIP: '2 3',
  OTHER_LINKAGE: '9 3 2 3',
  STRUCTURE: '1 4',
}

/** What the style sheet's colours come to at this place in the page, in the scheme that it is shown in. */
export function readColours(place: HTMLElement): Colours {
  const probe = place.appendChild(document.createElement('span'))
  const read = (name: string) => {
    probe.style.color = `var(${name})`
    return hexOf(getComputedStyle(probe).color)
  }
  const all = <Kind extends string>(names: Record<Kind, string>) =>
    Object.fromEntries(Object.entries<string>(names).map(([kind, name]) => [kind, read(name)])) as Record<
      Kind,
      string
    >
  const colours: Colours = {
    node: all(NODE_COLOUR),
    edge: all(EDGE_COLOUR),
    ink: read('--ink'),
    paper: read('--panel'),
    muted: read('--muted'),
    faint: read('--line'),
    mark: read('--accent'),
  }
  probe.remove()
  return colours
}

function hexOf(rgb: string): string {
  const [red = 0, green = 0, blue = 0] = (rgb.match(/[\d.]+/g) ?? []).map(Number)
  return `#${[red, green, blue].map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`
}
