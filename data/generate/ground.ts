import type { PlaceIdentity, PlaceKey } from '../places'
import { estateName } from './names/estates'
import { officialAreas } from './official'
import type { Plan } from './plan'
import { plans } from './plans'
import { Random, spread } from './random'
import type { AreaRow } from './rows'

/** A community or village with what lies in it. */
export interface Community {
  code: string
  /** 大新社区 for 大新社区居委会, 米寨村 for 米寨村委会. */
  name: string
  street: string
  urban: boolean
  village: boolean
  grids: AreaRow[]
  compounds: AreaRow[]
  buildings: AreaRow[]
}

/** The areas of a place: the official ones, and the synthetic compounds, buildings and grids in them. */
export interface Ground {
  place: PlaceIdentity & { key: PlaceKey }
  plan: Plan
  /** The synthetic source of the place. */
  source: string
  areas: AreaRow[]
  streets: AreaRow[]
  communities: Community[]
  urban: Community[]
}

const isVillage = (name: string) => /(村|村委会|村民委员会)$/.test(name)

function shortName(name: string): string {
  if (/社区|居委会$|居民委员会$/.test(name) && !isVillage(name))
    return `${name.replace(/(社区|社会)?(居委会|居民委员会)$/, '').replace(/社区$/, '')}社区`
  return name.replace(/(村)?(委会|民委员会)$/, '$1')
}

export function ground(place: PlaceIdentity & { key: PlaceKey }): Ground {
  const plan = plans[place.key]
  const random = new Random(`${place.key} ground`)
  const source = `${place.ref}-sample`
  const areas = officialAreas(place.key)
  const streets = areas.filter(({ level }) => level === 'STREET')
  const communities = areas.filter(({ level }) => level === 'COMMUNITY').map(community)
  const urban = communities.filter((community) => community.urban)

  addCompounds()
  addGrids()
  addBuildings()
  const generated = communities.flatMap(({ compounds, grids, buildings }) => [
    ...compounds,
    ...grids,
    ...buildings,
  ])
  return { place, plan, source, areas: [...areas, ...generated], streets, communities, urban }

  function community({ code, name, urban }: AreaRow): Community {
    const underStreet = Number(code.slice(6, 9)) < 100
    const village = isVillage(name)
    return {
      code,
      name: shortName(name),
      street: code.slice(0, 9),
      urban: urban ?? (underStreet && !village),
      village,
      grids: [],
      compounds: [],
      buildings: [],
    }
  }

  function addCompounds() {
    const homes = settled()
    const shares = spread(plan.areas.compounds - plan.areas.namedCompounds.length, homes.length, random)
    const taken = new Set(plan.areas.namedCompounds.map((named) => named.slice(13)))
    for (const named of plan.areas.namedCompounds) {
      const home = communities.find(({ code }) => code === named.slice(0, 12))!
      home.compounds.push(below(home, `C${home.compounds.length + 1}`, named.slice(13), 'COMPOUND'))
    }
    homes.forEach((home, i) => {
      for (let n = 0; n < shares[i]!; n++) {
        const name = estateName(home.name, random, taken)
        home.compounds.push(below(home, `C${home.compounds.length + 1}`, name, 'COMPOUND'))
      }
    })
  }

  function addGrids() {
    const homes = plan.areas.gridsEverywhere ? communities : place.key === 'ningde' ? settled() : urban
    const shares = spread(plan.areas.grids, homes.length, random)
    homes.forEach((home, i) => {
      for (let n = 1; n <= shares[i]!; n++)
        home.grids.push(below(home, `G${n}`, `${home.name}第${n}网格`, 'GRID'))
    })
    const grids = homes.flatMap((home) => home.grids.map((grid) => ({ home, grid })))
    const parts = spread(plan.areas.microGrids, grids.length, random)
    grids.forEach(({ home, grid }, i) => {
      for (let n = 1; n <= parts[i]!; n++)
        home.grids.push({
          ...below(home, `${grid.code.slice(13)}M${n}`, `${grid.name}${n}号微网格`, 'MICRO_GRID'),
          parent_code: grid.code,
        })
    })
  }

  function addBuildings() {
    const compounds = communities.flatMap((home) => home.compounds.map((compound) => ({ home, compound })))
    const built = random.shuffle(compounds).slice(0, Math.ceil(plan.areas.buildings / 2.5))
    const shares = spread(plan.areas.buildings, Math.max(built.length, 1), random)
    built.forEach(({ home, compound }, i) => {
      const grids = home.grids.filter(({ level }) => level === 'GRID')
      for (let n = 1; n <= shares[i]!; n++)
        home.buildings.push({
          ...below(home, `${compound.code.slice(13)}B${n}`, `${compound.name}${n}号楼`, 'BUILDING'),
          parent_code: compound.code,
          ...(grids.length > 0 && { grid_code: random.pick(grids).code }),
        })
    })
  }

  /** Communities with compounds: the urban ones, and in the seats and towns those that are no villages. */
  function settled(): Community[] {
    const homes = plan.localities.flatMap((locality) => locality.homes)
    return communities.filter(
      ({ urban, village, name, street }) =>
        urban || (!village && name.endsWith('社区') && homes.some((home) => street.startsWith(home))),
    )
  }

  function below(home: Community, suffix: string, name: string, level: string): AreaRow {
    return { code: `${home.code}-${suffix}`, name, level, parent_code: home.code, source_ref: source }
  }
}
