import fc from 'fast-check'
import { buildSchema } from 'graphql'
import { exported } from './exported'

const schema = buildSchema(/* GraphQL */ `
  interface Node { id: ID! label: String! }
  type Period { start: String end: String }
  union Member = Unit | Community
  type Unit implements Node {
    id: ID! label: String! name: String! kind: String! partyMembers: Int twoNew: Boolean synthetic: Boolean!
    period: Period residence: Community pairings: [Pairing!]! members: [Member!]! sources: [String!]!
  }
  type Community implements Node { id: ID! label: String! name: String! population: Int synthetic: Boolean! }
  type Pairing implements Node {
    id: ID! label: String! ends: [Node!]! synthetic: Boolean! period: Period agreementNumber: String
    annualFunding: Float unit: Unit! community: Community!
  }
  type Query { units: [Unit!]! pairings: [Pairing!]! }
`)

export interface World {
  units: Record<string, unknown>[]
  pairings: Record<string, unknown>[]
}

/** Two units and two communities with these names; each unit has the other as its member. */
export function world([one, two, here, there]: readonly [string, string, string, string]): World {
  const community = (id: string, name: string) => ({
    __typename: 'Community',
    id,
    label: name,
    name,
    population: 7,
    synthetic: false,
  })
  const communities = [community('area:1', here), community('area:2', there)]
  const units: Record<string, unknown>[] = [one, two].map((name, place) => ({
    __typename: 'Unit',
    id: `unit:${place}`,
    label: name,
    name,
    kind: 'SCHOOL',
    partyMembers: 12 + place,
    twoNew: place === 0,
    synthetic: true,
    period: { start: '2021', end: null },
    residence: communities[place],
    sources: [name, 'b'],
  }))
  const pairings = units.map((unit, place) => ({
    __typename: 'Pairing',
    id: `pairing:${place}`,
    label: 'x',
    ends: [unit, communities[1 - place]],
    synthetic: true,
    period: { start: '2021-02', end: '2023' },
    agreementNumber: `甲${place}`,
    annualFunding: 7000.5,
    unit,
    community: communities[1 - place],
  }))
  units.forEach((unit, place) => {
    Object.assign(unit, { pairings: [pairings[place]], members: [units[1 - place], communities[place]] })
  })
  return { units, pairings }
}

export const NAMES = ['市一中', '宁江公司', '官汕社区', '𠮷祥社区'] as const

export function graphAs(format: string, query: string, of: World = world(NAMES)): Promise<string> {
  return exported({ schema, rootValue: of }, query, { format, restsOnSynthetic: async () => true })
}

/** What XML has no way to write is left out of it. */
export const written = (name: string) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  name.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')

/** Four names with whatever stands in names, and five aliases that formats have a use of their own for. */
export const ANY_NAMES = (() => {
  const name = fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom('&amp;', '&#65;', '<b>'))
  return fc.tuple(name, name, name, name)
})()
/** What every object of JavaScript has. */
export const LIKE_PROPERTIES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']
export const ANY_ALIASES = fc.uniqueArray(
  fc.oneof(
    fc.constantFrom(
      ...'id label type source target start end kind parent key nodes x B color size weight from'.split(' '),
      ...LIKE_PROPERTIES,
    ),
    fc.stringMatching(/^[A-Za-z][A-Za-z0-9_]{0,6}$/),
  ),
  { minLength: 5, maxLength: 5 },
)

export function aliased([a, b, c, d, e]: readonly string[]): string {
  return `{ units { ${a}: name ${b}: partyMembers ${c}: members { ... on Unit { ${d}: kind } ... on Community { ${d}: name } }
    ${e}: pairings { ${a}: annualFunding ${b}: period { ${c}: start } } } }`
}
