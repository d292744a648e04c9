import type { CoverageRule } from '../../../src/coverage/rules'
import type { Import, Row } from '../rows'
import { rules } from '../rules'
import type { World } from '../world'
import { worldOf } from '../world-of'
import type { Choose, Streams } from './choose'
import { someRef } from './names'
import { period, someDay } from './period'
import { numbers } from './subjects'

const AT_LEAST = 3
const AT_MOST = 6

/** Some from each rule. */
export function exemptions(streams: Streams, register: Import, asked: readonly CoverageRule[]): Row[] {
  const world = worldOf([register], 1)
  return asked.flatMap((rule) => {
    const choose = streams(`exemptions from ${rule}`)
    return numbers(choose, AT_LEAST, AT_MOST).map((number) =>
      exemption(choose, world, rule, someRef(choose, `${rule}-${number}`)),
    )
  })
}

/** What became of them in a later register: some are of other subjects and days, and there is one more from each rule. */
export function amendedExemptions(streams: Streams, imports: readonly Import[]): Row[] {
  const world = worldOf(imports, imports.length)
  const rows = imports.at(-1)!.tables.exemptions
  const asked = new Set(rows.map((row) => row.rule as CoverageRule))
  return [...asked].flatMap((rule) => {
    const choose = streams(`amended exemptions from ${rule}`)
    return [
      ...rows
        .filter((row) => row.rule === rule)
        .map((row) => (choose.chance(35) ? exemption(choose, world, rule, row.ref!) : row)),
      exemption(choose, world, rule, someRef(choose, `${rule}-later`)),
    ]
  })
}

/** Mostly of what the rule asks some day, else of anything of the same type, which it may not ask at all. */
function exemption(choose: Choose, world: World, rule: CoverageRule, ref: string): Row {
  const asked = rules[rule].population(world, someDay(choose)).map(({ id }) => id)
  const anything = idsOf(world)
  const [type] = (asked[0] ?? choose.one(anything)).split(':')
  const others = anything.filter((id) => id.startsWith(`${type}:`))
  return {
    ref,
    rule,
    subject_id: choose.one(asked.length > 0 && choose.chance(80) ? asked : others),
    reason: '涉密',
    ...period(choose),
  }
}

function idsOf({ areas, units, organisations, committees, alliances, conferences, items, pairings }: World) {
  const all = [areas, units, organisations, committees, alliances, conferences, items, pairings]
  return all.flat().map(({ id }) => id)
}
