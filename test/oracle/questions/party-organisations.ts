import { organisationLies } from '../lies'
import { byId, byText, sorted } from '../order'
import type { Organisation } from '../world'
import { codePointOrderMet, type Question, type Setting } from './question'
import { someWithin } from './unit-filter'

const TEXT = `query Organisations($within: AreaCode, $filter: PartyOrganisationFilter, $first: Int, $after: String) {
  partyOrganisations(within: $within, filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id unit { id } leads { code } superior { id } }
  }
}`

interface Filter {
  kinds?: string[]
  nameContains?: string
  ofUnit?: string
  leads?: string
  starRating?: { min?: number; max?: number }
}

export function partyOrganisations(setting: Setting): Question {
  const { choose } = setting
  const { organisations, units } = setting.world()
  const within = someWithin(setting)
  const filters: Filter[] = [
    { kinds: ['BRANCH', 'PARTY_GROUP'] },
    { nameContains: choose.one(['𠮷', '一']) },
    { ofUnit: choose.one(units).id },
    { leads: choose.one(['STREET', 'COMMUNITY', 'GRID']) },
    { starRating: choose.one([{ min: 3 }, { max: 3 }, { min: 1, max: 3 }]) },
  ]
  const filter = choose.maybe(50, filters, null)
  const found = sorted(
    organisations.filter(
      (organisation) => organisationLies(organisation, within) && passes(organisation, filter ?? {}),
    ),
    byText(({ name }) => name),
    byId,
  )
  const nodes = found.map(({ id, unit, leads, superior }) => {
    return {
      id,
      unit: unit && { id: unit.id },
      leads: leads && { code: leads.code },
      superior: superior && { id: superior },
    }
  })
  return {
    text: TEXT,
    list: ['partyOrganisations'],
    variables: { within, filter },
    expected: { totalCount: nodes.length, nodes },
    met: [
      ...codePointOrderMet(found.map(({ name }) => name)),
      ...(within && nodes.length > 1 ? ['organisations within'] : []),
    ],
  }
}

function passes({ kind, name, unit, leads, starRating }: Organisation, filter: Filter): boolean {
  const { min, max } = filter.starRating ?? {}
  return (
    (filter.kinds?.includes(kind) ?? true) &&
    name.includes(filter.nameContains ?? '') &&
    (filter.ofUnit === undefined || filter.ofUnit === unit?.id) &&
    (filter.leads === undefined || filter.leads === leads?.level) &&
    (min === undefined || (starRating !== null && starRating >= min)) &&
    (max === undefined || (starRating !== null && starRating <= max))
  )
}
