import type { Choose } from '../../oracle/generate/choose'
import type { AreaOf, County, UnitOf } from './county'
import { newUnit, spellingsOf } from './units'

/**
 * SURE: one thing alone may be meant. AMBIGUOUS: several, or one of another level than the text says. NEW: nothing of
 * the register. SPOILT: one, misspelled.
 */
export type NameState = 'SURE' | 'AMBIGUOUS' | 'NEW' | 'SPOILT'

export interface SaidName {
  text: string
  entity: 'UNIT' | 'AREA' | 'COMMITTEE' | 'ALLIANCE' | 'CONFERENCE' | 'PERSON'
  state: NameState
  /** who was meant; null: somebody new */
  id: string | null
}

const TRADITIONAL: Readonly<Record<string, string>> = Object.fromEntries(
  [
    '国國',
    '业業',
    '银銀',
    '农農',
    '务務',
    '区區',
    '东東',
    '兴興',
    '办辦',
    '学學',
    '医醫',
    '会會',
    '电電',
    '馆館',
    '发發',
    '宁寧',
  ].map((pair) => [pair[0]!, pair[1]!]),
)
const SOUNDING: Readonly<Record<string, string>> = Object.fromEntries(
  [
    '政正',
    '管官',
    '检捡',
    '障章',
    '康糠',
    '源原',
    '育玉',
    '城成',
    '委尾',
    '资姿',
    '幼优',
    '明名',
    '新心',
    '和合',
  ].map((pair) => [pair[0]!, pair[1]!]),
)

const PUBLIC = ['PARTY_GOVERNMENT_ORGAN', 'PUBLIC_INSTITUTION', 'MASS_ORGANISATION', 'STATE_ENTERPRISE']
const NEAR = ['SCHOOL', 'HOSPITAL', 'POLICE_STATION', 'FINANCIAL_INSTITUTION', 'MILITARY']

export function someUnit(choose: Choose, { units }: County): UnitOf {
  const share = choose.whole(1, 100)
  const kinds = share <= 50 ? PUBLIC : share <= 78 ? NEAR : undefined
  const own = units.filter(({ kind }) =>
    kinds ? kinds.includes(kind) : ![...PUBLIC, ...NEAR].includes(kind),
  )
  return choose.one(own.length > 0 ? own : units)
}

/** How a unit is called in a sheet. `asRegistered`: its whole name. */
export function unitCalled(choose: Choose, county: County, unit: UnitOf, asRegistered = false): SaidName {
  const own = (text: string, state: NameState): SaidName => ({ text, entity: 'UNIT', state, id: unit.id })
  if (asRegistered || choose.chance(28)) return own(unit.name, 'SURE')
  const { text, how } = choose.one(spellingsOf(unit, county))
  const meant = county.meantBy.get(text)
  const isOfficial = county.units.filter(({ name }) => name === text).length === 1
  const isSure = isOfficial || (meant?.size === 1 && isOfCounty(unit, county, how, text))
  const state = isSure ? 'SURE' : 'AMBIGUOUS'
  const spelled = withNoise(choose, text)
  if (state === 'SURE' && choose.chance(5)) {
    const spoilt = misspelled(text)
    if (spoilt !== undefined && !county.meantBy.has(spoilt)) return own(spoilt, 'SPOILT')
  }
  return own(spelled, state)
}

/** A bare name, or one with 市, of a body of the prefecture does not say that it is not the county's own. */
function isOfCounty(unit: UnitOf, county: County, how: string, text: string): boolean {
  if (!unit.name.includes(county.prefecture)) return true
  if (how === 'OFFICIAL' || text.includes(county.prefectureStem)) return true
  return how === 'SHORT' && text.startsWith('市') && !county.name.endsWith('市')
}

function withNoise(choose: Choose, text: string): string {
  const kind = choose.whole(1, 100)
  if (kind <= 4) return `${text.slice(0, 1)} ${text.slice(1)}`
  if (kind <= 7) return `${text}${choose.one(['（牵头）', '(牵头单位)', '（第一党支部）', '（联络单位）'])}`
  if (kind <= 10)
    return text.replace(/[国业银农务区东兴办学医会电馆发宁]/u, (letter) => TRADITIONAL[letter] ?? letter)
  if (kind <= 12) return ` ${text}　`
  if (kind <= 16 && /[局委办部院会]$/u.test(text))
    return `${text}${choose.one(['机关党委', '党支部', '党组', '机关党支部'])}`
  return text
}

function misspelled(text: string): string | undefined {
  const at = [...text].findIndex((letter, index) => index > 0 && SOUNDING[letter])
  if (at < 0 || text.length < 5) return undefined
  return text.slice(0, at) + SOUNDING[text[at]!] + text.slice(at + 1)
}

export function newUnitCalled(choose: Choose, county: County): SaidName {
  for (let tried = 0; tried < 20; tried++) {
    const text = newUnit(choose, county)
    if (!county.meantBy.has(text)) return { text, entity: 'UNIT', state: 'NEW', id: null }
  }
  return { text: `${county.stem}凌霄天文台`, entity: 'UNIT', state: 'NEW', id: null }
}

function isVillageName(name: string): boolean {
  return /村(?:民委员会|委会)?$/u.test(name)
}

/** How a community is called where the street may stand beside it. */
export function communityCalled(
  choose: Choose,
  county: County,
  area: AreaOf,
  streetIsSaid: boolean,
  mayBeBare: boolean,
): SaidName {
  const isVillage = isVillageName(area.name)
  const { stem } = area
  const street = county.streets.find(({ code }) => code === area.parent)
  const end = isVillage
    ? ['村', '村委会']
    : ['社区', '社区', '社区居委会', '居委会', '社区党委', '社区党总支']
  const form = choose.whole(1, 100)
  const bare = form <= 15 && mayBeBare
  const placed = form > 85 && street !== undefined
  const called = bare ? stem : stem + choose.one(end)
  const text = placed ? street.name + called : form > 80 && form <= 85 ? ` ${called}` : called
  const others = county.communities.filter(
    (other) => other.stem === stem && (bare || isVillageName(other.name) === isVillage),
  )
  const isSure =
    others.length === 1 ||
    ((placed || streetIsSaid) && others.filter(({ parent }) => parent === area.parent).length === 1)
  return { text, entity: 'AREA', state: isSure ? 'SURE' : 'AMBIGUOUS', id: `area:${area.code}` }
}

/** Several names in one cell, as one text. */
export function listed(choose: Choose, names: readonly SaidName[]): string {
  const separator = choose.one(['、', '、', '，', ',', '；', '\n', '/', '、\n'])
  return (
    names.map(({ text }) => text.trim()).join(separator) + (names.length > 2 && choose.chance(15) ? '等' : '')
  )
}
