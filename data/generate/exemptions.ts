import type { Ground } from './ground'
import type { ExemptionRow, UnitRow } from './rows'

/** Who need not be linked (豁免), and why: troops, owners' committees, a community's own committee, a community pulled down. */
export function exemptions(ground: Ground, units: UnitRow[]): ExemptionRow[] {
  const rows: ExemptionRow[] = []
  const exempt = (
    rules: string[],
    subject: string,
    reason: string,
    term: { start?: string; end?: string },
  ) => {
    for (const rule of rules)
      rows.push({
        ref: `${ground.place.ref}-E${String(rows.length + 1).padStart(3, '0')}`,
        rule,
        subject_id: subject,
        reason,
        ...term,
      })
  }
  const pairing = ['RESIDENT_UNIT_PAIRED', 'RESIDENT_UNIT_PAIRED_AT_HOME']
  const resident = units.filter(({ residence_code, dissolved_on }) => residence_code && !dissolved_on)
  for (const { ref, kind, tier } of resident) {
    if (kind === 'MILITARY')
      exempt([...pairing, 'RESIDENT_UNIT_SEATED'], `unit:${ref}`, '部队单位，按军地协议共建', {
        start: '2019-01-01',
      })
    if (kind === 'OWNERS_COMMITTEE')
      exempt(pairing, `unit:${ref}`, '小区自治组织，不列入结对对象', { start: '2020-01-01' })
    if (tier === 'COMMUNITY')
      exempt([...pairing, 'RESIDENT_UNIT_SEATED'], `unit:${ref}`, '社区自身组织', { start: '2020-01-01' })
  }
  const shops = resident.filter(({ kind }) => kind === 'PRIVATE_ENTERPRISE')
  const [expired, future] = [shops.at(-1), shops.at(-2)]
  if (expired)
    exempt(pairing, `unit:${expired.ref}`, '新开办单位，首年不要求结对', {
      start: '2022-05-01',
      end: '2023-04-30',
    })
  if (future)
    exempt(pairing, `unit:${future.ref}`, '整体搬迁期间暂缓', { start: '2024-08-01', end: '2025-07-31' })
  const demolished = ground.urban.at(-1)
  if (demolished && ground.urban.length > 20)
    exempt(['COMMUNITY_BIG_COMMITTEE'], `area:${demolished.code}`, '片区征迁，暂不组建', {
      start: '2023',
      end: '2025',
    })
  return rows
}
