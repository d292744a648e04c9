import type { Row } from '../rows'
import type { Choose } from './choose'
import { someName } from './names'

export const ZONE = '4408-ETDZ'

/** A prefecture with two districts and a zone that administers streets of both, down to buildings and micro-grids. */
export function areas(choose: Choose): Row[] {
  const top = choose.chance(70) ? [area('44', '广东省', 'PROVINCE')] : []
  const divisions = [
    area('4408', '湛江市', 'PREFECTURE'),
    area('440802', '赤坎区', 'COUNTY'),
    area('440803', '霞山区', 'COUNTY'),
    { ...area(ZONE, '经济技术开发区', 'COUNTY'), functional_zone: 'true' },
  ]
  const streets = [
    ...['440802', '440803'].flatMap((county, at) => streetsOf(choose, county, at === 0)),
    ...(choose.chance(40) ? [zoneStreet(choose)] : []),
  ]
  const communities = streets.flatMap(({ code }) => communitiesOf(choose, code!))
  return [
    ...top,
    ...divisions,
    ...streets,
    ...communities,
    ...communities.flatMap((row, at) => (at === 0 ? allBeneath(choose, row) : someBeneath(choose, row))),
  ]
}

function streetsOf(choose: Choose, county: string, administered: boolean): Row[] {
  const others = choose.some(['002', '003', '100', '200', '400'], 2)
  return ['001', ...others].map((digits, at) => ({
    ...area(`${county}${digits}`, someName(choose, '街道'), 'STREET'),
    administered_by_code: (administered && at === 0) || choose.chance(30) ? ZONE : '',
    street_kind: choose.maybe(15, ['STREET', 'TOWN'], ''),
  }))
}

/** A street of the zone's own, which may have it named twice over. */
function zoneStreet(choose: Choose): Row {
  const street = area(`${ZONE}-01`, someName(choose, '街道'), 'STREET')
  return { ...street, street_kind: 'STREET', administered_by_code: choose.maybe(50, [ZONE], '') }
}

function communitiesOf(choose: Choose, street: string): Row[] {
  const codes = street.includes('-') ? ['-01', '-02'] : ['001', '002', '201']
  return codes.slice(0, choose.whole(2, 3)).map((suffix) => {
    const community = area(
      street + suffix,
      someName(choose, choose.one(['社区', '社区', '社区', '村', '村委会'])),
      'COMMUNITY',
    )
    return {
      ...community,
      parent_code: choose.maybe(20, [street], ''),
      urban: choose.maybe(15, ['true', 'false'], ''),
    }
  })
}

function someBeneath(choose: Choose, community: Row): Row[] {
  return allBeneath(choose, community).slice(0, choose.one([0, 1, 2, 3, 5, 7]))
}

/** Buildings of a compound may be counted to a grid, or to a micro-grid of one. */
function allBeneath(choose: Choose, { code }: Row): Row[] {
  const grid = `${code}-G`
  const building = (compound: string, level: string) => {
    return { ...area(`${code}-${compound}-1`, '1栋', 'BUILDING'), grid_code: level }
  }
  return [
    area(`${code}-A`, someName(choose, '小区'), 'COMPOUND'),
    area(grid, '第一网格', 'GRID'),
    building('A', choose.maybe(60, [grid], '')),
    area(`${grid}-1`, '微网格', 'MICRO_GRID'),
    area(`${code}-B`, someName(choose, '小区'), 'COMPOUND'),
    building('B', choose.maybe(60, [grid, `${grid}-1`], '')),
    area(`${code}-H`, '第二网格', 'GRID'),
  ]
}

function area(code: string, name: string, level: string): Row {
  return {
    code,
    name,
    level,
    parent_code: '',
    administered_by_code: '',
    grid_code: '',
    urban: '',
    street_kind: '',
    functional_zone: '',
  }
}
