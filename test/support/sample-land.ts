import type { Row, Tables } from './sample'

export interface Land {
  areas: Map<string, Row>
  /** Whether an area is the one asked about or lies within it. */
  lies: (code: string | undefined) => boolean
  level: (code: string | undefined) => string
}

/** The areas of the register, seen from one of them. */
export function landAround(tables: Tables, within: string): Land {
  const areas = new Map(tables.areas!.map((row) => [row.code!, row]))
  const answers = new Map<string, boolean>()
  return { areas, lies, level: (code) => areas.get(code ?? '')?.level ?? '' }

  function lies(code: string | undefined): boolean {
    const area = areas.get(code ?? '')
    if (!area) return false
    const known = answers.get(area.code!)
    if (known !== undefined) return known
    const above = [parentOf(area), area.administered_by_code]
    const answer = area.code === within || above.some((each) => each && lies(each))
    answers.set(area.code!, answer)
    return answer
  }

  function parentOf({ code, parent_code }: Row): string | undefined {
    const lengths: Record<number, number> = { 4: 2, 6: 4, 9: 6, 12: 9 }
    return parent_code || code!.slice(0, lengths[code!.length] ?? 0) || undefined
  }
}
