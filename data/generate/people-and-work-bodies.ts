import type { OrganisationList } from './area-organisations'
import type { Ground } from './ground'
import { Random } from './random'
import type { ExemptionRow, UnitRow } from './rows'
import { workPlans } from './work-plans'

/** Bodies that only the tables of people and work speak of, after all others, so that these keep their references. */

const branches: Partial<Record<string, [name: string, kind: 'INDUSTRY_COMMITTEE' | 'FUNCTIONAL_BRANCH'][]>> =
  {
    xingning: [['兴宁市兴南商圈兼合式党支部', 'FUNCTIONAL_BRANCH']],
    ningde: [
      ['宁德市建材商圈党委', 'INDUSTRY_COMMITTEE'],
      ['东侨楼宇党委', 'INDUSTRY_COMMITTEE'],
    ],
    'zhanjiang-etdz': [['湛江经开区小个专功能型党支部', 'FUNCTIONAL_BRANCH']],
    xigang: [['西岗区教育行业党委', 'INDUSTRY_COMMITTEE']],
    jidong: [['鸡东县快递行业党委', 'INDUSTRY_COMMITTEE']],
    dingzhou: [['定州市快递外卖行业党委', 'INDUSTRY_COMMITTEE']],
    qingtongxia: [['青铜峡市葡萄酒行业党委', 'INDUSTRY_COMMITTEE']],
  }

/** Police stations of towns that have none, and owners' committees of further compounds, those with a branch first. */
export function furtherUnits(ground: Ground, units: UnitRow[], organisations: OrganisationList): UnitRow[] {
  const random = new Random(`${ground.place.key} further units`)
  const names = new Set(units.map(({ name }) => name))
  const { police, owners } = workPlans[ground.place.key]
  const added: UnitRow[] = []
  const add = (unit: Omit<UnitRow, 'ref' | 'source_ref'>) => {
    if (names.has(unit.name)) return
    const serial = String(units.length + added.length + 1).padStart(4, '0')
    added.push({ ref: `${ground.place.ref}-U${serial}`, ...unit, source_ref: ground.source })
  }
  for (const { name, code } of police ? ground.streets : [])
    add({
      name: `${ground.place.name}公安局${name.replace(/镇$|乡$|街道$|朝鲜族/g, '')}派出所`,
      kind: 'POLICE_STATION',
      tier: 'COUNTY',
      party_members: random.int(5, 14),
      residence_code: code,
    })
  const compounds = ground.communities.flatMap((home) => home.compounds)
  const led = (code: string) => organisations.of(code) !== undefined
  for (const { name, parent_code } of [
    ...compounds.filter(({ code }) => led(code)),
    ...compounds.filter(({ code }) => !led(code)),
  ]) {
    if (added.length >= owners.added) break
    add({
      name: `${name}业主委员会`,
      kind: 'OWNERS_COMMITTEE',
      tier: 'NONE',
      party_members: random.int(0, 4),
      residence_code: parent_code,
    })
  }
  return added
}

/** Organisations of the added units, of villages with a police deputy, of trades, and functional branches. */
export function addFurtherOrganisations(list: OrganisationList, ground: Ground, added: UnitRow[]) {
  const top = list.of(ground.place.areaCode)!
  const twoNew = list.rows.find(({ name }) => name.endsWith('两新组织工委'))!
  for (const unit of added.filter(({ kind }) => kind === 'POLICE_STATION'))
    list.add({
      name: `${unit.name}党支部`,
      kind: 'BRANCH',
      unit_ref: unit.ref,
      superior_ref: top.ref,
      members: unit.party_members,
    })
  for (const { code, name, street } of workPlans[ground.place.key].police ? ground.communities : [])
    if (!list.of(code))
      list.add({
        name: `${name}党支部`,
        kind: 'BRANCH',
        leads_code: code,
        superior_ref: list.of(street)?.ref,
      })
  for (const [name, kind] of branches[ground.place.key] ?? [])
    list.add({ name, kind, superior_ref: twoNew.ref })
}

/** The added owners' committees are exempt from pairing as the others are. */
export function furtherExemptions(ground: Ground, added: UnitRow[], after: number): ExemptionRow[] {
  return added
    .filter(({ kind }) => kind === 'OWNERS_COMMITTEE')
    .flatMap(({ ref }) => ['RESIDENT_UNIT_PAIRED', 'RESIDENT_UNIT_PAIRED_AT_HOME'].map((rule) => [ref, rule]))
    .map(([ref, rule], i) => ({
      ref: `${ground.place.ref}-E${String(after + i + 1).padStart(3, '0')}`,
      rule: rule!,
      subject_id: `unit:${ref}`,
      reason: '小区自治组织，不列入结对对象',
      start: '2020-01-01',
    }))
}
