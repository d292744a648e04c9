import { addDays, dayCount, REGISTER_DATE } from '../calendar'
import { shares } from '../people/shares'
import type { ActivityRow, AppraisalRow } from '../people-and-work-rows'
import type { PairingRow } from '../rows'
import { isInForce, type Setting, since } from '../setting'

export interface Activities {
  activities: ActivityRow[]
  appraisals: AppraisalRow[]
  /** Pairings in force that something is done under; the others exist on paper only. */
  active: PairingRow[]
}

const themes = [
  '主题党日',
  '志愿服务',
  '环境整治',
  '义诊送药',
  '普法宣传',
  '慰问帮扶',
  '文体活动',
  '安全宣传',
]

/** What is held under pairings, alliances and committees (共建活动), and how both sides appraise it (双向考评). */
export function activities(setting: Setting, idle: Set<string>): Activities {
  const { ground, plan, pairingsInForce } = setting
  const random = setting.random('activities')
  const next = setting.numbered('H')
  const rows: ActivityRow[] = []
  const active: PairingRow[] = []
  for (const pairing of pairingsInForce) {
    const paper = idle.has(pairing.unit_ref) || random.chance(0.26)
    if (!paper) active.push(pairing)
    const begun = since(pairing)
    const days = paper ? random.int(380, 700) : random.int(0, Math.min(360, dayCount(begun, REGISTER_DATE)))
    const held = addDays(REGISTER_DATE, -days)
    if (!paper || (random.chance(0.4) && held >= begun))
      hold(held, pairing.community_code, `pairing:${pairing.ref}`, [pairing.unit_ref])
  }
  for (const { ref, serves_codes, start, end } of setting.alliances.alliances) {
    if (start > REGISTER_DATE) continue
    const last = end ?? REGISTER_DATE
    const members = setting.alliances.memberships
      .filter(
        (row) => row.alliance_ref === ref && row.member_id.startsWith('unit:') && (end || isInForce(row)),
      )
      .map(({ member_id }) => member_id.slice(5))
      .filter((unit) => !idle.has(unit))
    for (let n = 0; n < 3; n++)
      hold(addDays(last, -40 - 90 * n), serves_codes.split(';')[0]!, `alliance:${ref}`, members.slice(0, 5))
  }
  for (const { ref, area_code, kind } of setting.committees)
    if (kind === 'BIG_WORKING_COMMITTEE')
      hold(addDays(REGISTER_DATE, -random.int(10, 300)), area_code, `big-committee:${ref}`, [])
  if (ground.place.areaCode.includes('-'))
    for (const { ref } of setting.unitsOf(['PARTY_GOVERNMENT_ORGAN']).slice(0, 6))
      hold(
        addDays(REGISTER_DATE, -random.int(10, 300)),
        ground.place.areaCode,
        undefined,
        [ref],
        '党建指导员宣讲',
      )
  if (plan.attendances) count(plan.attendances)
  return { activities: rows, appraisals: appraisals(setting), active }

  function hold(
    on: string,
    area: string,
    under: string | undefined,
    units: string[],
    theme = random.pick(themes),
  ) {
    rows.push({
      ref: next(),
      title: theme,
      held_on: on,
      area_code: area,
      under_id: under,
      unit_refs: units.join(';') || undefined,
      people: random.chance(0.9) ? random.int(8, 90) : undefined,
    })
  }

  /** Makes the attendances since 2023 what has been published. */
  function count(total: number) {
    const recent = rows.filter(({ held_on }) => held_on >= '2023-01-01')
    const parts = shares(
      total,
      recent.map(() => random.int(8, 90)),
    )
    for (const row of rows) row.people = undefined
    recent.forEach((row, i) => {
      row.people = parts[i]
    })
  }
}

/** Appraisals of 2023, of one pairing in sixteen by both sides, of some others by one. */
function appraisals(setting: Setting): AppraisalRow[] {
  const random = setting.random('appraisals')
  const next = setting.numbered('K')
  return setting.pairingsInForce
    .filter(({ start }) => start && start < '2023-07')
    .flatMap(({ ref }, i) => {
      const sides =
        i % 16 === 0 ? (['UNIT', 'COMMUNITY'] as const) : i % 16 === 8 ? (['COMMUNITY'] as const) : []
      return sides.map((by) => {
        const score = random.int(66, 99)
        const grade = score >= 90 ? '好' : score >= 75 ? '较好' : '一般'
        return { ref: next(), pairing_ref: ref, year: 2023, by, score, grade }
      })
    })
}
