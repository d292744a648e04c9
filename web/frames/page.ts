import '../fonts.css'
import '../explorer/look.css'
import '../explorer/network/network.css'
import { NetworkDrawing } from '../explorer/network/drawing'
import { drawnGraph } from '../explorer/network/drawn-graph'
import { layOut, roundsFor } from '../explorer/network/layout'
import { groupOf, place } from '../explorer/network/placing'
import type { NetworkLinkage } from '../explorer/network/questions'

/** Milliseconds that the view pans. */
const PAN = 8000
const STREETS = 24
const UNITS_OF_A_COMMUNITY = 12

/** Draws so many synthetic nodes and, once they are laid out, measures each frame of a pan across them. */
export async function measure(nodes: number) {
  const graph = drawnGraph({ linkages: linkagesOf(nodes) })
  const groups = Array.from({ length: STREETS }, (_, street) => ({
    code: streetCode(street),
    name: `合成街道${street + 1}`,
  }))
  const clusterOf = groupOf(groups, 9)
  place(graph, clusterOf, new Map())
  const drawing = new NetworkDrawing(document.getElementById('place')!, graph, { choose() {}, leave() {} })
  drawing.show(
    graph,
    groups.map(({ code, name }) => ({
      name,
      members: graph.filterNodes((_id, { area }) => clusterOf(area) === code),
    })),
  )
  await new Promise<void>((resolve) => {
    layOut(graph, clusterOf, roundsFor(graph.order, false), { done: (share) => share === 1 && resolve() })
  })
  await document.fonts.ready

  const camera = drawing.sigma.getCamera()
  camera.setState({ ratio: 0.6 })
  const times: number[] = []
  let before = await frame()
  // As a reader pans: the drawing knows that it moves.
  let panning = true
  void camera.animate({ x: 0.7, y: 0.6 }, { duration: PAN, easing: 'linear' }).then(() => {
    panning = false
  })
  while (panning) {
    const now = await frame()
    times.push(now - before)
    before = now
  }
  const result = {
    nodes: graph.order,
    edges: graph.size,
    names: drawing.placed.length,
    renderer: renderer(),
    times,
  }
  drawing.end()
  return result
}

Object.assign(globalThis, { measure })

const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))

function renderer(): string {
  const gl = document.createElement('canvas').getContext('webgl2')!
  const info = gl.getExtension('WEBGL_debug_renderer_info')
  return String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER))
}

function streetCode(street: number): string {
  return `999999${String(street).padStart(3, '0')}`
}

/** Units paired within their street, every third one also across streets, every fifth with a seat in a committee. */
function linkagesOf(nodes: number): NetworkLinkage[] {
  const perCommunity = UNITS_OF_A_COMMUNITY + 2
  const communities = Math.floor(nodes / perCommunity)
  const community = (place: number) => {
    const code = `${streetCode(place % STREETS)}${String(Math.floor(place / STREETS)).padStart(3, '0')}`
    return { __typename: 'Community' as const, id: `area:${code}`, label: `合成社区${place + 1}`, code }
  }
  const linkages: NetworkLinkage[] = []
  for (let place = 0; place < communities; place++) {
    const home = community(place)
    const committee = {
      __typename: 'BigCommittee' as const,
      id: `big-committee:${place}`,
      label: `合成社区${place + 1}大党委`,
      area: { id: home.id, code: home.code },
    }
    for (let index = 0; index < UNITS_OF_A_COMMUNITY; index++) {
      const number = place * UNITS_OF_A_COMMUNITY + index
      const unit = {
        __typename: 'Unit' as const,
        id: `unit:${number}`,
        label: `合成单位${number + 1}`,
        residence: { code: home.code },
      }
      const link = (kind: NetworkLinkage['kind'], other: NetworkLinkage['ends'][number]) =>
        linkages.push({ id: `${kind}:${linkages.length}`, kind, synthetic: true, ends: [unit, other] })
      link('PAIRING', home)
      if (number % 3 === 0) link('PAIRING', community((place * 7 + index) % communities))
      if (number % 5 === 0 || index === 1) link('PART_TIME_MEMBERSHIP', committee)
    }
  }
  return linkages
}
