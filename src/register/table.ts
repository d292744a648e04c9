import type { Question } from '../graph/question'
import type { Cell, CellValue } from './cells/cell'

/** Names of the tables, as in file names and in reports. */
export type TableName =
  | 'sources'
  | 'areas'
  | 'units'
  | 'party_organisations'
  | 'big_committees'
  | 'part_time_memberships'
  | 'pairings'
  | 'alliances'
  | 'alliance_memberships'
  | 'chair_terms'
  | 'persons'
  | 'appraisals'
  | 'appointments'
  | 'contacts'
  | 'duty_reports'
  | 'property_linkages'
  | 'grid_assignments'
  | 'list_items'
  | 'claims'
  | 'activities'
  | 'conferences'
  | 'meetings'
  | 'matters'
  | 'service_calls'
  | 'service_call_steps'
  | 'venues'
  | 'volunteer_teams'
  | 'exemptions'
  | 'published_figures'

/** What a row has in a column: null is "not given", and rows are its parts. */
export type Value = CellValue | Row[] | null

/** A row of a table: its values under the keys of its columns. */
export interface Row {
  [column: string]: Value
}

export type ErrorCode =
  | 'MISSING'
  | 'INVALID'
  | 'UNKNOWN_REF'
  | 'DUPLICATE_REF'
  | 'UNKNOWN_COLUMN'
  | 'UNKNOWN_TABLE'
  | 'PERIOD_REVERSED'
  | 'OVERLAP'
  | 'CYCLE'
  | 'BAD_CHECK_DIGIT'
  | 'UNREADABLE'

/** Something wrong with a row, at one of its columns; null where no column is to blame. */
export interface Problem {
  column: string | null
  code: ErrorCode
  message: string
  /** it is not the writer's to write; in a mutation that has a code of its own */
  isForbidden?: true
}

/** Where a cell points: to one row of one of these tables. */
export interface Reference {
  tables: readonly TableName[]
  /** the levels that an area may have here; absent: any */
  levels?: readonly string[]
  /** the cell names the type too, as public ids do ("unit:U-12") */
  byId?: boolean
  /** the relationship that leads there from the row's node; absent: the row is part of what it refers to */
  edge?: string
}

export interface Column {
  key: string
  /** Chinese titles 中文列名, the first being the one that is written */
  titles: readonly string[]
  cell: Cell
  required?: boolean
  refersTo?: Reference
  /** the column that holds the unit of its values, with which they may be written */
  unitIn?: string
  /** what an empty cell means, given the rest of the row and the day of its first recording; absent: nothing */
  fallback?: (row: Row, firstRecorded: string) => Value
  /** withheld from viewers who may not read people's names */
  personal?: boolean
  /** the property that holds the last day that its date may mean, for what compares days */
  lastDay?: string
}

/** A row as the graph holds it. */
export interface StoredRow {
  /** the ref, of an area the code */
  key: string
  /** the number of the last version of a linkage or an exemption; null for what is kept without versions */
  version: number | null
  /** false: it was retracted, and this is how it last stood */
  current: boolean
  row: Row
}

/** `at`: the moment of the write, UTC with milliseconds. Versioned rows come with `version` and their four dates. */
export interface WriteParams {
  rows: Row[]
  at: string
}

/** Rows whose rivals are asked for; a period comes with its surelyFrom and surelyUntil. */
export interface RivalsAsked {
  rows: Row[]
}

export interface RivalFound {
  key: string
  rival: string
}

/** Rows that cannot be true together: they agree in some columns. */
export interface Rivalry {
  code: ErrorCode
  /** where the error stands */
  column: string
  /** columns that rivals agree in; a row that lacks one has none */
  agree: readonly string[]
  /** the rivals of these rows in the graph */
  question: Question<RivalsAsked, RivalFound>
  message: (rival: string) => string
}

/** Rows that cannot be true together where both are surely in force on some day. */
export type Overlap = Pick<Rivalry, 'agree' | 'message'>

/** Columns by which rows of a table lie under each other; nobody lies under itself. */
export interface Chain {
  columns: readonly string[]
  /** every link of the chains in the graph that begin at these keys */
  question: Question<{ keys: string[] }, { key: string; above: string }>
  message: (cycle: string[]) => string
}

/** Areas that are in the graph or come with the import. */
export interface Areas {
  /** which of these codes are areas */
  known(codes: string[]): Promise<ReadonlySet<string>>
  /** which of these areas are streets 街道 of kind STREET */
  streets(codes: string[]): Promise<ReadonlySet<string>>
}

/**
 * A table of the import format. Reading, checking, defaults, writing and export follow from it. A row is a node, its
 * columns are the node's properties, in camel case, and those that refer to something its relationships.
 */
export interface Table {
  name: TableName
  /** Chinese name 中文表名 */
  title: string
  /** the type in public ids: "unit" of "unit:U-12" */
  type: string
  /** the column that identifies a row: ref or code; for parts, the row that they are part of */
  key: string
  columns: readonly Column[]
  /** its rows are part of that table's rows, and replaced as a whole */
  partOf?: TableName
  /** where a row keeps its parts, which come in a table of their own; by this edge to nodes with this label */
  parts?: { table: TableName; as: string; edge: string; label: string }
  /** a write makes a new version (关联, 豁免) and keeps the old one */
  versioned?: boolean
  /** it is neither an Entity nor a Linkage, and has its own label only */
  apart?: boolean
  /** has start, end and recorded_on, and so the four dates of a period */
  period?: boolean
  /** rules between the cells of a row; a cell that could not be read is null */
  check?: (row: Row) => Problem[]
  /** defaults that depend on other areas, filled into the rows of a batch */
  complete?: (rows: Row[], areas: Areas) => Promise<void>
  /** the area that a row without parent_code lies in: its possible codes, nearest first */
  defaultParents?: (row: Row) => string[]
  rivalries?: readonly Rivalry[]
  overlaps?: readonly Overlap[]
  chain?: Chain
  /** what the rows need besides when they are written */
  afterwards?: Question<WriteParams, object>
}

/** The public id of a row: "unit:U-12". */
export function publicId({ type }: Table, key: string): string {
  return `${type}:${key}`
}
