import {
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import type { Chooser } from '../chooser'
import { streetA, streetB } from '../two-streets'

/** What questions and writes speak of. */
export interface Pool {
  /** Ids of things inside and outside, of nothing, and of what was merged away. */
  ids: readonly string[]
  codes: readonly string[]
  moments: readonly string[]
  /** Names and pieces of them. */
  texts: readonly string[]
  cursors: string[]
}

const DEEPEST = 3

/** Values of GraphQL as a document writes them, such as a register of two streets has. */
export class Given {
  constructor(
    private readonly choose: Chooser,
    readonly pool: Pool,
  ) {}

  /** The arguments of a field: those that it needs, and of the others one in `rarity`. */
  args(
    args: readonly { name: string; type: GraphQLInputType; defaultValue?: unknown }[],
    rarity: number,
  ): string {
    const given = this.places(args, rarity).map(({ name, type }) => `${name}: ${this.value(type, name)}`)
    return given.length > 0 ? `(${given.join(', ')})` : ''
  }

  /** A key of one's own is always given, for one that is made up is another every time. */
  private places<Place extends { name: string; type: GraphQLInputType; defaultValue?: unknown }>(
    places: readonly Place[],
    rarity: number,
  ): Place[] {
    const isNeeded = ({ name, type, defaultValue }: Place) =>
      name === 'ref' || (isNonNullType(type) && defaultValue === undefined)
    return places.filter((place) => isNeeded(place) || this.choose.oneIn(rarity))
  }

  private value(type: GraphQLInputType, name: string, depth = 0): string {
    const bare = getNullableType(type)
    if (isListType(bare)) {
      const count = 1 + this.choose.upTo(name === 'ids' ? 9 : 1)
      const all = Array.from({ length: count }, () => this.value(bare.ofType, name, depth))
      return `[${[...new Set(all)].join(', ')}]`
    }
    if (isEnumType(bare)) return this.choose.oneOf(bare.getValues()).name
    if (!isInputObjectType(bare)) return JSON.stringify(this.scalar(bare.name, name))
    const fields = this.places(Object.values(bare.getFields()), depth < DEEPEST ? 3 : 1000)
    return `{${fields.map((field) => `${field.name}: ${this.value(field.type, field.name, depth + 1)}`).join(', ')}}`
  }

  private scalar(type: string, name: string): unknown {
    const { choose, pool } = this
    if (type === 'Boolean') return choose.oneIn(2)
    if (name === 'first') return choose.oneOf([1, 2, 3, 20])
    if (name === 'after') return pool.cursors.length > 0 ? choose.oneOf(pool.cursors) : null
    if (name === 'expectedVersion') return choose.oneOf([1, 1, 1, 2])
    if (type === 'Int' || type === 'Float') return choose.upTo(4)
    if (type === 'ID') return this.id(name)
    if (type === 'AreaCode') return choose.oneIn(4) ? choose.oneOf(pool.codes) : choose.oneOf(this.inside())
    if (type === 'DateTime') return choose.oneOf(pool.moments)
    if (type === 'LocalDate') return choose.oneOf(['2019-06-30', '2021-06-30', '2024-06-30', '2025-01-01'])
    if (type === 'PartialDate') return choose.oneOf(['2019', '2021-03', '2024-01-02', '2031'])
    if (name === 'types') return choose.oneOf(['Unit', 'Community', 'Person', 'ListItem', 'Pairing'])
    if (name === 'posts') return choose.oneOf(['HEAD', 'MEMBER', '书记'])
    if (name === 'ref') return `N${choose.upTo(999_999)}A`
    if (name === 'idempotencyKey') return `key ${choose.upTo(999_999)}`
    if (name === 'creditCode' || name === 'url') return null
    return choose.oneOf(pool.texts)
  }

  private inside(): string[] {
    return this.pool.codes.filter((code) => code.startsWith(streetA))
  }

  /** Mostly of the type that the place is for, where its name tells. */
  private id(name: string): string {
    const { choose, pool } = this
    const fitting = pool.ids.filter((id) => id.startsWith(`${typeNamed(name)}:`))
    return choose.oneOf(fitting.length > 0 && !choose.oneIn(8) ? fitting : pool.ids)
  }
}

const TYPES: Readonly<Record<string, string>> = {
  units: 'unit',
  onBehalfOf: 'unit',
  employer: 'unit',
  respondents: 'unit',
  attendees: 'unit',
  responsible: 'unit',
  offeredBy: 'unit',
  openedBy: 'unit',
  ownersCommittee: 'unit',
  propertyCompany: 'unit',
  item: 'list-item',
  committee: 'big-committee',
  memberOfCommittee: 'big-committee',
  memberOfAlliance: 'alliance',
  conference: 'joint-conference',
  organisation: 'party-organisation',
  unitPartyOrganisation: 'party-organisation',
  communityPartyOrganisation: 'party-organisation',
  superior: 'party-organisation',
  host: 'party-organisation',
  branch: 'party-organisation',
  ofUnit: 'unit',
}

function typeNamed(name: string): string {
  return TYPES[name] ?? name
}

export const CODES = ['001', '001-XQ', '001-WG', '001-LD', ''].flatMap((end) => [
  streetA + end,
  streetB + end,
])

export const TEXTS = [
  '单位',
  '单位A',
  '单位B',
  '密',
  '密业主B',
  '人',
  '人B',
  '社区',
  '台账',
  '联盟',
  '街道党工委',
  'dwB',
  '',
]
