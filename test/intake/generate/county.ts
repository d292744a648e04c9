import { sampleRegister } from '../../../data/generate/sample'
import type { Choose } from '../../oracle/generate/choose'
import { spellingsOf } from './units'

export interface UnitOf {
  id: string
  name: string
  kind: string
  home: string | undefined
}

export interface AreaOf {
  code: string
  name: string
  /** without 社区居委会, 街道 and the like */
  stem: string
  parent: string
}

interface PersonOf {
  id: string
  name: string
  unit: string | undefined
}

export interface BodyOf {
  id: string
  name: string
  area: string
}

/** A county of the sample registers, as its offices know it. */
export interface County {
  code: string
  name: string
  stem: string
  prefecture: string
  prefectureStem: string
  /** units that its sheets name */
  units: readonly UnitOf[]
  streets: readonly AreaOf[]
  communities: readonly AreaOf[]
  compounds: readonly AreaOf[]
  /** codes of compounds that have a property company in the register; a second one contradicts it */
  linkedCompounds: ReadonlySet<string>
  grids: readonly AreaOf[]
  people: readonly PersonOf[]
  committees: readonly BodyOf[]
  alliances: readonly BodyOf[]
  conferences: readonly BodyOf[]
  /** ids of the units that a text may mean */
  meantBy: ReadonlyMap<string, ReadonlySet<string>>
}

const AREA_END =
  /(?:街道办事处|街道|镇|乡|社区居民委员会|社区居委会|居民委员会|居委会|社区|村民委员会|村委会|村)$/u

/** Counties of the seven places; of the larger one several. */
const COUNTIES: readonly [code: string, prefix: string, prefecture: string][] = [
  ['441481', 'XN', '梅州市'],
  ['350902', 'ND', '宁德市'],
  ['350921', 'ND', '宁德市'],
  ['350981', 'ND', '宁德市'],
  ['350982', 'ND', '宁德市'],
  ['210203', 'XG', '大连市'],
  ['230321', 'JD', '鸡西市'],
  ['130682', 'DZ', '保定市'],
  ['640381', 'QT', '吴忠市'],
]

let register: ReturnType<typeof sampleRegister> | undefined
const known = new Map<string, County>()

export function someCounty(choose: Choose): County {
  const [code, prefix, prefecture] = choose.one(COUNTIES)
  const found = known.get(code) ?? countyOf(code, prefix, prefecture)
  known.set(code, found)
  return found
}

function countyOf(code: string, prefix: string, prefecture: string): County {
  register ??= sampleRegister()
  const { areas, units, persons, big_committees, alliances, conferences, property_linkages } = register
  const inside = areas.filter((area) => area.code.startsWith(code))
  const of = (level: string): AreaOf[] =>
    inside
      .filter((area) => area.level === level)
      .map(({ code: own, name }) => ({
        code: own,
        name,
        stem: name.replace(AREA_END, ''),
        parent: own.includes('-') ? own.slice(0, own.lastIndexOf('-')) : own.slice(0, own.length - 3),
      }))
  const name = areas.find((area) => area.code === code)!.name
  const county: County = {
    code,
    name,
    stem: name.replace(/(?:市|县|区)$/u, ''),
    prefecture,
    prefectureStem: prefecture.replace(/市$/u, ''),
    units: units
      .filter(({ ref }) => ref.startsWith(`${prefix}-`))
      .filter(
        ({ residence_code: home, name: own, tier }) =>
          home?.startsWith(code) ||
          (!home && own.includes(name)) ||
          ['PREFECTURAL', 'PROVINCIAL'].includes(String(tier)),
      )
      .filter(({ dissolved_on: gone }) => !gone)
      .map((unit) => ({
        id: `unit:${unit.ref}`,
        name: unit.name,
        kind: unit.kind,
        home: unit.residence_code,
      })),
    streets: of('STREET'),
    communities: of('COMMUNITY').filter(({ stem }) => stem.length >= 2 && !stem.endsWith('社区')),
    compounds: of('COMPOUND'),
    linkedCompounds: new Set(property_linkages.map(({ compound_code: compound }) => compound)),
    grids: of('GRID'),
    people: persons
      .filter(({ ref, name: own }) => ref.startsWith(`${prefix}-`) && own)
      .map(({ ref, name: own, employer_ref: unit }) => ({
        id: `person:${ref}`,
        name: own!,
        unit: unit && `unit:${unit}`,
      })),
    committees: big_committees
      .filter(({ area_code: area }) => area.startsWith(code))
      .map(({ ref, name: own, area_code: area }) => ({ id: `big-committee:${ref}`, name: own, area })),
    alliances: alliances
      .filter(({ serves_codes: serves }) => String(serves ?? '').startsWith(code))
      .map(({ ref, name: own }) => ({ id: `alliance:${ref}`, name: own, area: code })),
    conferences: conferences
      .filter(({ area_code: area }) => area?.startsWith(code))
      .map(({ ref, name: own, area_code: area }) => ({
        id: `joint-conference:${ref}`,
        name: own,
        area: area!,
      })),
    meantBy: new Map(),
  }
  const meantBy = new Map<string, Set<string>>()
  for (const unit of county.units)
    for (const { text } of spellingsOf(unit, county))
      meantBy.set(text, (meantBy.get(text) ?? new Set()).add(unit.id))
  return { ...county, meantBy }
}
