import { badUserInput } from '../errors'

const AREAS: Record<string, string[]> = {
  AdministrativeDivision: ['Province', 'Prefecture', 'County'],
  Street: ['Street'],
  Community: ['Community'],
  Compound: ['Compound'],
  Building: ['Building'],
  Grid: ['Grid'],
}

/** What can be found by name: labels in the graph by the name of the type in the schema. */
const LABELS: Record<string, string[]> = {
  ...AREAS,
  Area: Object.values(AREAS).flat(),
  ...Object.fromEntries(
    [
      'Unit',
      'PartyOrganisation',
      'Person',
      'BigCommittee',
      'Alliance',
      'JointConference',
      'Matter',
      'ListItem',
      'Activity',
      'ServiceCall',
      'Venue',
      'VolunteerTeam',
      'Pairing',
    ].map((name) => [name, [name]]),
  ),
}

/** @throws BAD_USER_INPUT for a type of which nothing can be found by name */
export function labelsOfTypes(types: string[] | null): string[] {
  const names = types ?? Object.keys(LABELS)
  const labels = names.flatMap((type, index) => {
    const known = Object.hasOwn(LABELS, type) ? LABELS[type] : undefined
    if (known) return known
    throw badUserInput(`types must be of ${Object.keys(LABELS).join(', ')}, not ${type} 此类型不能检索`, [
      'types',
      index,
    ])
  })
  return [...new Set(labels)].sort()
}
