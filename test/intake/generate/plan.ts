import type { TableName } from '../../../src/register/table'
import { type Choose, type Streams, streamsOf } from '../../oracle/generate/choose'
import {
  ACTIVITIES,
  CATEGORIES,
  GIVEN,
  KINDS_OF_UNITS,
  MATTERS,
  NEEDS,
  POSTS,
  PROJECTS,
  RESOURCES,
  type SaidValue,
  SURNAMES,
  someCount,
  someDate,
  someDay,
} from './cells'
import { type AreaOf, type County, someCounty } from './county'
import { GROUPS, HEADINGS, OTHER_COLUMNS, TITLES } from './headings'
import { communityCalled, listed, newUnitCalled, type SaidName, someUnit, unitCalled } from './names'

/** What stands in a cell, and what it means. */
export interface Said {
  shown: string | number
  names?: SaidName[]
  value?: SaidValue
}

export interface PlannedColumn {
  /** null: it has no place in the register */
  field: string | null
  title: string
  /** the heading above it and its neighbours */
  group?: string
}

export interface PlannedRow {
  /** the street that its section names */
  section: string | null
  cells: Said[]
}

/** A table as an office thinks of it, before it is laid out on a sheet. */
export interface PlannedTable {
  kind: TableName
  /** as questions about tables call it: `list_items:RESOURCE` */
  called: string
  title: string
  columns: PlannedColumn[]
  rows: PlannedRow[]
  /** the column that names are merged down in */
  merged: number | null
  hasSections: boolean
  hasNumbers: boolean
}

export interface PlannedFile {
  seed: number
  county: County
  /** what the file is about; null: nothing names it */
  tables: PlannedTable[][]
}

/** Which half of the headings: those for development, or those that no rule was written on. */
export type Half = 0 | 1

export function halfOf(word: string): Half {
  let sum = 7
  for (const letter of word) sum = (sum * 31 + letter.codePointAt(0)!) % 65_521
  return ((sum >> 3) & 1) as Half
}

interface Around {
  choose: Choose
  county: County
  half: Half
  titleYear: number | undefined
  /** the communities that its rows are about */
  communities: readonly AreaOf[]
  streetIsSaid: boolean
}

interface RowOf {
  community: AreaOf
}

type Make = (row: RowOf) => Said

const KINDS = [
  'pairings',
  'pairings',
  'pairings',
  'contacts',
  'contacts',
  'duty_reports',
  'duty_reports',
  'part_time_memberships',
  'part_time_memberships',
  'list_items:NEED',
  'list_items:RESOURCE',
  'list_items:PROJECT',
  'lists',
  'alliances',
  'alliances+turns',
  'meetings',
  'activities',
  'activities',
  'units',
  'property_linkages',
  'grid_assignments',
  'venues',
  'volunteer_teams',
] as const

export function plannedFile(seed: number, half: Half): PlannedFile {
  const streams = streamsOf(seed)
  const choose = streams('file')
  const kind = KINDS[seed % KINDS.length]!
  let county = someCounty(streams('county'))
  for (let tried = 0; !hasWhat(kind, county); tried++) county = someCounty(streams(`county ${tried}`))
  const kinds: readonly string[] =
    kind === 'lists'
      ? ['list_items:NEED', 'list_items:RESOURCE', 'list_items:PROJECT'].slice(0, choose.whole(2, 3))
      : kind === 'alliances+turns'
        ? ['alliances', 'chair_terms']
        : [kind]
  const stacked = kind === 'lists' && choose.chance(70)
  const around = aroundOf(streams, county, half, kinds.length > 1)
  const tables = kinds.map((each, index) =>
    plannedTable(each, { ...around, choose: streams(`table ${index}`) }),
  )
  const sheets = stacked ? [tables] : tables.map((table) => [table])
  if (kinds.length === 1 && choose.chance(12)) {
    const other = choose.one(
      KINDS.filter((each) => each !== 'lists' && !each.startsWith('alliances') && hasWhat(each, county)),
    )
    sheets.push([plannedTable(other, { ...around, choose: streams('second') })])
  }
  return { seed, county, tables: sheets }
}

function hasWhat(kind: string, { alliances, committees, conferences }: County): boolean {
  if (kind.startsWith('alliances')) return alliances.length > 0
  if (kind === 'part_time_memberships') return committees.length > 0
  return kind !== 'meetings' || conferences.length > 0
}

function aroundOf(streams: Streams, county: County, half: Half, isOneCommunity: boolean): Around {
  const choose = streams('around')
  const street = choose.one(
    county.streets.filter(({ code }) => county.communities.some(({ parent }) => parent === code)),
  )
  const inStreet = county.communities.filter(({ parent }) => parent === street.code)
  const towns = county.communities.filter(({ name }) => !/村/u.test(name))
  const scope = choose.whole(1, 3)
  const communities = isOneCommunity
    ? [choose.one(inStreet)]
    : scope === 1
      ? inStreet.slice(0, choose.whole(2, 8))
      : Array.from({ length: choose.whole(3, 8) }, () => choose.one(towns))
  return {
    choose,
    county,
    half,
    titleYear: choose.maybe(50, [2023, 2024], undefined),
    communities: [...new Set(communities)],
    streetIsSaid: scope === 1 || isOneCommunity,
  }
}

function heading(choose: Choose, half: Half, field: string, used: Set<string>): string {
  const all = HEADINGS[field] ?? OTHER_COLUMNS[field] ?? []
  const own = all.filter((word) => halfOf(word) === half && !used.has(word))
  const word = choose.one(own.length > 0 ? own : all.filter((each) => !used.has(each)))
  used.add(word)
  return word
}

function plannedTable(kind: string, around: Around): PlannedTable {
  const { choose, half, county, communities, titleYear } = around
  const used = new Set<string>()
  const columns: (PlannedColumn & { make: Make })[] = []
  const add = (
    field: string,
    make: Make,
    { named = field, title }: { named?: string; title?: string } = {},
  ) => columns.push({ field, title: title ?? heading(choose, half, named, used), make })
  const other = (which: string, make: Make) =>
    columns.push({ field: null, title: heading(choose, half, which, used), make })
  const table = kind.split(':')[0] as TableName
  const hasNumbers = choose.chance(85)
  if (hasNumbers) other('number', () => ({ shown: '' }))
  const isCommunityInTitle = communities.length === 1 && table !== 'part_time_memberships'
  const context: Context = { ...around, add, other, isCommunityInTitle }
  MAKERS[kind]!(context)
  if (choose.chance(40)) other('contact', () => ({ shown: person(choose) }))
  if (choose.chance(35)) other('phone', () => ({ shown: `13${choose.whole(100000000, 999999999)}` }))
  if (choose.chance(25))
    other('content', () => ({
      shown: choose.one(['环境整治、政策宣讲', '资源共享', '组织共建、活动共办', '']),
    }))
  if (choose.chance(60))
    other('note', () => ({ shown: choose.maybe(20, ['新增', '军民共建', '待核实', '已续签'], '') }))
  const ordered =
    kind === 'chair_terms'
      ? columns
      : hasNumbers
        ? [columns[0]!, ...mixed(choose, columns.slice(1))]
        : mixed(choose, columns)
  if (!ordered.slice(0, 2).some(({ field }) => field !== null))
    ordered.splice(
      1,
      0,
      ...ordered.splice(
        ordered.findIndex(({ field }) => field !== null),
        1,
      ),
    )
  const areaAt = ordered.findIndex(
    ({ field }) =>
      field !== null && /community_code$|^contacts.area|^activities.area|committee_ref$/u.test(field),
  )
  const groupsDown = areaAt >= 0 && kind !== 'contacts' && choose.chance(45)
  const of = communities.flatMap((community) =>
    Array.from(
      { length: groupsDown || communities.length === 1 ? choose.whole(2, 4) : choose.whole(1, 2) },
      () => community,
    ),
  )
  const rowsOf = (groupsDown ? of : mixed(choose, of)).slice(0, 24)
  while (rowsOf.length < 4) rowsOf.push(rowsOf[0]!)
  const bySection =
    !groupsDown && choose.chance(20) && new Set(rowsOf.map(({ parent }) => parent)).size > 1 && areaAt >= 0
  if (bySection) rowsOf.sort((a, b) => (a.parent < b.parent ? -1 : a.parent > b.parent ? 1 : 0))
  const named = new Map<string, Said>()
  const rows = rowsOf.map((community): PlannedRow => {
    const street = county.streets.find(({ code }) => code === community.parent)
    return {
      section: bySection ? (street?.name ?? null) : null,
      cells: ordered.map(({ make, field }, index) => {
        const said =
          groupsDown && index === areaAt
            ? (named.get(community.code) ?? make({ community }))
            : make({ community })
        if (index === areaAt) named.set(community.code, said)
        if (bySection && street && field !== null && /community_code$|area_code$/u.test(field))
          settle(said, county)
        return said
      }),
    }
  })
  if (kind !== 'chair_terms') grouped(choose, ordered, hasNumbers)
  const where = isCommunityInTitle
    ? `${communities[0]!.stem}社区`
    : around.streetIsSaid
      ? county.streets.find(({ code }) => code === communities[0]!.parent)!.name
      : county.name
  const title = `${choose.chance(80) || isCommunityInTitle || around.streetIsSaid ? where : ''}${titleYear === undefined ? '' : `${titleYear}年`}${choose.one(TITLES[kind]!.filter((each) => halfOf(each) === half))}`
  return {
    kind: table,
    called: kind,
    title,
    columns: ordered.map(({ make: _make, ...column }) => column),
    rows: withoutTwins(rows, ordered),
    merged: groupsDown ? areaAt : null,
    hasSections: bySection,
    hasNumbers,
  }
}

/** Where a section names the street, communities of one name are told apart. */
function settle({ names = [] }: Said, county: County): void {
  for (const name of names) {
    const area = county.communities.find(({ code }) => `area:${code}` === name.id)
    if (!area || name.state !== 'AMBIGUOUS') continue
    const twins = county.communities.filter(
      ({ stem, parent }) => stem === area.stem && parent === area.parent,
    )
    if (twins.length === 1) name.state = 'SURE'
  }
}

/** No two rows that say the same, or are about one alliance. */
function withoutTwins(rows: readonly PlannedRow[], columns: readonly PlannedColumn[]): PlannedRow[] {
  const seen = new Set<string>()
  const isAlliance = ({ field }: PlannedColumn) =>
    field !== null && /^alliances\.name$|alliance_ref$/u.test(field)
  const isOfAlliances = columns.some(isAlliance)
  return rows.filter(({ cells }) => {
    const key = JSON.stringify(
      cells.map(({ names, value, shown }, index) =>
        columns[index]?.field === null || value || (isOfAlliances && index !== columns.findIndex(isAlliance))
          ? ''
          : names
            ? names.map(({ id, text }) => id ?? text)
            : shown,
      ),
    )
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** A heading above two or three that stand beside each other. */
function grouped(choose: Choose, columns: PlannedColumn[], hasNumbers: boolean): void {
  if (!choose.chance(22) || columns.length < 4) return
  const from = choose.whole(hasNumbers ? 1 : 0, columns.length - 3)
  const group = choose.one(GROUPS)
  for (const column of columns.slice(from, from + choose.whole(2, 3))) column.group = group
}

function mixed<T>(choose: Choose, items: readonly T[]): T[] {
  const left = [...items]
  return Array.from(items, () => left.splice(choose.whole(0, Math.min(2, left.length - 1)), 1)[0]!)
}

function person(choose: Choose): string {
  return choose.one(SURNAMES) + choose.one(GIVEN)
}

interface Context extends Around {
  add(field: string, make: Make, called?: { named?: string; title?: string }): void
  other(which: string, make: Make): void
  isCommunityInTitle: boolean
}

const plain = (shown: string | number): Said => ({ shown })
const valued = (value: SaidValue): Said => ({ shown: value.shown, value })
const named = (name: SaidName): Said => ({ shown: name.text, names: [name] })

function units({ choose, county }: Context, most: number): Make {
  return () => {
    const count = choose.chance(25) ? choose.whole(1, most) : 1
    const names = Array.from({ length: count }, () =>
      choose.chance(10)
        ? newUnitCalled(choose, county)
        : unitCalled(choose, county, someUnit(choose, county)),
    )
    const apart = [...new Map(names.map((name) => [name.id ?? name.text, name])).values()].filter(
      ({ text }) => !/[、，,；;/\n]/u.test(text),
    )
    if (apart.length === 0) return named(unitCalled(choose, county, someUnit(choose, county), true))
    return apart.length === 1 ? named(apart[0]!) : { shown: listed(choose, apart), names: apart }
  }
}

function community({ choose, county, streetIsSaid }: Context, mayBeBare = true): Make {
  return ({ community: area }) => named(communityCalled(choose, county, area, streetIsSaid, mayBeBare))
}

function optional(choose: Choose, percent: number, use: () => void): void {
  if (choose.chance(percent)) use()
}

const MAKERS: Readonly<Record<string, (context: Context) => void>> = {
  pairings(context) {
    const { choose, add, other, titleYear, county, isCommunityInTitle } = context
    optional(choose, context.streetIsSaid ? 0 : 30, () =>
      other('street', ({ community: area }) =>
        plain(county.streets.find(({ code }) => code === area.parent)?.name ?? ''),
      ),
    )
    if (!isCommunityInTitle) add('pairings.community_code', community(context))
    add('pairings.unit_ref', units(context, 3))
    optional(choose, 80, () => add('pairings.start', () => valued(someDate(choose, titleYear))))
  },
  contacts(context) {
    const { choose, add, county, streetIsSaid, communities } = context
    add('contacts.unit_ref', units(context, 2))
    add('contacts.area_code', ({ community: area }) => {
      const others = choose.chance(25)
        ? communities.filter(({ code }) => code !== area.code).slice(0, choose.whole(1, 2))
        : []
      const names = [area, ...others].map((one) => communityCalled(choose, county, one, streetIsSaid, false))
      return { shown: names.length > 1 ? listed(choose, names) : names[0]!.text, names }
    })
    optional(choose, 40, () => add('units.party_members', () => valued(someCount(choose))))
    optional(choose, 40, () => add('contacts.start', () => valued(someDate(choose))))
  },
  duty_reports(context) {
    const { choose, add, titleYear, isCommunityInTitle } = context
    add('duty_reports.unit_ref', units(context, 1))
    if (!isCommunityInTitle) add('duty_reports.community_code', community(context))
    add('duty_reports.members', () => valued(someCount(choose)))
    optional(choose, 75, () => add('duty_reports.start', () => valued(someDate(choose, titleYear))))
  },
  part_time_memberships(context) {
    const { choose, add, other, county } = context
    const committees = county.committees.filter(({ name }) => /社区/u.test(name))
    add('part_time_memberships.committee_ref', ({ community: area }) => {
      const own =
        county.committees.find(({ area: code }) => code === area.code) ??
        choose.one(committees.length > 0 ? committees : county.committees)
      const text = choose.one([own.name, own.name.replace('大党委', '“大党委”'), own.name, `中共${own.name}`])
      return named({ text, entity: 'COMMITTEE', state: 'SURE', id: own.id })
    })
    add('part_time_memberships.person_ref', () =>
      named({ text: person(choose), entity: 'PERSON', state: 'NEW', id: null }),
    )
    optional(choose, 50, () => other('politics', () => plain(choose.one(['男', '女', '党员']))))
    const withPost = choose.chance(60)
    add('part_time_memberships.unit_ref', () => {
      const unit = unitCalled(choose, county, someUnit(choose, county))
      const name = { ...unit, text: unit.text.trim() }
      if (!withPost || !/[局委办部院会校所行园司]$|中学|小学/u.test(name.text)) return named(name)
      const post = choose.one([
        '党组成员',
        '副主任',
        '党支部书记',
        '主任',
        '副局长',
        '办公室主任',
        '书记',
        '经理',
      ])
      return { shown: name.text + post, names: [{ ...name, text: name.text + post }] }
    })
    optional(choose, 80, () =>
      add('part_time_memberships.post', () => {
        const [shown, value] = choose.one(POSTS)
        return valued({ shown, value })
      }),
    )
    optional(choose, 60, () => add('part_time_memberships.start', () => valued(someDate(choose))))
  },
  'list_items:NEED'(context) {
    const { choose, add, titleYear, isCommunityInTitle } = context
    if (!isCommunityInTitle) add('list_items.community_code', community(context))
    add('list_items.title', () => plain(choose.one(NEEDS)), { named: 'list_items.title:NEED' })
    add('list_items.category', () => plain(choose.one(CATEGORIES)))
    optional(choose, 60, () => add('list_items.listed_on', () => valued(someDay(choose, titleYear))))
    optional(choose, 50, () => add('claims.unit_ref', units(context, 1)))
  },
  'list_items:RESOURCE'(context) {
    const { choose, add } = context
    add('list_items.unit_ref', units(context, 1))
    add('list_items.title', () => plain(choose.one(RESOURCES)), { named: 'list_items.title:RESOURCE' })
    add('list_items.category', () => plain(choose.one(CATEGORIES)))
    optional(choose, 30, () => add('list_items.listed_on', () => valued(someDay(choose, undefined))))
  },
  'list_items:PROJECT'(context) {
    const { choose, add, isCommunityInTitle } = context
    if (!isCommunityInTitle) add('list_items.community_code', community(context))
    add('list_items.title', () => plain(choose.one(PROJECTS)), { named: 'list_items.title:PROJECT' })
    add('list_items.category', () => plain(choose.one(CATEGORIES)))
    add('claims.unit_ref', units(context, 2))
  },
  alliances(context) {
    const { choose, add, county } = context
    const left = [...county.alliances]
    add('alliances.name', () => {
      const own = left.shift() ?? choose.one(county.alliances)
      const text = choose.one([own.name, own.name.replace(county.name, ''), own.name])
      return named({ text, entity: 'ALLIANCE', state: 'SURE', id: own.id })
    })
    add('alliance_memberships.member_id', () => {
      const names = Array.from({ length: choose.whole(3, 6) }, () =>
        unitCalled(choose, county, someUnit(choose, county)),
      )
      const apart = [...new Map(names.map((name) => [name.id, name])).values()]
      return { shown: listed(choose, apart), names: apart }
    })
    optional(choose, 70, () => add('alliances.start', () => valued(someDate(choose))))
  },
  chair_terms({ choose, add, county }) {
    const left = [...county.alliances]
    add(
      'alliance_memberships.alliance_ref',
      () => {
        const own = left.shift() ?? choose.one(county.alliances)
        return named({ text: own.name, entity: 'ALLIANCE', state: 'SURE', id: own.id })
      },
      { named: 'alliances.name' },
    )
    const turns = choose.one([
      ['一季度', '二季度', '三季度', '四季度'],
      ['第一季度', '第二季度', '第三季度', '第四季度'],
      ['上半年', '下半年'],
    ])
    for (const title of turns)
      add(
        'chair_terms.alliance_membership_ref',
        () => named(unitCalled(choose, county, someUnit(choose, county), choose.chance(50))),
        { title },
      )
  },
  meetings(context) {
    const { choose, add, other, county, titleYear } = context
    const conferences = county.conferences.filter(({ name }) => name.includes('联席会议'))
    add('meetings.conference_ref', () => {
      const own = choose.one(conferences.length > 0 ? conferences : county.conferences)
      return named({ text: own.name, entity: 'CONFERENCE', state: 'SURE', id: own.id })
    })
    add('meetings.held_on', () => valued(someDay(choose, titleYear)))
    add('meetings.attendee_refs', units(context, 4))
    add('matters.title', () => plain(choose.one(MATTERS)))
    optional(choose, 60, () => add('matters.responsible_ref', units(context, 1)))
    optional(choose, 30, () => other('place', () => plain(choose.one(['街道会议室', '党群服务中心二楼']))))
  },
  activities(context) {
    const { choose, add, other, titleYear, isCommunityInTitle } = context
    if (!isCommunityInTitle) add('activities.area_code', community(context))
    add('activities.title', () => plain(choose.one(ACTIVITIES)))
    add('activities.held_on', () => valued(someDay(choose, titleYear)))
    add('activities.unit_refs', units(context, 3))
    optional(choose, 70, () => add('activities.people', () => valued(someCount(choose))))
    optional(choose, 40, () =>
      other('place', () => plain(choose.one(['社区广场', '党群服务中心', '小区内']))),
    )
  },
  units(context) {
    const { choose, add, other, county } = context
    let unit = someUnit(choose, county)
    add('units.name', () => {
      unit = someUnit(choose, county)
      return named(choose.chance(15) ? newUnitCalled(choose, county) : unitCalled(choose, county, unit))
    })
    add('units.kind', () => {
      const kind = choose.one(Object.keys(KINDS_OF_UNITS))
      return valued({ shown: choose.one(KINDS_OF_UNITS[kind]!), value: kind })
    })
    if (!context.isCommunityInTitle) add('units.residence_code', community(context))
    optional(choose, 60, () => add('units.party_members', () => valued(someCount(choose))))
    optional(choose, 40, () => other('place', () => plain(choose.one(['人民路12号', '迎宾大道88号']))))
  },
  property_linkages(context) {
    const { choose, add, county } = context
    const left = county.compounds.filter(({ code }) => !county.linkedCompounds.has(code))
    add('property_linkages.compound_code', () => {
      const area = left.splice(choose.whole(0, left.length - 1), 1)[0] ?? choose.one(county.compounds)
      const twins = county.compounds.filter(({ name }) => name === area.name)
      return named({
        text: area.name,
        entity: 'AREA',
        state: twins.length === 1 ? 'SURE' : 'AMBIGUOUS',
        id: `area:${area.code}`,
      })
    })
    const companies = county.units.filter(({ kind }) => kind === 'PROPERTY_COMPANY')
    add('property_linkages.property_company_ref', () =>
      choose.chance(8) || companies.length === 0
        ? named(newUnitCalled(choose, county))
        : named(unitCalled(choose, county, choose.one(companies))),
    )
    optional(choose, 60, () => add('property_linkages.start', () => valued(someDate(choose))))
  },
  grid_assignments(context) {
    const { choose, add, other, county } = context
    const left = [...county.grids]
    add('grid_assignments.area_code', () => {
      const area = left.splice(choose.whole(0, left.length - 1), 1)[0]!
      const twins = county.grids.filter(({ name }) => name === area.name)
      return named({
        text: area.name,
        entity: 'AREA',
        state: twins.length === 1 ? 'SURE' : 'AMBIGUOUS',
        id: `area:${area.code}`,
      })
    })
    add('grid_assignments.person_ref', () =>
      named({ text: person(choose), entity: 'PERSON', state: 'NEW', id: null }),
    )
    add('grid_assignments.post', () => {
      const [shown, value] = choose.one([
        ['总网格长', 'GENERAL_HEAD'],
        ['网格长', 'HEAD'],
        ['网格员', 'MEMBER'],
        ['楼栋长', 'BUILDING_HEAD'],
      ] as const)
      return valued({ shown, value })
    })
    optional(choose, 50, () => other('politics', () => plain(choose.one(['男', '女']))))
  },
  venues(context) {
    const { choose, add } = context
    let at: string
    add('venues.name', ({ community: area }) => {
      at = choose.one([`${area.stem}社区党群服务中心`, `${area.stem}红色驿站`, `${area.stem}小区党群服务站`])
      return plain(at)
    })
    optional(choose, 60, () =>
      add('venues.kind', () => valued({ shown: '党群服务中心', value: 'SERVICE_CENTRE' })),
    )
    if (!context.isCommunityInTitle) add('venues.area_code', community(context))
  },
  volunteer_teams(context) {
    const { choose, add } = context
    add('volunteer_teams.name', ({ community: area }) =>
      plain(`${area.stem}${choose.one(['红马甲', '银发', '青年', '巾帼'])}志愿服务队`),
    )
    if (!context.isCommunityInTitle) add('volunteer_teams.area_code', community(context))
    add('volunteer_teams.members', () => valued(someCount(choose)))
  },
}
