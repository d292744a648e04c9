import type { MatchEntity } from '../match/match'
import { Unfit } from '../register/cells/cell'
import { normalForm } from '../register/normal-form'
import type { Row, TableName } from '../register/table'
import { tableNamed } from '../register/tables'
import { idOf } from './compose'
import { contradicts } from './contradicts'
import { keyOf } from './keys'
import type { Create } from './who'

/** What an answer must say of something new. */
const NEEDED: Partial<Record<MatchEntity, { table: TableName; needs: readonly string[] }>> = {
  UNIT: { table: 'units', needs: ['name', 'kind'] },
  ORGANISATION: { table: 'party_organisations', needs: ['name', 'kind'] },
  PERSON: { table: 'persons', needs: ['name'] },
  COMMITTEE: { table: 'big_committees', needs: ['name', 'kind', 'area_code'] },
  ALLIANCE: { table: 'alliances', needs: ['name', 'kind'] },
  CONFERENCE: { table: 'conferences', needs: ['name', 'every_months'] },
}

/** Units, people and bodies that answers say are new, each once. */
export class NewThings {
  private readonly things = new Map<string, { id: string; table: TableName; row: Row }>()
  /** what answers say of each */
  private readonly told = new Map<string, Row>()

  constructor(
    private readonly prefix: string,
    private readonly within: string,
  ) {}

  get made(): { id: string; table: TableName; row: Row }[] {
    return [...this.things.values()]
  }

  readonly create: Create = (entity, text, given, near) => {
    const known = NEEDED[entity]
    if (!known) return undefined
    const row: Row = {}
    for (const column of tableNamed(known.table).columns) {
      const value = given[column.key]
      if (value === undefined || value === null || column.key === 'ref') continue
      const read = column.cell.read(Array.isArray(value) ? value.join(';') : String(value).trim())
      if (read instanceof Unfit) return undefined
      row[column.key] = read
    }
    const answered = { ...row }
    if (entity === 'ALLIANCE' && row.serves_codes === undefined && typeof given.area_code === 'string')
      row.serves_codes = [given.area_code]
    if (entity === 'CONFERENCE' && !['area_code', 'committee_ref', 'alliance_ref'].some((key) => row[key]))
      row.area_code = near[0] ?? this.within
    if (known.needs.some((key) => row[key] === undefined)) return undefined
    if (entity === 'ALLIANCE' && row.serves_codes === undefined) return undefined
    const called = entity === 'PERSON' ? text : String(row.name)
    const id = idOf(
      known.table,
      `${this.prefix}${keyOf(entity, normalForm(called), entity === 'PERSON' ? (near[0] ?? this.within) : this.within)}`,
    )
    const before = this.told.get(id)
    if (before && contradicts(answered, before)) return undefined
    this.told.set(id, { ...before, ...answered })
    this.things.set(id, { id, table: known.table, row: { ...this.things.get(id)?.row, ...row } })
    return id
  }
}
