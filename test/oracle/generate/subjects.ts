import type { Row, Tables } from '../rows'
import type { Choose } from './choose'
import { someName, someRef } from './names'
import { period, someDay } from './period'

const KINDS = [
  'SCHOOL',
  'HOSPITAL',
  'POLICE_STATION',
  'PRIVATE_ENTERPRISE',
  'PARTY_GOVERNMENT_ORGAN',
  'STATE_ENTERPRISE',
  'PUBLIC_INSTITUTION',
  'FINANCIAL_INSTITUTION',
  'SOCIAL_ORGANISATION',
  'OWNERS_COMMITTEE',
  'OWNERS_COMMITTEE',
]
const ORGANISATIONS = [
  'BRANCH',
  'GENERAL_BRANCH',
  'PARTY_COMMITTEE',
  'PARTY_GROUP',
  'FUNCTIONAL_BRANCH',
  'WORKING_COMMITTEE',
]
/** Levels of the areas that organisations lead; each is there in every register. */
const LED = ['COUNTY', 'STREET', 'COMMUNITY', 'COMPOUND', 'COMPOUND', 'BUILDING', 'GRID', 'MICRO_GRID']
const SOURCES = ['S1', 'S2', '']

export const sources: Row[] = [
  { ref: 'S1', title: '示例', synthetic: 'true' },
  { ref: 'S2', title: '台账', synthetic: 'false' },
]

export function units(choose: Choose, areas: readonly Row[]): Row[] {
  return listOf(choose, 14, 20, (number) => ({
    ref: someRef(choose, number),
    name: someName(choose, '单位'),
    kind: choose.one(KINDS),
    tier: choose.maybe(70, ['COUNTY', 'STREET', 'PREFECTURAL'], ''),
    two_new: choose.maybe(20, ['true', 'false'], ''),
    party_members: choose.maybe(70, ['0', '3', '12'], ''),
    residence_code: someResidence(choose, areas),
    dissolved_on: choose.chance(25) ? someDay(choose) : '',
    source_ref: choose.one(SOURCES),
  }))
}

export function someResidence(choose: Choose, areas: readonly Row[]): string {
  const level = choose.one(['COMMUNITY', 'COMMUNITY', 'COMMUNITY', 'COMMUNITY', 'STREET', ''])
  return level && choose.one(codesOf(areas, level))
}

/** Of units, of areas, of both and of neither; a unit may have several, one beneath another. */
export function organisations(choose: Choose, { areas, units }: Pick<Tables, 'areas' | 'units'>): Row[] {
  const rows: Row[] = []
  for (const number of numbers(choose, 10, 16)) {
    const ref = someRef(choose, number)
    rows.push({
      ref,
      name: someName(choose, '党支部'),
      kind: choose.one(ORGANISATIONS),
      unit_ref: choose.chance(60) ? choose.one(units).ref! : '',
      leads_code: choose.chance(50) ? choose.one(codesOf(areas, choose.one(LED))) : '',
      superior_ref: rows.length > 0 && choose.chance(40) ? choose.one(rows).ref! : '',
      members: '',
      star_rating: choose.maybe(60, ['1', '3', '5'], ''),
    })
  }
  return rows
}

export function committees(choose: Choose, areas: readonly Row[]): Row[] {
  const places = areas.flatMap(({ code, level }) => {
    if (level === 'STREET' && choose.chance(60))
      return {
        code,
        kind: choose.one(['BIG_WORKING_COMMITTEE', 'BIG_WORKING_COMMITTEE', 'JOINT_PARTY_COMMITTEE']),
      }
    if (level === 'COMMUNITY' && choose.chance(60))
      return {
        code,
        kind: choose.one(['BIG_PARTY_COMMITTEE', 'BIG_PARTY_COMMITTEE', 'JOINT_PARTY_COMMITTEE']),
      }
    return level === 'COUNTY' && choose.chance(20) ? { code, kind: 'JOINT_PARTY_COMMITTEE' } : []
  })
  const twice = choose.some(places, 2)
  return [...places, ...twice].map(({ code, kind }, number) => ({
    ref: someRef(choose, number),
    name: someName(choose, '党委'),
    kind,
    area_code: code!,
  }))
}

export function alliances(choose: Choose, areas: readonly Row[]): Row[] {
  return listOf(choose, 5, 7, (number) => ({
    ref: someRef(choose, number),
    name: someName(choose, '联盟'),
    kind: choose.one(['REGIONAL', 'INDUSTRY', 'THEMATIC']),
    theme: '',
    serves_codes: choose
      .some(areas, choose.whole(0, 3))
      .map(({ code }) => code)
      .join(';'),
    ...period(choose),
    ...(choose.chance(40) ? { start: '2019', end: '' } : {}),
  }))
}

export function codesOf(areas: readonly Row[], level: string): string[] {
  return areas.filter((row) => row.level === level).map(({ code }) => code!)
}

export function numbers(choose: Choose, least: number, most: number): number[] {
  return Array.from({ length: choose.whole(least, most) }, (_, number) => number)
}

export function listOf(choose: Choose, least: number, most: number, make: (number: number) => Row): Row[] {
  return numbers(choose, least, most).map(make)
}
