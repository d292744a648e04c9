import type { AreaLevel } from '../area/area.type'
import type { MatchEntity, Matched, Matcher } from '../match/match'
import { normalForm } from '../register/normal-form'
import { groupBy } from './group'
import { keyOf } from './keys'
import { fieldNamed } from './layout/fields'
import type { Named, RowRead } from './read-rows'
import type { Recall } from './recall'
import type { Mention, Question } from './types'

/** A name in a row, and who is meant by it. */
export interface Resolved {
  named: Named
  row: RowRead
  mention: Mention
  /** what the text says beside the name, such as a post */
  title: string | null
  /** what is to be made of it, where it is new */
  created: { id: string; given: Record<string, unknown> } | null
  memoryKey: string
  questionId: string
}

interface Asked {
  named: Named
  row: RowRead
  near: string[]
  matched: Matched
  employer: string | undefined
  inside: string | undefined
}

/** `inside`: the code of the area that it must lie in. */
export interface ToResolve {
  named: Named
  row: RowRead
  near: string[]
  employer?: string
  inside?: string
  /** what is looked for, where that is not what the text says */
  as?: string
}

/** What a name of something new becomes; undefined where the answer does not say enough. */
export type Create = (
  entity: MatchEntity,
  text: string,
  given: Record<string, unknown>,
  near: readonly string[],
) => string | undefined

/** Says who is meant by names, for one area, and asks where that is not sure. */
export class Who {
  readonly questions: Question[] = []
  readonly problems: { named: Named; row: RowRead; message: string }[] = []

  constructor(
    private readonly matcher: Matcher,
    private readonly within: string,
    private readonly recalled: Recall,
    private readonly exists: (entity: MatchEntity, id: string) => boolean,
    private readonly create: Create,
  ) {}

  /** Who is meant by names of one entity; `employers` gives who employs a person. */
  async resolve(entity: MatchEntity, names: readonly ToResolve[]): Promise<Resolved[]> {
    const matched = await this.matcher.matchInSlices(
      entity,
      names.map(({ named, row, near, employer, as }) => ({
        text: as ?? named.text,
        near,
        context: [headingOf(row, named.field), row.section, ...row.table.titles].filter(
          (text) => text !== null,
        ),
        ...(entity === 'AREA' && { levels: levelsOf(named.field) }),
        ...(employer !== undefined && { employer }),
      })),
    )
    const asked = names.map(
      (name, index): Asked => ({
        ...name,
        employer: name.employer,
        inside: name.inside,
        matched: keptInside(matched[index] as Matched, name.inside),
      }),
    )
    const groups = groupBy(asked, ({ named, employer, inside = '' }) =>
      JSON.stringify([normalForm(named.text), inside, entity === 'PERSON' ? (employer ?? '') : '']),
    )
    const found = new Map<Asked, Resolved>()
    for (const group of groups.values()) {
      const varies = new Set(group.map(({ matched: { candidates } }) => candidates[0]?.id)).size > 1
      const parts =
        varies || group[0]?.inside !== undefined
          ? groupBy(group, ({ near }) => near[0] ?? '')
          : new Map([['', group]])
      for (const [place, part] of parts)
        for (const [index, resolved] of this.resolveEqual(entity, place, part).entries())
          found.set(part[index] as Asked, resolved)
    }
    return asked.map((one) => found.get(one) as Resolved)
  }

  /** Equal names are one question. */
  private resolveEqual(entity: MatchEntity, place: string, group: readonly Asked[]): Resolved[] {
    const first = group[0] as Asked
    const text = normalForm(first.named.text)
    const employer = entity === 'PERSON' ? (first.employer ?? '') : ''
    const id = keyOf('MENTION', entity, this.within, text, place, employer)
    const memoryKey = memoryKeyOf(entity, this.within, text, place, employer)
    const anywhere = memoryKeyOf(entity, this.within, text, '', employer)
    const answer = this.recalled.now(id) ?? this.recalled.before(memoryKey) ?? this.recalled.before(anywhere)
    const isAnswer = this.recalled.now(id) !== undefined
    let created: Resolved['created'] = null
    let match: string | null = null
    let how: Mention['how'] = 'ASKED'
    let reasons: readonly string[] = []
    const { automatic, candidates } = first.matched
    if (answer && 'leaveOut' in answer) how = 'LEFT_OUT'
    else if (answer && 'is' in answer && this.exists(entity, answer.is)) {
      match = answer.is
      how = 'ANSWERED'
    } else if (answer && 'new' in answer) {
      const given = { name: first.named.text, ...answer.new }
      const newId = this.create(entity, first.named.text, given, first.near)
      if (newId !== undefined) {
        created = { id: newId, given }
        match = newId
        how = 'NEW'
      }
    }
    if (isAnswer && how === 'ASKED')
      this.problems.push({
        named: first.named,
        row: first.row,
        message: `the answer to ${id} names nothing that is there, or says too little of what is new 答案无效`,
      })
    const isSure = automatic !== null && group.every(({ matched }) => matched.automatic?.id === automatic.id)
    if (how === 'ASKED' && isSure) {
      match = automatic.id
      how = 'AUTOMATIC'
    }
    if (how === 'ASKED' && first.inside !== undefined && candidates.length === 0) {
      how = 'LEFT_OUT'
      reasons = [
        'the register has no such place in the community; kept as a remark 登记册中无此小区或网格，记入备注',
      ]
    }
    if (how === 'ANSWERED' || how === 'NEW')
      reasons = [isAnswer ? 'you said so 按您的回答' : 'remembered from an earlier answer 按此前的回答']
    else if (how === 'AUTOMATIC') reasons = automatic?.reasons ?? []
    if (how === 'ASKED')
      this.questions.push({
        id,
        about: 'MENTION',
        text: first.named.text,
        cells: placesOf(group),
        candidates: candidates.map((each) => ({ ...each })),
        mayBeNew: entity !== 'AREA',
      })
    return group.map(({ named, row, matched }) => ({
      named,
      row,
      title: matched.title,
      created,
      memoryKey,
      questionId: id,
      mention: {
        sheet: row.table.sheet,
        cell: named.cell,
        part: named.part,
        text: named.text,
        entity,
        match,
        how,
        score: scoreOf(matched, match),
        reasons,
        candidates: matched.candidates.map((each) => ({ ...each })),
      },
    }))
  }
}

function headingOf({ table: { table } }: RowRead, field: string): string | null {
  return table.understood.find((column) => column.field === field)?.title ?? null
}

function keptInside(matched: Matched, inside: string | undefined): Matched {
  if (inside === undefined) return matched
  const lies = ({ id }: { id: string }) => id.startsWith(`area:${inside}`)
  const { automatic } = matched
  return {
    ...matched,
    candidates: matched.candidates.filter(lies),
    automatic: automatic && lies(automatic) ? automatic : null,
  }
}

/** Where names stand, each place once. */
function placesOf(group: readonly Asked[]): Question['cells'] {
  const places = group.map(({ named, row }) => ({
    sheet: row.table.sheet,
    cell: named.cell,
    part: named.part,
  }))
  return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()]
}

export function memoryKeyOf(...parts: readonly string[]): string {
  return keyOf('MENTION', ...parts)
}

function scoreOf({ candidates }: Matched, match: string | null): number {
  if (match === null) return candidates[0]?.score ?? 0
  return candidates.find(({ id }) => id === match)?.score ?? 1
}

function levelsOf(field: string): readonly AreaLevel[] | undefined {
  const { column } = fieldNamed(field)
  const levels = column.refersTo?.levels as readonly AreaLevel[] | undefined
  if (levels) return levels
  if (field === 'meetings.attendee_refs' || field === 'activities.unit_refs') return ['COMMUNITY', 'STREET']
  if (field === 'duty_reports.area_code') return ['COMPOUND', 'GRID', 'MICRO_GRID', 'BUILDING']
  return undefined
}
