import { areaAsked } from '../area/area.list'
import type { AreaLevel } from '../area/area.type'
import type { Lying } from '../area/area-filter'
import { CommitteePost } from '../committee/committee.type'
import type { Context } from '../context'
import { inBoth } from '../coverage/coverage.loaders'
import { type ArgumentPath, badUserInput } from '../errors'
import { question } from '../graph/question'
import { GridPost } from '../grid/grid-assignment.type'
import { checkCategories } from '../list/list.queries'
import { conditionsOf } from '../relay/conditions'
import { checkWords, inUse } from '../relay/in-use'
import { rangeAsked } from '../relay/ranges'
import type { Moment } from '../time/moment'
import { daysOf } from '../time/period.input'
import { unitIds } from '../unit/unit.list'
import { UNIT_LINKAGES } from './linkage.object'
import { LinkageKind } from './linkage.type'
import type { LinkageAsked, LinkageConditions, LinkageFilter } from './linkage-filter.type'

const postsOfAppointments = question<object, { word: string }>('appointmentPosts')

const WITH_POSTS: LinkageKind[] = ['PART_TIME_MEMBERSHIP', 'APPOINTMENT', 'GRID_ASSIGNMENT']

/** The kinds of linkage that can meet a condition; any can meet the others. */
const KINDS: { [Condition in keyof LinkageFilter]?: LinkageKind[] } = {
  unit: UNIT_LINKAGES,
  counterpart: UNIT_LINKAGES,
  committeeKinds: ['PART_TIME_MEMBERSHIP'],
  posts: WITH_POSTS,
  postContains: WITH_POSTS,
  employment: ['GRID_ASSIGNMENT'],
  partyMember: ['GRID_ASSIGNMENT'],
  members: ['DUTY_REPORT'],
  annualFunding: ['PAIRING'],
  item: ['CLAIM'],
}

/**
 * A filter of linkages of some kinds (null: of all) as the questions take it.
 * @throws BAD_USER_INPUT for a condition that none of these kinds can meet, or a post or category that there is not
 */
export async function linkageConditions(
  context: Context,
  moment: Moment,
  filter: LinkageFilter | null | undefined,
  kinds: readonly LinkageKind[] | null | undefined,
  argument: ArgumentPath = ['filter'],
): Promise<LinkageConditions | null> {
  const conditions = await conditionsOf(filter, argument, async (each, path) => {
    checkKinds(each, kinds ?? ALL, path)
    if (each.posts) await checkPosts(context, each.posts, kinds ?? ALL, path)
    if (each.item?.categories)
      await checkCategories(context, each.item.categories, (index) => [...path, 'item', 'categories', index])
    return asked(context, moment, each, kinds ?? ALL, path)
  })
  return conditions && { ...conditions, anyDay: conditions.asked.some(({ during }) => during !== null) }
}

/**
 * Conditions, and that one of some units is linked besides: of linkages that no unit has, none passes. Who asks of a unit
 * within a filter is told that there is none; `counterpart` of coverage is defined to leave gaps.
 */
export function withOneOf(conditions: LinkageConditions | null, units: string[]): LinkageConditions {
  const { asked, ways, anyDay } = conditions ?? { asked: [], ways: [[]], anyDay: false }
  return {
    asked: [...asked, { ...NOTHING_ASKED, units }],
    ways: ways.map((way) => [...way, { at: asked.length, holds: true }]),
    anyDay,
  }
}

const NOTHING_ASKED: LinkageAsked = {
  units: null,
  area: null,
  during: null,
  committeeKinds: null,
  posts: null,
  postContains: null,
  employment: null,
  partyMember: null,
  members: null,
  annualFunding: null,
  items: null,
  synthetic: null,
}

const ALL = Object.keys(LinkageKind) as LinkageKind[]

async function asked(
  context: Context,
  moment: Moment,
  filter: LinkageFilter,
  kinds: readonly LinkageKind[],
  path: ArgumentPath,
): Promise<LinkageAsked | null> {
  const { not, anyOf, ...own } = filter
  if (Object.values(own).every((value) => value == null)) return null
  const ids = (['unit', 'counterpart'] as const).map((field) => {
    const unit = own[field]
    return unit ? unitIds(context, moment, unit, [...path, field]) : null
  })
  const [units, others] = await Promise.all(ids)
  return {
    units: inBoth(units ?? null, others ?? null),
    area: own.area ? await areaAsked(context, moment, own.area, lyingOf(kinds), [...path, 'area']) : null,
    during: own.during ? daysOf(own.during, [...path, 'during']) : null,
    committeeKinds: own.committeeKinds ?? null,
    posts: own.posts ?? null,
    postContains: own.postContains ?? null,
    employment: own.employment ?? null,
    partyMember: own.partyMember ?? null,
    members: rangeAsked(own.members),
    annualFunding: rangeAsked(own.annualFunding),
    items: own.item ? { ...own.item } : null,
    synthetic: own.synthetic ?? null,
  }
}

/** The levels of the areas that linkages of a kind lie in; those of the others lie in any. */
const LEVELS: Readonly<Partial<Record<LinkageKind, readonly AreaLevel[]>>> = {
  PAIRING: ['COMMUNITY'],
  DUTY_REPORT: ['COMMUNITY'],
  CLAIM: ['COMMUNITY'],
  PROPERTY_LINKAGE: ['COMPOUND'],
}

function lyingOf(kinds: readonly LinkageKind[]): Lying {
  const levels = kinds.map((kind) => LEVELS[kind])
  const all = levels.every((each) => each !== undefined) ? [...new Set(levels.flat())] : null
  return { what: kinds.join(', '), levels: all }
}

function checkKinds(filter: LinkageFilter, kinds: readonly LinkageKind[], path: ArgumentPath): void {
  for (const [condition, able] of Object.entries(KINDS)) {
    if (filter[condition as keyof LinkageFilter] == null || able.some((kind) => kinds.includes(kind)))
      continue
    const others = Object.keys(KINDS).filter((name) =>
      KINDS[name as keyof LinkageFilter]!.some((kind) => kinds.includes(kind)),
    )
    throw badUserInput(
      `${condition} cannot narrow ${kinds.join(', ')}, only ${able.join(', ')}; these can be narrowed by area, during, ` +
        `synthetic${others.map((name) => `, ${name}`).join('')} 此筛选不适用`,
      [...path, condition],
    )
  }
}

/** An appointment has its post in its own words, of which those in use are named; the others those of the schema. */
async function checkPosts(
  context: Context,
  posts: readonly string[],
  kinds: readonly LinkageKind[],
  path: ArgumentPath,
): Promise<void> {
  const named = [
    ...(kinds.includes('PART_TIME_MEMBERSHIP') ? Object.keys(CommitteePost) : []),
    ...(kinds.includes('GRID_ASSIGNMENT') ? Object.keys(GridPost) : []),
  ]
  if (posts.every((post) => named.includes(post))) return
  const words = kinds.includes('APPOINTMENT') ? await inUse(context, postsOfAppointments) : []
  const what = { english: 'post', chinese: '职务' }
  checkWords(posts, [...named, ...words], what, (index) => [...path, 'posts', index])
}
