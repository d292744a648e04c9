import type { MatchEntity } from '../match/match'
import { fieldNamed } from './layout/fields'
import type { Places } from './places'
import type { Named, RowRead } from './read-rows'

/** 第二季度会议 is one of the conference that the title names, and 第一次会议 says only which of them. */
export function conferenceOf(text: string, { section, table }: RowRead): string | undefined {
  const name = text.replace(/第?[一二三四五六七八九十\d]+(?:次|季度|期)(?:全体)?(?:会议|例会)?$/u, '')
  const titles = [...(section === null ? [] : [section]), ...[...table.titles].reverse()]
  const titled = titles.flatMap(
    (title) => /[\p{Script=Han}]+?联席会议?/u.exec(title.normalize('NFKC'))?.[0] ?? [],
  )[0]
  const isGeneral = name === '' || (titled?.endsWith(name) ?? false)
  if (isGeneral && titled) return titled
  return name !== '' && name !== text ? name : undefined
}

/** Codes of the areas that a row lies in by what stands around it, the nearest first. */
export function aroundOf(row: RowRead, places: Places, within: string): string[] {
  const texts = [
    ...row.places,
    ...(row.section === null ? [] : [row.section]),
    ...[...row.table.titles].reverse(),
  ]
  return [...new Set([...texts.flatMap((text) => places.codesIn(text)), within])]
}

/** A committee or alliance that stands in the title alone. */
export function titledIn(row: RowRead): Named[] {
  const { kind, understood } = row.table.table
  const fields = Object.keys(kind?.columns ?? {}).map(fieldNamed)
  const wanted = fields.find(
    ({ name, entities }) =>
      (entities.includes('COMMITTEE') || entities.includes('ALLIANCE')) && name.startsWith(`${kind?.table}.`),
  )
  if (!wanted || understood.some(({ field }) => field === wanted.name)) return []
  const texts = [...(row.section === null ? [] : [row.section]), ...[...row.table.titles].reverse()]
  for (const text of texts) {
    const [called] =
      /[\p{Script=Han}“”"]+?(?:大工委|大党委|联合党委|联盟|共同体)[”"]?/u.exec(text.normalize('NFKC')) ?? []
    if (called && called.length > 4)
      return [
        {
          cell: titleCell(row, text),
          part: 0,
          text: called,
          entity: wanted.entities[0] as MatchEntity,
          field: '',
        },
      ]
  }
  return []
}

function titleCell({ table: { grid } }: RowRead, text: string): string {
  for (let row = 1; row <= grid.height; row++)
    for (const cell of grid.cells(row)) if (cell.text === text) return grid.name(row, cell.left)
  return 'A1'
}
