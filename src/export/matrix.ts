import { type GraphQLEnumType, type GraphQLObjectType, getNamedType } from 'graphql'
import type { CellValue } from '../spreadsheet/workbook'
import { OWN } from './completion'
import type { Data } from './pages'
import { notExportable } from './refusal'
import { type Selection, targetOf } from './selection'
import type { Shape } from './shape'
import type { Column, Presentation, TableRow } from './table'
import { termOf, titleOf } from './titles'

interface Matrix {
  areas: { code: string; name: string }[]
  rules: string[]
  cells: Record<string, number | null>[][]
}

/** A matrix of coverage as a table: a row an area, and for each rule the counts that the question selects. */
export function matrixColumns(selection: Selection, data: Data, presentation: Presentation): Column[] {
  const target = targetOf(selection)
  const counts = target.children.find(({ field }) => field.name === 'cells')
  if (!counts) throw notExportable('This matrix selects no cells, such as cells { population covered rate }')
  const { rules } = matrixOf(selection, data)
  const area = (key: 'code' | 'name'): Column => ({
    title: { zh: { code: '区划代码', name: '区域' }, en: { code: 'Code', name: 'Area' } }[
      presentation.language ?? 'en'
    ][key],
    kind: 'text',
    cell: ({ levels }) => levels[1]![key] as string,
  })
  const ruleType = ruleTypeOf(target)
  return [
    area('code'),
    area('name'),
    ...rules.flatMap((rule, place) =>
      counts.children.map((count) => ({
        title: `${termOf(ruleType, rule, presentation.language)} · ${titleOf([count], presentation.language)}`,
        kind: 'number' as const,
        cell: ({ levels }: TableRow) =>
          ((levels[1]!.cells as Data[])[place]?.[count.key] ?? null) as CellValue,
      })),
    ),
  ]
}

export function matrixRows(selection: Selection, data: Data): TableRow[] {
  const { areas, cells } = matrixOf(selection, data)
  return areas.map(({ code, name }, index) => ({
    levels: [data, { code, name, cells: cells[index] }],
    numbers: [index + 1],
  }))
}

function matrixOf(selection: Selection, data: Data): Matrix {
  const target = targetOf(selection)
  const matrix = selection.path.reduce<Data>((value, { key }) => value[key] as Data, data)
  const cells = target.children.find(({ field }) => field.name === 'cells')
  return {
    areas: matrix[OWN.areas] as Matrix['areas'],
    rules: matrix[OWN.rules] as Matrix['rules'],
    cells: matrix[cells?.key ?? 'cells'] as Matrix['cells'],
  }
}

function ruleTypeOf({ type }: Shape): GraphQLEnumType {
  return getNamedType((type as GraphQLObjectType).getFields().rules!.type) as GraphQLEnumType
}
