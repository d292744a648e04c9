import { at, type Moment } from '../time/moment'
import {
  AdministrativeDivision,
  type Area,
  type AreaLevel,
  Building,
  Community,
  Compound,
  Grid,
  Street,
} from './area.type'

/** An area as the graph gives it: `area {.*}`. */
export interface AreaRow {
  id: string
  code: string
  name: string
  level: AreaLevel
  urban?: boolean
  streetKind?: string
  functionalZone?: boolean
}

const types: Record<AreaLevel, new () => Area> = {
  PROVINCE: AdministrativeDivision,
  PREFECTURE: AdministrativeDivision,
  COUNTY: AdministrativeDivision,
  STREET: Street,
  COMMUNITY: Community,
  COMPOUND: Compound,
  BUILDING: Building,
  GRID: Grid,
  MICRO_GRID: Grid,
}

/** The area as an object of the type that its level has in the schema. */
export function areaAt(moment: Moment, row: AreaRow): Area {
  return Object.assign(at(types[row.level], moment, row), { label: row.name })
}
