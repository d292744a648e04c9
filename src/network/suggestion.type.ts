import { Field, Float, ObjectType } from 'type-graphql'
import { areaAt } from '../area/area.object'
import { Community } from '../area/area.type'
import { at, type Moment, Timed } from '../time/moment'
import { Unit, unitAt } from '../unit/unit.type'
import type { SuggestionRow, Weights } from './suggestion.queries'

export const WEIGHTS: Weights = { place: 0.4, needs: 0.3, room: 0.2, alliance: 0.1 }

@ObjectType({ simpleResolvers: true, description: 'One factor of a suggestion 建议理由.' })
export class SuggestionReason {
  @Field(() => String, {
    description:
      'SAME_PLACE 同社区或同街道, NEEDS_MATCH 需求与资源匹配, FEW_PAIRINGS 结对较少, ALLIANCE_IN_COMMON 同属联盟 因素.',
  })
  factor!: string

  @Field(() => Float, { description: 'How much it counts; together 1 权重.' })
  weight!: number

  @Field(() => Float, { description: 'How far it holds, 0 to 1 取值.' })
  value!: number

  @Field(() => String, { description: 'What it comes from, in English and Chinese 说明.' })
  explanation!: string
}

@ObjectType({
  simpleResolvers: true,
  description: 'Why a unit could be paired with a community 结对建议.',
})
export class PairingSuggestion extends Timed {
  @Field(() => Unit, { description: 'The unit 单位.' })
  unit!: Unit

  @Field(() => Community, { description: 'The community 社区.' })
  community!: Community

  @Field(() => Float, { description: 'The sum of each reason’s weight times its value, 0 to 1 得分.' })
  score!: number

  @Field(() => [SuggestionReason], { description: 'Every factor, those that do not hold too 理由.' })
  reasons!: SuggestionReason[]
}

export function suggestionAt(moment: Moment, row: SuggestionRow): PairingSuggestion {
  return at(PairingSuggestion, moment, {
    unit: unitAt(moment, row.unit),
    community: areaAt(moment, row.community),
    score: row.score,
    reasons: [
      { factor: 'SAME_PLACE', weight: WEIGHTS.place, value: row.place, explanation: placeOf(row) },
      { factor: 'NEEDS_MATCH', weight: WEIGHTS.needs, value: row.needs, explanation: needsOf(row) },
      { factor: 'FEW_PAIRINGS', weight: WEIGHTS.room, value: row.room, explanation: roomOf(row) },
      {
        factor: 'ALLIANCE_IN_COMMON',
        weight: WEIGHTS.alliance,
        value: row.alliance,
        explanation: alliancesOf(row),
      },
    ],
  })
}

function placeOf({ place }: SuggestionRow): string {
  if (place === 1) return 'The unit resides in this community 单位驻在本社区'
  if (place > 0) return 'The unit resides in the same street 单位驻在同一街道'
  return 'The unit resides in another street 单位驻在其他街道'
}

function needsOf({ matches }: SuggestionRow): string {
  if (matches.length === 0) return 'No open need matches what the unit offers 暂无匹配的需求'
  return `Open needs match what the unit offers 需求与资源匹配: ${matches.sort().join(', ')}`
}

function roomOf({ pairings }: SuggestionRow): string {
  if (pairings === 0) return 'The community has no pairing in force 社区暂无结对'
  return `The community has ${pairings} pairing${pairings === 1 ? '' : 's'} in force 社区现有结对 ${pairings} 个`
}

function alliancesOf({ alliances }: SuggestionRow): string {
  if (alliances.length === 0) return 'No alliance in common 无共同联盟'
  return `Both belong to 同属联盟: ${alliances.sort().join(', ')}`
}
