import { addDays, REGISTER_DATE } from './calendar'
import type { Ground } from './ground'
import { companyName, propertyCompanyName, socialOrganisationName } from './names/companies'
import { banks, formerBodies, publicBodies, verticalBodies } from './names/public-bodies'
import type { Locality } from './plan'
import { Random } from './random'
import type { UnitKind, UnitRow } from './rows'
import { homesOf, UnitList } from './unit-list'

/** Shares of a locality's units by kind; the rest are private enterprises. */
const shares: Partial<Record<UnitKind, number>> = {
  PARTY_GOVERNMENT_ORGAN: 0.13,
  MASS_ORGANISATION: 0.02,
  PUBLIC_INSTITUTION: 0.09,
  STATE_ENTERPRISE: 0.035,
  INDUSTRY_ASSOCIATION: 0.015,
  HOSPITAL: 0.015,
}

/** The units (单位) of a place, by locality. */
export function units(ground: Ground): UnitRow[] {
  const list = new UnitList(ground)
  for (const locality of ground.plan.localities) {
    addPublicBodies(list, ground, locality)
    addVerticalBodies(list, ground, locality)
    addSchools(list, ground, locality)
    addStreetServices(list, ground, locality)
    addBanks(list, ground, locality)
    addMilitary(list, ground, locality)
    addTwoNew(list, ground, locality)
  }
  addOwnersCommittees(list, ground)
  if (ground.plan.committees.joint) addResidentsCommittees(list, ground)
  dissolve(list.rows, ground)
  return list.rows
}

function addPublicBodies(list: UnitList, ground: Ground, locality: Locality) {
  const homes = homesOf(ground, locality)
  const { name, tier, county } = locality
  const zone = ground.place.areaCode.includes('-')
  for (const [kind, share] of Object.entries(shares) as [UnitKind, number][]) {
    const bodies = publicBodies[kind]!.filter(
      (body) => !zone || !/人大|政协|法院|检察|党校|融媒体|博物馆/.test(body),
    )
    const count = Math.min(bodies.length, Math.max(2, Math.round(locality.units * share)))
    for (const body of bodies.slice(0, count)) {
      const former = formerBodies[body]
      list.add({
        name: name + body,
        kind,
        tier: kind === 'INDUSTRY_ASSOCIATION' ? 'NONE' : tier,
        county,
        residence: list.residence(homes),
        formerNames: former && list.random.chance(0.6) ? name + former : undefined,
      })
    }
  }
}

function addVerticalBodies(list: UnitList, ground: Ground, locality: Locality) {
  const homes = homesOf(ground, locality)
  const bodies = verticalBodies.slice(0, Math.max(6, Math.round(locality.units / 20)))
  for (const [pattern, kind, tier] of bodies)
    list.add({
      name: pattern.replace('%', locality.name).replace('&', ground.place.province),
      kind,
      tier,
      county: locality.county,
      residence: list.residence(homes),
    })
}

function addSchools(list: UnitList, ground: Ground, locality: Locality) {
  const homes = homesOf(ground, locality)
  const { name, tier, county } = locality
  const count = Math.round(locality.units * 0.085)
  const numerals = ['第一', '第二', '第三', '实验', '第四', '第五']
  const names = [
    ...numerals.slice(0, Math.ceil(count / 5)).map((n) => `${name}${n}中学`),
    ...numerals.slice(0, Math.ceil(count / 5)).map((n) => `${name}${n}小学`),
    `${name}职业技术学校`,
    `${name}特殊教育学校`,
  ]
  for (const school of names)
    list.add({ name: school, kind: 'SCHOOL', tier, county, residence: list.residence(homes) })
  for (const home of list.random.shuffle(homes).slice(0, Math.max(0, count - names.length))) {
    const stem = home.name.replace(/社区$/, '')
    const school = `${name}${stem}${list.random.chance(0.45) ? '小学' : '幼儿园'}`
    list.add({ name: school, kind: 'SCHOOL', tier, county, residence: home.code })
  }
}

/** The police station, clinic and service centre of each street or town in which the locality's units reside. */
function addStreetServices(list: UnitList, ground: Ground, locality: Locality) {
  if (locality.tier === 'PREFECTURAL') return
  const { name: place, county, tier } = locality
  const homes = homesOf(ground, locality)
  for (const street of ground.streets) {
    const here = homes.filter((home) => home.street === street.code)
    if (here.length === 0) continue
    const stem = street.name.replace(/街道$|镇$|乡$|地区$/, '')
    const residence = () => list.random.pick(here).code
    list.add({
      name: `${place}公安局${stem}派出所`,
      kind: 'POLICE_STATION',
      tier,
      county,
      residence: residence(),
    })
    const clinic = street.name.endsWith('街道') ? `${stem}社区卫生服务中心` : `${street.name}卫生院`
    list.add({ name: place + clinic, kind: 'HOSPITAL', tier, county, residence: residence() })
    list.add({
      name: `${street.name}综合便民服务中心`,
      kind: 'PUBLIC_INSTITUTION',
      tier: 'STREET',
      county,
      residence: residence(),
    })
  }
}

function addBanks(list: UnitList, ground: Ground, locality: Locality) {
  const homes = homesOf(ground, locality)
  const count = Math.round(locality.units * 0.075)
  banks.slice(0, count).forEach(([bank, tier]) => {
    const name = tier === 'COUNTY' ? `${locality.stem}${bank}` : `${bank}${locality.name}支公司`
    list.add({
      name: bank.endsWith('银行') && tier === 'CENTRAL' ? `${bank}${locality.name}支行` : name,
      kind: 'FINANCIAL_INSTITUTION',
      tier,
      county: locality.county,
      residence: list.residence(homes),
    })
  })
  for (const home of list.random.shuffle(homes).slice(0, Math.max(0, count - banks.length))) {
    const [bank, tier] = list.random.pick(banks.slice(0, 7))
    const branch = `${tier === 'COUNTY' ? locality.stem : ''}${bank}${locality.name}${home.name.replace(/社区$/, '')}支行`
    list.add({
      name: branch,
      kind: 'FINANCIAL_INSTITUTION',
      tier,
      county: locality.county,
      residence: home.code,
    })
  }
}

function addMilitary(list: UnitList, ground: Ground, locality: Locality) {
  const homes = homesOf(ground, locality)
  const { name, county } = locality
  for (const body of ['人民武装部', '武警中队', '军队离退休干部休养所'].slice(
    0,
    locality.units > 250 ? 3 : 1,
  ))
    list.add({ name: name + body, kind: 'MILITARY', tier: 'NONE', county, residence: list.residence(homes) })
}

function addTwoNew(list: UnitList, ground: Ground, locality: Locality) {
  const { random } = list
  const homes = homesOf(ground, locality)
  const { stem, county } = locality
  const add = (name: string, kind: UnitKind, twoNew?: boolean, residence = list.residence(homes)) =>
    list.add({ name, kind, tier: 'NONE', county, twoNew, residence })
  for (let n = Math.round(locality.units * 0.035); n > 0; n--)
    add(propertyCompanyName(stem, random), 'PROPERTY_COMPANY', random.chance(0.7))
  for (let n = Math.round(locality.units * 0.11); n > 0; n--) {
    const home = random.pick(homes)
    const name = socialOrganisationName(locality.name, home.name, random)
    add(
      name,
      'SOCIAL_ORGANISATION',
      undefined,
      name.startsWith(home.name) ? home.code : list.residence(homes),
    )
  }
  for (const market of ['中心农贸市场', '小商品市场'].slice(0, locality.units > 200 ? 2 : 1))
    add(locality.name + market, 'OTHER')
  for (let n = Math.round(locality.units * 0.34); n > 0; n--)
    add(companyName(stem, locality.trades, random), 'PRIVATE_ENTERPRISE')
}

/** Owners' committees (业委会) of the first compounds, one a community before a second. */
function addOwnersCommittees(list: UnitList, ground: Ground) {
  const homes = ground.communities.filter(({ compounds }) => compounds.length > 0)
  const compounds = [0, 1, 2].flatMap((n) =>
    homes.flatMap((home) => (home.compounds[n] ? [home.compounds[n]] : [])),
  )
  const { county } = ground.plan.localities[0]!
  for (const compound of compounds.slice(0, ground.plan.ownersCommittees))
    list.add({
      name: `${compound.name}业主委员会`,
      kind: 'OWNERS_COMMITTEE',
      tier: 'NONE',
      county,
      residence: compound.parent_code,
    })
}

/** The residents' committee (居民委员会) of each urban community, where it sits in a joint Party committee as a unit. */
function addResidentsCommittees(list: UnitList, ground: Ground) {
  const { county } = ground.plan.localities[0]!
  for (const { name, code } of ground.urban)
    list.add({
      name: `${name}居民委员会`,
      kind: 'OTHER',
      tier: 'COMMUNITY',
      county,
      members: 5,
      residence: code,
    })
}

/** A few units no longer exist on the register date. */
function dissolve(rows: UnitRow[], ground: Ground) {
  const random = new Random(`${ground.place.key} dissolved`)
  const mortal = rows.filter(({ kind }) =>
    ['PRIVATE_ENTERPRISE', 'PUBLIC_INSTITUTION', 'SOCIAL_ORGANISATION'].includes(kind),
  )
  for (const unit of random.shuffle(mortal).slice(0, Math.ceil(rows.length / 90)))
    unit.dissolved_on = addDays(REGISTER_DATE, -random.int(20, 900))
}
