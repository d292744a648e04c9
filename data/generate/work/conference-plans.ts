import type { PlaceKey } from '../../places'
import type { MeetingRow } from '../people-and-work-rows'
import type { CommitteeRow } from '../rows'
import type { Setting } from '../setting'
import { ConferenceList } from './conferences'

/** The conferences of a place, as its publication describes them, with some that missed a meeting. */
export function conferences(setting: Setting): ConferenceList {
  const list = new ConferenceList(setting)
  plans[setting.ground.place.key](list)
  return list
}

const plans: Record<PlaceKey, (list: ConferenceList) => void> = {
  /** City, streets and communities quarterly: three missed a quarter of the last four; then the big Party committees. */
  xingning(list) {
    const { ground, committees } = list.setting
    const streets = ground.streets.filter(({ name }) => name.endsWith('街道'))
    const areas = [
      ground.place.areaCode,
      ...streets.map(({ code }) => code),
      ...ground.urban.map(({ code }) => code),
    ]
    const missed = new Map([
      [areas[2], [1]],
      [areas[9], [3]],
      [areas[20], [0]],
    ])
    const met = areas.flatMap((code) => areaConference(list, code, list.quarters(8, missed.get(code)), 3))
    list.raise(met, 1215, 60)
    const parties = committees.filter(({ kind }) => kind === 'BIG_PARTY_COMMITTEE')
    list.raise(
      parties.flatMap((committee) => committeeConference(list, committee, list.quarters(6))),
      612,
      40,
    )
  },
  /** Four levels; a county, a street and some communities have none. */
  ningde(list) {
    const { ground, homes } = list.setting
    const counties = ground.areas.filter(({ level }) => level === 'COUNTY').slice(0, -1)
    const streets = ground.streets
      .filter(({ name, code }) => name.endsWith('街道') || code === '350902500')
      .slice(1)
    const high = [
      ground.place.areaCode,
      ...counties.map(({ code }) => code),
      ...streets.map(({ code }) => code),
    ]
    const met = [
      ...high.flatMap((code, i) => areaConference(list, code, list.quarters(4, i % 9 === 7 ? [0] : []), 3)),
      ...list.random
        .shuffle(homes)
        .slice(7)
        .flatMap(({ code }, i) => areaConference(list, code, list.quarters(2, i % 12 === 5 ? [0] : []), 3)),
    ]
    list.raise(met, 160, 30)
  },
  'zhanjiang-etdz'(list) {
    const { ground, homes } = list.setting
    const streets = ground.streets.filter(({ name }) => name.endsWith('街道')).slice(0, 3)
    const areas = [...streets.map(({ code }) => code), ...homes.slice(0, 6).map(({ code }) => code)]
    list.raise(
      areas.flatMap((code, i) => areaConference(list, code, list.quarters(4, i === 4 ? [1] : []), 3)),
      30,
      6,
    )
  },
  /** Opinion meetings (民意恳谈会) of communities: 184 and 108 matters in the first half of 2023; joint conferences of streets. */
  xigang(list) {
    const { ground, homes } = list.setting
    const streets = ground.streets.filter(({ name }) => name.endsWith('街道'))
    const met = streets.flatMap(({ code }, i) =>
      areaConference(list, code, list.quarters(5, i === 3 ? [0] : []), 3),
    )
    list.raise(met, 34, 8)
    const half = homes.flatMap(({ code, name }, i) => {
      const days = list.rhythm(6, 1).map((day) => `2023${day.slice(4)}`)
      const chosen = days.slice(0, i < 184 - homes.length * 3 ? 4 : 3)
      const later = list.quarters(2, i % 10 === 0 ? [0] : [])
      const row = { name: `${name}民意恳谈会`, every_months: 3, area_code: code }
      return list.found(row, [...chosen, ...later], list.near(code, 5)).slice(0, chosen.length)
    })
    list.raise(half, 108, 20)
  },
  /** Every month in county and towns, and in the alliance whose chair rotates; four months were missed. */
  jidong(list) {
    const { ground, alliances } = list.setting
    const areas = [ground.place.areaCode, ...ground.streets.map(({ code }) => code)]
    const missed = new Map([
      [areas[2], [4]],
      [areas[6], [6]],
      [areas[9], [0, 1]],
    ])
    const met = areas.flatMap((code) => areaConference(list, code, list.rhythm(12, 1, missed.get(code)), 1))
    const [alliance] = alliances.alliances
    const members = alliances.memberships
      .filter(
        ({ alliance_ref, member_id }) => alliance_ref === alliance!.ref && member_id.startsWith('unit:'),
      )
      .map(({ member_id }) => member_id.slice(5))
    const row = { name: `${alliance!.name}联席会议`, every_months: 1, alliance_ref: alliance!.ref }
    list.raise([...met, ...list.found(row, list.rhythm(12, 1, [8]), members)], 120, 24)
  },
  /** The big working committees: 36 meetings and 126 matters in all. */
  dingzhou(list) {
    const committees = list.setting.committees.filter(({ kind }) => kind === 'BIG_WORKING_COMMITTEE')
    const met = [13, 12, 11].flatMap((count, i) =>
      committeeConference(list, committees[i]!, list.quarters(count)),
    )
    committeeConference(list, committees[3]!, [])
    list.raise(met, 126, 18)
  },
  /** Four meetings a year in every committee, but for two; every fifth unit has never come. */
  qingtongxia(list) {
    const met = list.setting.committees.flatMap((committee, i) => {
      const came = list.seated(committee).filter((_, n) => n % 5 !== 4)
      const missed = i === 3 ? [2, 3, 4] : i === 7 ? [0] : []
      return committeeConference(list, committee, list.quarters(6, missed), came)
    })
    list.raise(met, 70, 16)
  },
}

function areaConference(list: ConferenceList, code: string, days: string[], months: number): MeetingRow[] {
  const { name } = list.setting.ground.areas.find((area) => area.code === code)!
  const row = {
    name: `${name.replace(/居委会$|居民委员会$/, '')}党建联席会议`,
    every_months: months,
    area_code: code,
  }
  return list.found(row, days, list.near(code, 8))
}

function committeeConference(
  list: ConferenceList,
  committee: CommitteeRow,
  days: string[],
  units = list.seated(committee),
): MeetingRow[] {
  return list.found(
    { name: `${committee.name}会议`, every_months: 3, committee_ref: committee.ref },
    days,
    units,
  )
}
