import type { AreaLevel } from '../area/area.type'
import {
  type ApartBy,
  CALLED_SO,
  type MatchEntity,
  type Matched,
  type Matcher,
  type Mention as MatchMention,
} from '../match/match'
import { MOST_CANDIDATES } from '../match/names'
import { normalForm } from '../register/normal-form'
import { groupBy } from './group'
import { keyOf } from './keys'
import { fieldNamed } from './layout/fields'
import type { OfficialNames } from './official'
import type { Named, RowRead } from './read-rows'
import type { Recall } from './recall'
import type { Candidate, Mention, Question } from './types'

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
  /** who is meant as far as it is sure before anything is answered: an id, or else what was asked */
  known: string
}

/** A name in a row, and what the row says beside it. */
export interface ToResolve {
  named: Named
  row: RowRead
  /** codes of the areas that the row is about, the nearest first */
  near: readonly string[]
  /** the same as far as it is sure before anything is answered: an id of a question stays whatever is answered */
  asksNear: readonly string[]
  /** where an area must lie */
  mustLieIn: { inside?: readonly string[]; beside?: string }
  /** it is a part of the nearest area, and nowhere else */
  isInside: boolean
  employer?: { is: string; known: string }
  /** what is looked for, where that is not what the text says */
  as?: string
}

interface Asked extends ToResolve {
  matched: Matched
  /** names the question, and what is remembered of its answer */
  questionId: string
  memoryKey: string
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
    private readonly official: OfficialNames,
  ) {}

  /** Who is meant by names of one entity; `employers` gives who employs a person. */
  async resolve(entity: MatchEntity, names: readonly ToResolve[]): Promise<Resolved[]> {
    const mentions = names.map(({ named, row, near, mustLieIn, employer, as }) => ({
      text: as ?? named.text,
      near,
      ...mustLieIn,
      context: [headingOf(row, named.field), row.section, ...row.table.titles].filter(
        (text) => text !== null,
      ),
      ...(entity === 'AREA' && { levels: levelsOf(named.field) }),
      ...(employer && { employer: employer.is }),
    }))
    const matched = await this.matcher.matchInSlices(entity, mentions)
    const kept = names.map((name, index) =>
      keptInside(matched[index] as Matched, name.isInside ? (name.near[0] ?? this.within) : undefined),
    )
    if (entity === 'AREA') await this.addOfficial(names, mentions, kept)
    const asked = names.map((name, index): Asked => {
      const found = kept[index] as Matched
      return { ...name, matched: found, ...this.keysOf(entity, name, found.apart) }
    })
    const found = new Map<Asked, Resolved>()
    for (const group of groupBy(asked, ({ questionId }) => questionId).values()) {
      // What stands around a name may say who is meant in one row and not in another.
      const parts = groupBy(group, ({ matched: { automatic } }) => automatic?.id ?? '')
      for (const [id, part] of parts) {
        const own = id === '' || parts.size === 1 ? part : part.map((one) => ownKeys(one, id))
        for (const [index, resolved] of this.resolveEqual(entity, own).entries())
          found.set(part[index] as Asked, resolved)
      }
    }
    return asked.map((one) => found.get(one) as Resolved)
  }

  /** To names of areas that the register does not surely have, those of the official list; one called so is no other. */
  private async addOfficial(
    names: readonly ToResolve[],
    mentions: readonly MatchMention[],
    matched: Matched[],
  ): Promise<void> {
    const unsure = names.flatMap(({ isInside }, index) =>
      isInside || (matched[index]!.automatic?.score ?? 0) >= CALLED_SO ? [] : index,
    )
    const official = await this.official.candidates(unsure.map((index) => mentions[index]!))
    for (const [at, index] of unsure.entries()) {
      const more = official[at]!
      const { automatic, candidates, ...rest } = matched[index]!
      if (more.length === 0) continue
      matched[index] = {
        ...rest,
        candidates: [...candidates, ...more].sort((a, b) => b.score - a.score).slice(0, MOST_CANDIDATES),
        automatic: automatic && automatic.score > more[0]!.score ? automatic : null,
      }
    }
  }

  /**
   * Equal names are one question and one answer. Where each street or community has its own that is called so, they are
   * one in each.
   */
  private keysOf(
    entity: MatchEntity,
    { named, near, asksNear, isInside, employer, as }: ToResolve,
    apart: ApartBy | null,
  ): Pick<Asked, 'questionId' | 'memoryKey'> {
    const text = normalForm(as ?? named.text)
    const isPerson = entity === 'PERSON'
    const placeOf = (codes: readonly string[]) => {
      if (isInside) return codes[0] ?? this.within
      return apart && !isPerson ? this.placeOf([...codes, this.within], apart) : ''
    }
    const keyFor = (codes: readonly string[], whose: string | undefined) =>
      memoryKeyOf(entity, this.within, text, placeOf(codes), isPerson ? (whose ?? '') : '')
    return { questionId: keyFor(asksNear, employer?.known), memoryKey: keyFor(near, employer?.is) }
  }

  /** The street or community that a row is about, or the question of which it is. */
  private placeOf(codes: readonly string[], level: ApartBy): string {
    for (const wanted of level === 'COMMUNITY' ? ([level, 'STREET'] as const) : [level])
      for (const code of codes) {
        const place = code.startsWith(OPEN) ? code : this.matcher.areaAt(code, wanted)
        if (place !== undefined) return place
      }
    return ''
  }

  private resolveEqual(entity: MatchEntity, group: readonly Asked[]): Resolved[] {
    const first = group[0] as Asked
    const { questionId: id, memoryKey } = first
    const now = this.recalled.now(id)
    const answer = now ?? this.recalled.before(memoryKey)
    const isAnswer = now !== undefined
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
      const given = { name: first.as ?? first.named.text, ...answer.new }
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
        message:
          answer && 'is' in answer && candidates.some((each) => each.id === answer.is && isOfficial(each))
            ? `${answer.is} is in the official list and not in the register yet; write it first: gongjian areas ${answer.is.slice('area:'.length)} 该区域在官方区划中，登记册中尚无，请先补入`
            : `the answer to ${id} names nothing that is there, says too little of what is new, or otherwise than another answer of the same 答案无效或相互矛盾`,
      })
    if (how === 'ASKED' && automatic !== null) {
      match = automatic.id
      how = 'AUTOMATIC'
    }
    if (how === 'ASKED' && first.isInside && candidates.length === 0) {
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
      known: automatic?.id ?? `${OPEN}${id}`,
      mention: {
        id,
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

/** Where a name means somebody in these rows alone, what is answered about them is about no others. */
function ownKeys(asked: Asked, automatic: string): Asked {
  return {
    ...asked,
    questionId: keyOf('MENTION', asked.questionId, automatic),
    memoryKey: keyOf('MENTION', asked.memoryKey, automatic),
  }
}

function isOfficial(candidate: Candidate): boolean {
  return candidate.official === true
}

/** How what is not sure before it is answered begins. */
const OPEN = '?'

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
