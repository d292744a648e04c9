import type { Row } from './rows'
import type { Area } from './world'

/** The areas of a register, each with everything that it lies within. */
export function areasOf(rows: readonly Row[]): Area[] {
  const row = by(rows, ({ code }) => code!)
  const parentOf = ({ code, parent_code }: Row) => row.get(parent_code || cutBack(code!))
  const within = (each: Row): Row[] => [
    each,
    ...[parentOf(each), row.get(each.administered_by_code!)].flatMap((above) => (above ? within(above) : [])),
  ]
  const counted = (each: Row): Row[] => [
    each,
    ...[parentOf(each), row.get(each.grid_code!)].flatMap((above) => (above ? counted(above) : [])),
  ]
  const isUrban = (each: Row): boolean => {
    if (each.level !== 'COMMUNITY') return false
    if (each.urban) return each.urban === 'true'
    const street = parentOf(each)
    const underStreet = street?.level === 'STREET' && streetKindOf(street) === 'STREET'
    return underStreet && !/(村|村委会|村民委员会)$/.test(each.name!)
  }
  return rows.map((each) => ({
    id: `area:${each.code}`,
    code: each.code!,
    name: each.name!,
    level: each.level!,
    urban: isUrban(each),
    streetKind: each.level === 'STREET' ? streetKindOf(each) : null,
    within: new Set(within(each).map(({ code }) => code!)),
    parent: parentOf(each)?.code ?? null,
    grids: new Set(
      counted(each)
        .filter(({ level }) => level === 'GRID')
        .map(({ code }) => `area:${code}`),
    ),
  }))
}

function streetKindOf({ code, street_kind }: Row): string {
  if (street_kind) return street_kind
  const digits = Number(code!.slice(6, 9))
  if (digits >= 1 && digits <= 99) return 'STREET'
  if (digits >= 100 && digits <= 199) return 'TOWN'
  return digits >= 200 && digits <= 399 ? 'TOWNSHIP' : 'OTHER'
}

function cutBack(code: string): string {
  if (code.includes('-')) return code.slice(0, code.lastIndexOf('-'))
  return code.slice(0, code.length > 6 ? -3 : -2)
}

export function by<T>(items: readonly T[], key: (item: T) => string): Map<string, T> {
  return new Map(items.map((item) => [key(item), item]))
}
