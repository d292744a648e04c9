/** A name that wants a place in the drawing, in pixels; those that matter more come first. */
export interface WantedName {
  text: string
  x: number
  y: number
  /** Distance from the point at which it begins; a cluster's name stands on its point. */
  offset: number | 'centred'
  font: string
  height: number
}

export interface PlacedName extends WantedName {
  left: number
  top: number
  width: number
}

const MARGIN = 3

/** Gives each name its place if no other has taken it; what finds none is left out, so that no name lies on another. */
export function placeNames(
  wanted: Iterable<WantedName>,
  widthOf: (text: string, font: string) => number,
  room: { width: number; height: number; most: number },
): PlacedName[] {
  const placed: PlacedName[] = []
  const rows = new Map<number, PlacedName[]>()
  const rowHeight = 24
  for (const name of wanted) {
    if (placed.length >= room.most) break
    const box = sidesOf(name, widthOf(name.text, name.font)).find(isFree)
    if (!box) continue
    for (const row of rowsOf(box)) {
      const there = rows.get(row)
      if (there) there.push(box)
      else rows.set(row, [box])
    }
    placed.push(box)
  }
  return placed

  function isFree(box: PlacedName): boolean {
    const isInside =
      box.left >= 0 &&
      box.top >= 0 &&
      box.left + box.width <= room.width &&
      box.top + box.height <= room.height
    return isInside && !rowsOf(box).some((row) => rows.get(row)?.some((other) => overlap(box, other)))
  }

  function rowsOf({ top, height }: PlacedName): number[] {
    const first = Math.floor((top - MARGIN) / rowHeight)
    const last = Math.floor((top + height + MARGIN) / rowHeight)
    return Array.from({ length: last - first + 1 }, (_, index) => first + index)
  }
}

/** To the right of its point, or else to the left. */
function sidesOf(name: WantedName, width: number): PlacedName[] {
  const { x, offset } = name
  const lefts = offset === 'centred' ? [x - width / 2] : [x + offset, x - offset - width]
  return lefts.map((left) => ({ ...name, left, top: name.y - name.height / 2, width }))
}

function overlap(a: PlacedName, b: PlacedName): boolean {
  return (
    a.left < b.left + b.width + MARGIN &&
    b.left < a.left + a.width + MARGIN &&
    a.top < b.top + b.height + MARGIN &&
    b.top < a.top + a.height + MARGIN
  )
}
