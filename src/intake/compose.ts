import { Unfit } from '../register/cells/cell'
import { type Column, publicId, type Row, type TableName, type Value } from '../register/table'
import { tableNamed } from '../register/tables'
import { type Draft, draftOf } from './draft'
import { type Field, fieldNamed } from './layout/fields'
import { headingKey } from './layout/heading'
import type { KindOfTable } from './layout/vocabulary'
import { LIES_AROUND } from './lies-around'
import type { RowRead, Valued } from './read-rows'
import type { Mention } from './types'
import type { Resolved } from './who'
import { whose } from './whose'

/** Who is meant by the names of a row, by field, and where the row lies. */
export interface RowSetting {
  row: RowRead
  kind: KindOfTable
  who: ReadonlyMap<string, readonly Resolved[]>
  /** codes of the areas that section, title and sheet speak of, the nearest first, with their levels */
  around: readonly { code: string; level: string }[]
  /** a committee or alliance that only the title names */
  titled: Resolved | undefined
}

/** What a row says beside its records: of units and people that are there or are new. */
export interface Said {
  id: string
  values: Row
  row: RowRead
  /** the row is about it and nothing else: another that says otherwise contradicts it */
  isAboutIt?: boolean
}

export interface Composed {
  drafts: Draft[]
  said: Said[]
  /** required names that the row does not give */
  missing: string[]
  /** its cells name more than can be joined to each other */
  tooMany?: boolean
}

/** Records that one row can become. */
export const MOST_JOINED = 1_000

type Compose = (setting: RowSetting) => Composed

/** The records that a row becomes. */
export const compose: Compose = (setting) => {
  const { kind } = setting
  const composed = (COMPOSERS[kind.table] ?? main)(setting)
  const remark = setting.row.remarks.map(({ title, text }) => `${title}：${text}`).join('；')
  for (const draft of composed.drafts) if (remark !== '') draft.remark ??= remark
  return composed
}

const COMPOSERS: Partial<Record<TableName, Compose>> = {
  part_time_memberships: seat,
  grid_assignments: withPerson,
  contacts: contact,
  list_items: listItem,
  alliances: alliance,
  alliance_memberships: membership,
  chair_terms: turn,
  meetings: meeting,
  units: unit,
}

/** A choice of one name for each column that points to one thing. */
type Choice = Map<string, { resolved: Resolved | undefined; key: string | null; index: number; of: number }>

function main(setting: RowSetting, except: readonly string[] = []): Composed {
  const { kind, row, who } = setting
  const table = tableNamed(kind.table)
  const fields = Object.keys(kind.columns)
    .map(fieldNamed)
    .filter((field) => field.table === table)
  const missing: string[] = []
  let choices: Choice[] = [new Map()]
  for (const field of fields) {
    if (field.kind !== 'MENTION' || field.column.cell.list || except.includes(field.name)) continue
    const names = namesFor(setting, field)
    if (names === 'LEFT_OUT') {
      if (field.column.required || field.name === 'contacts.unit_ref')
        return { drafts: [], said: [], missing: [] }
      for (const { named } of who.get(field.name) ?? [])
        row.remarks.push({ title: titleOf(row, field.name), text: named.text })
      continue
    }
    if (names.length === 0) {
      if (field.column.required) missing.push(field.name)
      continue
    }
    // Who is joined to whom is not a question that a cell of thousands asks.
    if (choices.length * names.length > MOST_JOINED)
      return { drafts: [], said: [], missing: [], tooMany: true }
    choices = choices.flatMap((choice) =>
      names.map((name, index) => new Map([...choice, [field.name, { ...name, index, of: names.length }]])),
    )
  }
  const drafts = choices.map((choice) => draftFor(setting, fields, choice))
  const owners = whose[kind.table] ?? []
  if (owners.length > 0 && drafts.some(isNobodys)) {
    const names = owners.map((column) => `${kind.table}.${column}`)
    if (names.some((name) => who.get(name)?.length)) return { drafts: [], said: [], missing: [] }
    missing.push(names[0]!)
  }
  return {
    drafts: missing.length > 0 ? drafts.map((draft) => ({ ...draft, waiting: true })) : drafts,
    said: countsOfUnits(setting, row),
    missing,
  }
}

/** Nobody says whose it is, and no answer is waited for. */
function isNobodys({ table, values, waiting }: Draft): boolean {
  return !waiting && whose[table]!.every((column) => values[column] == null)
}

interface Name {
  resolved: Resolved | undefined
  key: string | null
}

/** The names of a field in a row, or what only section or title say. */
function namesFor({ who, around, titled, kind }: RowSetting, field: Field): Name[] | 'LEFT_OUT' {
  const names = who.get(field.name) ?? []
  const kept = names.filter(({ mention }) => mention.how !== 'LEFT_OUT')
  if (names.length > 0 && kept.length === 0) return 'LEFT_OUT'
  if (kept.length > 0) return kept.map((resolved) => ({ resolved, key: keyFor(field, resolved.mention) }))
  const isOwn = field.table.name === kind.table
  if (titled && isOwn && field.entities.includes(titled.mention.entity))
    return [{ resolved: titled, key: keyFor(field, titled.mention) }]
  if (!field.entities.includes('AREA') || !isOwn || !LIES_AROUND.has(field.name)) return []
  const levels = field.column.refersTo?.levels
  const area = around.find(({ level }) => levels === undefined || levels.includes(level))
  return area ? [{ resolved: undefined, key: area.code }] : []
}

/** An id as a column has it. */
function keyFor({ column }: Field, { match }: Mention): string | null {
  if (match === null || column.refersTo?.byId) return match
  return match.slice(match.indexOf(':') + 1)
}

function draftFor(setting: RowSetting, fields: readonly Field[], choice: Choice): Draft {
  const { kind, row, who } = setting
  const draft = draftOf(kind.table, row, { ...kind.all })
  for (const field of fields) {
    const { key } = field.column
    const chosen = choice.get(field.name)
    if (chosen) {
      draft.values[key] = chosen.key
      if (chosen.key === null) draft.waiting = true
    } else if (field.kind === 'MENTION' && field.column.cell.list)
      setList(draft, field, who.get(field.name) ?? [])
    else if (field.kind !== 'MENTION')
      setValue(draft, field, valueFor(row, field, choice) ?? saidInAnother(row, field))
  }
  return draft
}

/** A list of names in one cell that is one value; what cannot stand in it is kept as a remark. */
function setList(draft: Draft, field: Field, names: readonly Resolved[]): void {
  const kept = names.filter(({ mention }) => mention.how !== 'LEFT_OUT')
  const others = kept.filter(({ mention }) => !field.entities.includes(mention.entity))
  const own = kept.filter(({ mention }) => field.entities.includes(mention.entity))
  if (others.length > 0) {
    const text = others.map(({ named }) => named.text).join('、')
    draft.row?.remarks.push({ title: titleOf(draft.row, field.name), text })
  }
  if (own.length === 0) return
  if (own.some(({ mention }) => mention.match === null)) draft.waiting = true
  draft.values[field.column.key] = [
    ...new Set(own.flatMap(({ mention }) => keyFor(field, mention) ?? [])),
  ].sort()
}

function titleOf(row: RowRead, field: string): string {
  return row.table.table.understood.find((column) => column.field === field)?.title ?? ''
}

/** As many values as names go one each. */
function valueFor(row: RowRead, field: Field, choice: Choice): Valued | undefined {
  const values = row.valued.get(field.name) ?? []
  if (values.length <= 1) return values[0]
  const list = [...choice.values()].find(({ of }) => of === values.length)
  return list ? values[list.index] : { ...(values[0] as Valued), value: null, may: [] }
}

/** Terms that stand in a name or in another term: where, and whether it ends or begins with them. */
const SAID_IN: Readonly<Record<string, { field: string; at: 'startsWith' | 'endsWith' }>> = {
  'venues.kind': { field: 'venues.name', at: 'endsWith' },
  'grid_assignments.employment': { field: 'grid_assignments.post', at: 'startsWith' },
}

/** What no column says and another does beside its own: 东街社区党群服务中心 is a service centre, 专职网格员 full-time. */
function saidInAnother(row: RowRead, { name: field, column: { cell } }: Field): Valued | undefined {
  const where = SAID_IN[field]
  const [name] = row.valued.get(where?.field ?? '') ?? []
  if (!where || !name || row.table.table.understood.some((column) => column.field === field)) return undefined
  const key = headingKey(name.text)
  const [kind] =
    Object.entries(cell.vocabulary?.terms ?? {}).find(([, { zh }]) =>
      zh.some((word) => key[where.at](word)),
    ) ?? []
  if (kind === undefined) return undefined
  const valued: Valued = { cell: name.cell, field, text: name.text, value: kind, how: 'INFERRED' }
  row.valued.set(field, [valued])
  return valued
}

function setValue(draft: Draft, field: Field, valued: Valued | undefined): void {
  const { column } = field
  const required = column.required === true && column.fallback === undefined
  if (!valued) {
    if (required && draft.values[column.key] === undefined)
      draft.open.set(column.key, { valued: undefined, partial: null, may: [], required })
    return
  }
  if (valued.isNone) {
    draft.values[column.key] = null
    return
  }
  if (valued.may || valued.value === null) {
    draft.open.set(column.key, { valued, partial: null, may: valued.may ?? [], required })
    return
  }
  if ((field.kind === 'DAY' || field.kind === 'MOMENT') && String(valued.value).length < 10) {
    draft.open.set(column.key, { valued, partial: String(valued.value), may: [], required })
    return
  }
  draft.values[column.key] = field.kind === 'MOMENT' ? stored(column, valued.value) : valued.value
}

/** A moment as the register keeps it, however its offset is written. */
function stored({ cell }: Column, value: Value): Value {
  const read = cell.read(String(value))
  return read instanceof Unfit ? null : read
}

/** 在职党员数 beside a unit says how many Party members it has. */
function countsOfUnits({ who, kind }: RowSetting, row: RowRead): Said[] {
  const counts = row.valued.get('units.party_members') ?? []
  const units =
    kind.table === 'units'
      ? []
      : [...who].flatMap(([field, names]) => (field.endsWith('.unit_ref') ? names : []))
  if (counts.length === 0 || counts.length !== units.length) return []
  return units.flatMap(({ mention }, index) => {
    const value = counts[index]?.value ?? null
    return mention.match === null || value === null
      ? []
      : [{ id: mention.match, values: { party_members: value }, row }]
  })
}

function contact(setting: RowSetting): Composed {
  const composed = main(setting)
  // One leader answers for an area once, however many units stand beside the name.
  const led = new Set<string>()
  for (const { values } of composed.drafts) {
    if (values.person_ref == null) continue
    const leads = JSON.stringify([values.area_code, values.person_ref])
    if (led.has(leads) && values.unit_ref != null) delete values.person_ref
    led.add(leads)
  }
  return {
    ...composed,
    said: [...composed.said, ...peopleOf(setting, 'contacts.person_ref', 'contacts.unit_ref')],
  }
}

function withPerson(setting: RowSetting): Composed {
  const composed = main(setting)
  return {
    ...composed,
    said: [...composed.said, ...peopleOf(setting, `${setting.kind.table}.person_ref`, undefined)],
  }
}

function seat(setting: RowSetting): Composed {
  return {
    ...main(setting),
    said: peopleOf(setting, 'part_time_memberships.person_ref', 'part_time_memberships.unit_ref'),
  }
}

/** Post and employer of people: the post from its own column or from beside the name of the unit. */
function peopleOf({ who, row }: RowSetting, personField: string, unitField: string | undefined): Said[] {
  const people = who.get(personField) ?? []
  const units = unitField ? (who.get(unitField) ?? []) : []
  const titles = row.valued.get('persons.title') ?? []
  return people.flatMap(({ mention, title: beside }, index) => {
    if (mention.match === null) return []
    const unit = units.length === people.length ? units[index] : units.length === 1 ? units[0] : undefined
    const title = titles[titles.length === people.length ? index : 0]?.value ?? unit?.title ?? beside ?? null
    const values: Row = {}
    if (title !== null) values.title = title
    if (unit?.mention.match) values.employer_ref = unit.mention.match.slice('unit:'.length)
    return Object.keys(values).length > 0 || mention.how === 'NEW' ? [{ id: mention.match, values, row }] : []
  })
}

function unit(setting: RowSetting): Composed {
  const { who, row } = setting
  const [own] = who.get('units.name') ?? []
  if (!own || own.mention.how === 'LEFT_OUT')
    return { drafts: [], said: [], missing: own ? [] : ['units.name'] }
  const fields = Object.keys(setting.kind.columns).map(fieldNamed)
  const draft = draftFor(
    { ...setting, who: new Map() },
    fields.filter(({ name, kind }) => name !== 'units.name' && kind !== 'MENTION'),
    new Map(),
  )
  if (own.mention.match === null) draft.waiting = true
  else draft.ref = own.mention.match.slice('unit:'.length)
  const [home] = who.get('units.residence_code') ?? []
  if (home?.mention.match) draft.values.residence_code = home.mention.match.slice('area:'.length)
  else if (home && home.mention.how !== 'LEFT_OUT') draft.waiting = true
  else if (!home && own.mention.how === 'NEW') {
    const residence = residenceAround(setting)
    if (residence !== undefined) draft.values.residence_code = residence
  }
  draft.row = row
  // Of a unit that an answer says is new the row is what the sheet says of it, and no second unit.
  if (own.mention.how === 'NEW' && own.mention.match !== null)
    return {
      drafts: [],
      said: [{ id: own.mention.match, values: draft.values, row, isAboutIt: true }],
      missing: [],
    }
  return { drafts: [draft], said: [], missing: [] }
}

/** Where the units of a list lie that names their community or street above it alone; what is registered stays so. */
function residenceAround({ row, around }: RowSetting): string | undefined {
  const field = fieldNamed('units.residence_code')
  if (row.table.table.understood.some((column) => column.field === field.name)) return undefined
  return around.find(({ level }) => field.column.refersTo?.levels?.includes(level))?.code
}

/** An entry of a list, and who claims it. */
function listItem(setting: RowSetting): Composed {
  const { who, row, kind } = setting
  const composed = main(setting)
  const claimants = (who.get('claims.unit_ref') ?? []).filter(({ mention }) => mention.how !== 'LEFT_OUT')
  const claims = composed.drafts.flatMap((item) =>
    claimants.map(({ mention }) => {
      const claim = draftOf('claims', row)
      claim.parents.push({ draft: item, column: 'item_ref' })
      claim.waiting = mention.match === null || item.waiting
      claim.values.unit_ref = mention.match === null ? null : mention.match.slice('unit:'.length)
      for (const field of Object.keys(kind.columns).map(fieldNamed))
        if (field.table.name === 'claims' && field.kind !== 'MENTION')
          setValue(claim, field, row.valued.get(field.name)?.[0])
      return claim
    }),
  )
  if (claimants.length > 0)
    // 未完成 of what somebody has claimed does not mean that nobody has.
    for (const item of composed.drafts)
      if ((item.values.status ?? 'OPEN') === 'OPEN') item.values.status = 'CLAIMED'
  return { ...composed, drafts: [...composed.drafts, ...claims] }
}

/** An alliance, and each of its members. */
function alliance(setting: RowSetting): Composed {
  const { who, row, kind } = setting
  const [own] = who.get('alliances.name') ?? []
  if (!own || own.mention.how === 'LEFT_OUT')
    return { drafts: [], said: [], missing: own ? [] : ['alliances.name'] }
  const fields = Object.keys(kind.columns).map(fieldNamed)
  const draft = draftFor(
    setting,
    fields.filter(({ name, table }) => name !== 'alliances.name' && table.name === 'alliances'),
    new Map(),
  )
  draft.open.delete('kind')
  if (own.mention.match === null) draft.waiting = true
  else draft.ref = own.mention.match.slice('alliance:'.length)
  const members = memberships(setting, draft)
  // Of one that an answer says is new the row is what the sheet says of it, and no second one.
  if (own.mention.how === 'NEW' && own.mention.match !== null)
    return {
      drafts: members,
      said: [{ id: own.mention.match, values: draft.values, row, isAboutIt: true }],
      missing: [],
    }
  return { drafts: [draft, ...members], said: [], missing: [] }
  function memberships(_setting: RowSetting, of: Draft): Draft[] {
    const names = (who.get('alliance_memberships.member_id') ?? []).filter(
      ({ mention }) => mention.how !== 'LEFT_OUT',
    )
    const joined = row.valued.get('alliance_memberships.start')?.[0]
    return names.map(({ mention }) => {
      const member = draftOf('alliance_memberships', row, { member_id: mention.match })
      member.parents.push({ draft: of, column: 'alliance_ref' })
      member.waiting = mention.match === null || of.waiting
      if (joined) setValue(member, fieldNamed('alliance_memberships.start'), joined)
      return member
    })
  }
}

/** A membership of an alliance, and its turn to chair where the row says when that is. */
function membership(setting: RowSetting): Composed {
  const composed = main(setting)
  const turns = composed.drafts.flatMap((member) => turnOf(setting.row, member))
  return { ...composed, drafts: [...composed.drafts, ...turns] }
}

function turnOf(row: RowRead, member: Draft): Draft[] {
  if (!row.valued.has('chair_terms.start')) return []
  const term = draftOf('chair_terms', row)
  term.parents.push({ draft: member, column: 'alliance_membership_ref' })
  term.waiting = member.waiting
  for (const name of ['chair_terms.start', 'chair_terms.end'])
    setValue(term, fieldNamed(name), row.valued.get(name)?.[0])
  return [term]
}

/** Whose turn it is to chair an alliance: part of a membership. */
function turn(setting: RowSetting): Composed {
  const { who, row, titled } = setting
  const [own = titled] = who.get('alliance_memberships.alliance_ref') ?? []
  const chairs = (who.get('chair_terms.alliance_membership_ref') ?? []).filter(
    ({ mention }) => mention.how !== 'LEFT_OUT',
  )
  if (own?.mention.how === 'LEFT_OUT') return { drafts: [], said: [], missing: [] }
  if (!own) return { drafts: [], said: [], missing: ['alliance_memberships.alliance_ref'] }
  if (chairs.length === 0) return { drafts: [], said: [], missing: ['chair_terms.alliance_membership_ref'] }
  const drafts = chairs.flatMap(({ mention }) => {
    const member = draftOf('alliance_memberships', row, { member_id: mention.match })
    member.values.alliance_ref =
      own.mention.match === null ? null : own.mention.match.slice('alliance:'.length)
    member.waiting = mention.match === null || own.mention.match === null
    member.carrier = true
    return [member, ...turnOf(row, member)]
  })
  return { drafts, said: [], missing: [] }
}

/** A meeting, and what was on its agenda; rows without a name go on with the meeting above. */
function meeting(setting: RowSetting): Composed {
  const { who, row, kind } = setting
  const composed = main(setting)
  const title = row.valued.get('matters.title')?.[0]
  const [responsible] = who.get('matters.responsible_ref') ?? []
  for (const held of composed.drafts) held.carrier = held.values.attendee_refs === undefined
  if (!title) return composed
  const matters = composed.drafts.map((held) => {
    const matter = draftOf('matters', row, { title: title.value })
    matter.parents.push({ draft: held, column: 'meeting_ref' })
    matter.waiting =
      held.waiting ||
      (responsible !== undefined &&
        responsible.mention.match === null &&
        responsible.mention.how !== 'LEFT_OUT')
    if (responsible?.mention.match)
      matter.values.responsible_ref = responsible.mention.match.slice('unit:'.length)
    const resolved = row.valued.get('matters.resolved_on')?.[0]
    if (resolved && kind.columns['matters.resolved_on'])
      setValue(matter, fieldNamed('matters.resolved_on'), resolved)
    return matter
  })
  return { ...composed, drafts: [...composed.drafts, ...matters] }
}

export function idOf(table: TableName, ref: string): string {
  return publicId(tableNamed(table), ref)
}

export function asText(value: Value): string {
  return value === null ? '' : Array.isArray(value) ? value.join(';') : String(value)
}
