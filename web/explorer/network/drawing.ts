import Sigma from 'sigma'
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types'
import { type Colours, readColours } from './colours'
import { type DrawnEdge, type DrawnGraph, type DrawnNode, type NodeKind } from './drawn-graph'
import { type PlacedName, placeNames, type WantedName } from './names'

/** What is shown of the graph, and what of it stands out. */
export interface Emphasis {
  hidden: ReadonlySet<NodeKind>
  /** Chosen nodes, ringed and named. */
  chosen: readonly string[]
  /** The nodes and edges of a way between them. */
  path: { nodes: ReadonlySet<string>; edges: ReadonlySet<string> } | null
}

export interface Cluster {
  name: string
  members: string[]
}

/** Pixels around the drawing, into which the name of a node at the edge may reach. */
const MARGIN = 46
/** Thinner edges flicker as the view moves. */
const THINNEST_EDGE = 1.3
/** A node that is looked at stands at twice the size of the whole, where the names of its neighbours fit. */
const NEAR = 0.5
/** Square pixels for each node at its full size, and fewest nodes that a drawing is scaled for. */
const ROOM_FOR_A_NODE = 1000
const FEWEST_SCALED = 400
/** Smaller nodes could not be hit. */
const LEAST_SCALE = 0.3

/** One name for so many square pixels, at most. */
const ROOM_FOR_A_NAME = 7000

/** Edges that are drawn while the view moves; more would make it stutter. */
const MOST_MOVING_EDGES = 8000

function hidesEdges({ size }: DrawnGraph): boolean {
  return size > MOST_MOVING_EDGES
}

/** The graph drawn by WebGL, its names by a canvas above. */
export class NetworkDrawing {
  readonly sigma: Sigma<DrawnNode, DrawnEdge>
  placed: PlacedName[] = []
  private colours: Colours
  private ended = false
  private scale: number
  private hovered: string | null = null
  private emphasis: Emphasis = { hidden: new Set(), chosen: [], path: null }
  private clusters: Cluster[] = []
  private ranked: string[] = []
  private readonly widths = new Map<string, number>()
  private readonly letters = new Set<string>()
  private readonly names: CanvasRenderingContext2D

  constructor(
    private readonly place: HTMLElement,
    private graph: DrawnGraph,
    on: { choose(id: string, add: boolean): void; leave(): void },
  ) {
    this.colours = readColours(place)
    this.scale = this.scaleNow()
    this.sigma = new Sigma<DrawnNode, DrawnEdge>(graph, place, {
      renderLabels: false,
      defaultDrawNodeHover: () => {},
      nodeReducer: (id, node) => this.nodeLook(id, node),
      edgeReducer: (key, edge) => this.edgeLook(key, edge),
      zIndex: true,
      stagePadding: MARGIN,
      minEdgeThickness: THINNEST_EDGE,
      hideEdgesOnMove: hidesEdges(graph),
      allowInvalidContainer: true,
    })
    this.sigma.createCanvasContext('names', { style: { pointerEvents: 'none' } })
    this.names = (this.sigma.getCanvases().names as HTMLCanvasElement).getContext('2d')!
    this.sigma.resize(true)
    this.sigma.on('afterRender', () => this.drawNames())
    this.sigma.on('enterNode', ({ node }) => this.hover(node))
    this.sigma.on('leaveNode', () => this.hover(null))
    this.sigma.on('clickNode', ({ node, event }) => on.choose(node, event.original.shiftKey))
    this.sigma.on('clickStage', () => on.leave())
    this.rank()
  }

  show(graph: DrawnGraph, clusters: Cluster[]) {
    this.hovered = null
    this.clusters = clusters
    if (graph !== this.graph) {
      this.graph = graph
      this.scale = this.scaleNow()
      this.sigma.setGraph(graph)
      this.sigma.setSetting('hideEdgesOnMove', hidesEdges(graph))
    }
    this.rank()
    this.sigma.refresh()
    void this.fetchLetters()
  }

  emphasise(emphasis: Emphasis) {
    this.emphasis = emphasis
    this.sigma.refresh({ skipIndexation: true })
  }

  hover(id: string | null) {
    this.hovered = id
    this.place.style.cursor = id ? 'pointer' : ''
    this.sigma.refresh({ skipIndexation: true })
  }

  recolour() {
    this.colours = readColours(this.place)
    this.sigma.refresh({ skipIndexation: true })
  }

  /** Brings a node into the middle, near enough to read what lies around it. */
  lookAt(id: string) {
    const shown = this.sigma.getNodeDisplayData(id)
    if (!shown) return
    const ratio = Math.min(this.sigma.getCamera().ratio, NEAR)
    void this.sigma.getCamera().animate({ x: shown.x, y: shown.y, ratio }, { duration: duration() })
  }

  zoom(factor: number) {
    const camera = this.sigma.getCamera()
    void camera.animate({ ratio: camera.ratio * factor }, { duration: duration() })
  }

  lookAtAll() {
    void this.sigma.getCamera().animatedReset({ duration: duration() })
  }

  /** The drawing as it stands, on its own ground. */
  picture(): Promise<Blob> {
    this.sigma.refresh()
    const { width, height } = this.sigma.getDimensions()
    const canvas = document.createElement('canvas')
    const scale = devicePixelRatio
    canvas.width = width * scale
    canvas.height = height * scale
    const context = canvas.getContext('2d')!
    context.fillStyle = this.colours.paper
    context.fillRect(0, 0, canvas.width, canvas.height)
    const layers = this.sigma.getCanvases()
    for (const name of ['edges', 'nodes', 'names'])
      context.drawImage(layers[name]!, 0, 0, canvas.width, canvas.height)
    return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob!), 'image/png'))
  }

  get look() {
    return {
      graph: this.graph,
      colours: this.colours,
      names: this.placed,
      hidden: this.emphasis.hidden,
      size: this.sigma.getDimensions(),
      at: (id: string) => {
        const shown = this.sigma.getNodeDisplayData(id)!
        return { ...this.sigma.framedGraphToViewport(shown), radius: this.sigma.scaleSize(shown.size) }
      },
    }
  }

  end() {
    this.ended = true
    this.sigma.kill()
  }

  private nodeLook(id: string, { kind, x, y, size }: DrawnNode): Partial<NodeDisplayData> {
    const { hidden, chosen, path } = this.emphasis
    if (hidden.has(kind) && !chosen.includes(id) && !path?.nodes.has(id)) return { x, y, hidden: true }
    const near = this.isNear(id)
    const marked = chosen.includes(id) || path?.nodes.has(id)
    return {
      x,
      y,
      size: size * this.scale * (marked ? 1.5 : 1),
      color: near === false ? this.colours.faint : this.colours.node[kind],
      zIndex: near ? 2 : near === null ? 1 : 0,
    }
  }

  private edgeLook(key: string, { kind }: DrawnEdge): Partial<EdgeDisplayData> {
    const { path } = this.emphasis
    const onPath = path?.edges.has(key)
    const focus = this.focus()
    const near = focus ? this.graph.hasExtremity(key, focus) : path ? onPath : null
    const size = kind === 'STRUCTURE' ? 1 : kind === 'PAIRING' ? 1.6 : 2
    if (near === false) return { color: this.colours.faint, size: 0.8, zIndex: 0 }
    return { color: this.colours.edge[kind], size: onPath ? 4 : near ? size * 2 : size, zIndex: near ? 2 : 1 }
  }

  /** The one node whose neighbours stand out: that under the pointer, else the only one chosen. */
  private focus(): string | null {
    const { chosen, path } = this.emphasis
    const id = this.hovered ?? (path || chosen.length !== 1 ? null : chosen[0]!)
    return id && this.graph.hasNode(id) ? id : null
  }

  /** Null: nothing stands out. */
  private isNear(id: string): boolean | null {
    const focus = this.focus()
    if (focus) return id === focus || this.graph.areNeighbors(id, focus)
    const { path, chosen } = this.emphasis
    return path ? path.nodes.has(id) || chosen.includes(id) : null
  }

  /** A small drawing, and one of very many nodes, has smaller nodes. */
  private scaleNow(): number {
    const { clientWidth, clientHeight } = this.place
    return Math.min(
      1,
      Math.max(
        LEAST_SCALE,
        Math.sqrt(
          (clientWidth * clientHeight) / (ROOM_FOR_A_NODE * Math.max(FEWEST_SCALED, this.graph.order)),
        ),
      ),
    )
  }

  private rank() {
    const importance = (id: string) => this.graph.getNodeAttribute(id, 'size')
    this.ranked = this.graph.nodes().sort((a, b) => importance(b) - importance(a))
  }

  /** A canvas does not wait for the parts of a font that it draws with: nothing is written before they are there. */
  private async fetchLetters() {
    const names = [
      ...this.graph.mapNodes((_id, { label }) => label),
      ...this.clusters.map(({ name }) => name),
    ]
    const letters = new Set(names.join(''))
    for (const letter of this.letters) letters.delete(letter)
    if (letters.size === 0) return
    const text = [...letters].join('')
    const { fontFamily } = getComputedStyle(this.place)
    await Promise.all(['12px', '600 12px'].map((font) => document.fonts.load(`${font} ${fontFamily}`, text)))
    for (const letter of letters) this.letters.add(letter)
    this.widths.clear()
    if (!this.ended) this.sigma.scheduleRender()
  }

  private drawNames() {
    const { width, height } = this.sigma.getDimensions()
    const context = this.names
    context.clearRect(0, 0, width, height)
    if (this.letters.size === 0) return
    const most = Math.round((width * height) / ROOM_FOR_A_NAME)
    this.placed = placeNames(this.wantedNames(width, height), (text, font) => this.widthOf(text, font), {
      width,
      height,
      most,
    })
    context.textBaseline = 'middle'
    context.lineJoin = 'round'
    for (const { text, left, top, font, offset, height: tall } of this.placed) {
      context.font = font
      context.lineWidth = offset === 'centred' ? 5 : 3
      context.strokeStyle = this.colours.paper
      context.strokeText(text, left, top + tall / 2)
      context.fillStyle = offset === 'centred' ? this.colours.muted : this.colours.ink
      context.fillText(text, left, top + tall / 2)
    }
  }

  private *wantedNames(width: number, height: number): Generator<WantedName> {
    const family = getComputedStyle(this.place).fontFamily
    const plain = `12px ${family}`
    const strong = `600 13px ${family}`
    const given = new Set<string>()
    const name = (id: string, font: string): WantedName | null => {
      if (given.has(id)) return null
      const shown = this.sigma.getNodeDisplayData(id)
      if (!shown || shown.hidden) return null
      const { x, y } = this.sigma.framedGraphToViewport(shown)
      if (x < 0 || y < 0 || x > width || y > height) return null
      given.add(id)
      const text = this.graph.getNodeAttribute(id, 'label')
      return { text, x, y, offset: this.sigma.scaleSize(shown.size) + 3, font, height: 16 }
    }
    const { chosen, path } = this.emphasis
    const focus = this.focus()
    for (const id of [...(this.hovered ? [this.hovered] : []), ...chosen, ...(path?.nodes ?? [])]) {
      const wanted = this.graph.hasNode(id) && name(id, strong)
      if (wanted) yield wanted
    }
    for (const { name: text, members } of this.clusters) {
      const centre = this.centreOf(members)
      if (centre) yield { text, ...centre, offset: 'centred', font: `600 17px ${family}`, height: 24 }
    }
    if (focus)
      for (const id of this.graph.neighbors(focus)) {
        const wanted = name(id, plain)
        if (wanted) yield wanted
      }
    else if (!path)
      for (const id of this.ranked) {
        const wanted = name(id, plain)
        if (wanted) yield wanted
      }
  }

  private centreOf(members: string[]): { x: number; y: number } | null {
    let x = 0
    let y = 0
    let count = 0
    for (const id of members) {
      const shown = this.sigma.getNodeDisplayData(id)
      if (!shown || shown.hidden) continue
      x += shown.x
      y += shown.y
      count++
    }
    return count === 0 ? null : this.sigma.framedGraphToViewport({ x: x / count, y: y / count })
  }

  private widthOf(text: string, font: string): number {
    const key = font + text
    let width = this.widths.get(key)
    if (width === undefined) {
      this.names.font = font
      width = this.names.measureText(text).width
      this.widths.set(key, width)
    }
    return width
  }
}

function duration(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 400
}
