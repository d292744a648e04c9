import type { GraphEdge, GraphFormat, GraphNode, Scalar, Spell } from './format'

/** What the W3C's organisation ontology calls our types; areas are schema.org's. */
const TYPES: Readonly<Record<string, string>> = {
  Unit: 'org:FormalOrganization',
  PartyOrganisation: 'org:OrganizationalUnit',
  BigCommittee: 'org:Organization',
  Alliance: 'org:OrganizationalCollaboration',
  Person: 'foaf:Person',
  Venue: 'org:Site',
  AdministrativeDivision: 'schema:AdministrativeArea',
  Street: 'schema:AdministrativeArea',
  Community: 'schema:AdministrativeArea',
  Compound: 'schema:Place',
  Building: 'schema:Place',
  Grid: 'schema:Place',
  PartTimeMembership: 'org:Membership',
  AllianceMembership: 'org:Membership',
  Appointment: 'org:Membership',
  Pairing: 'org:OrganizationalCollaboration',
}

/** Ids of the register are compact IRIs: "unit:U-12" is urn:gongjian:unit:U-12. */
const PREFIXES = [
  'area',
  'unit',
  'party-organisation',
  'person',
  'big-committee',
  'alliance',
  'joint-conference',
  'meeting',
  'matter',
  'list-item',
  'activity',
  'service-call',
  'venue',
  'volunteer-team',
  'appraisal',
  'source',
  'exemption',
  'change',
  'pairing',
  'part-time-membership',
  'alliance-membership',
  'appointment',
  'contact-assignment',
  'duty-report',
  'property-linkage',
  'grid-assignment',
  'claim',
]

const CONTEXT = {
  '@version': 1.1,
  org: 'http://www.w3.org/ns/org#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  schema: 'http://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  gongjian: 'urn:gongjian:vocabulary:',
  ...Object.fromEntries(PREFIXES.map((prefix) => [prefix, `urn:gongjian:${prefix}:`])),
  start: { '@id': 'schema:startDate', '@type': 'xsd:date' },
  end: { '@id': 'schema:endDate', '@type': 'xsd:date' },
  label: 'skos:prefLabel',
  synthetic: { '@id': 'gongjian:synthetic', '@type': 'xsd:boolean' },
}

/** JSON-LD in terms of W3C ORG, with its context in it, so that it resolves without a network. */
export const jsonLd: GraphFormat = {
  type: 'application/ld+json; charset=utf-8',
  ending: 'jsonld',
  open: ({ name, notes, synthetic }) =>
    `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[\n${JSON.stringify({
      '@id': 'urn:gongjian:export',
      'dcterms:title': name,
      'dcterms:description': notes.join('\n'),
      synthetic,
    })}\n`,
  node: (node) => `,${JSON.stringify(nodeObject(node))}\n`,
  between: '',
  edge: (edge) => `,${JSON.stringify(edgeObject(edge))}\n`,
  close: ']}\n',
}

function nodeObject({ id, type, label, synthetic, spell, attributes }: GraphNode): object {
  return { '@id': id, '@type': typesOf(type), label, ...marked(synthetic), ...spell, ...named(attributes) }
}

/** A linkage is a thing of its own, of which each edge says a part; any other edge is a property. */
function edgeObject({ source, target, type, linkage, synthetic, spell, attributes }: GraphEdge): object {
  if (linkage === undefined) return { '@id': source, [`gongjian:${type}`]: { '@id': target } }
  const ends = [source, target].map((id) => ({ '@id': id }))
  return {
    '@id': linkage,
    '@type': typesOf(type),
    ...joined(type, ends),
    ...marked(synthetic),
    ...spell,
    ...named(attributes),
  }
}

/** Of a membership the body is the second end, as a linkage's label has it. */
function joined(type: string, ends: object[]): object {
  const [member, body] = ends
  if (TYPES[type] === 'org:Membership') return { 'org:member': member, 'org:organization': body }
  return TYPES[type] ? { 'org:hasMember': ends } : { 'gongjian:joins': ends }
}

function typesOf(type: string): string[] {
  return [`gongjian:${type}`, ...(TYPES[type] ? [TYPES[type]] : [])]
}

function named(attributes: Record<string, Scalar>): object {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`gongjian:${name}`, value]))
}

function marked(synthetic: boolean | undefined): { synthetic?: boolean } & Spell {
  return synthetic === undefined ? {} : { synthetic }
}
