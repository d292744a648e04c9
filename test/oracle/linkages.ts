import type { Row } from './rows'
import type { Alliance, Area, Committee, Linkage, Organisation, Unit, Versioned } from './world'

/** Where refs and codes of rows lead. */
export interface Register {
  area(code?: string): Area | undefined
  unit(ref?: string): Unit | undefined
  organisation(ref?: string): Organisation | undefined
  committee(ref?: string): Committee | undefined
  alliance(ref?: string): Alliance | undefined
}

type Of = (row: Row, register: Register) => Pick<Linkage, 'ends' | 'units' | 'places'>

/** Tables of linkages: the type in their ids, their kind, and what a row joins. */
export const linkageTables: Record<string, { type: string; kind: string; of: Of }> = {
  pairings: {
    type: 'pairing',
    kind: 'PAIRING',
    of: (row, { area, unit }) => ({
      ends: [
        ...ids('unit', row.unit_ref),
        ...ids('area', row.community_code),
        ...ids('party-organisation', row.unit_organisation_ref, row.community_organisation_ref),
      ],
      units: there(unit(row.unit_ref)),
      places: there(area(row.community_code)),
    }),
  },
  part_time_memberships: {
    type: 'part-time-membership',
    kind: 'PART_TIME_MEMBERSHIP',
    of: (row, { committee, unit }) => ({
      ends: [
        ...ids('big-committee', row.committee_ref),
        ...ids('unit', row.unit_ref),
        ...ids('person', row.person_ref),
      ],
      units: there(unit(row.unit_ref)),
      places: there(committee(row.committee_ref)?.area),
    }),
  },
  alliance_memberships: {
    type: 'alliance-membership',
    kind: 'ALLIANCE_MEMBERSHIP',
    of: (row, { alliance, unit }) => ({
      ends: [row.member_id!, ...ids('alliance', row.alliance_ref)],
      units: there(row.member_id!.startsWith('unit:') ? unit(row.member_id!.slice(5)) : undefined),
      places: alliance(row.alliance_ref)!.serves,
    }),
  },
  appointments: {
    type: 'appointment',
    kind: 'APPOINTMENT',
    of: (row, { organisation, unit }) => {
      const { leads, unit: own } = organisation(row.organisation_ref)!
      return {
        ends: [
          ...ids('person', row.person_ref),
          ...ids('party-organisation', row.organisation_ref),
          ...ids('unit', row.unit_ref),
        ],
        units: there(unit(row.unit_ref)),
        places: there(leads ?? own?.residence),
      }
    },
  },
  contacts: {
    type: 'contact-assignment',
    kind: 'CONTACT',
    of: (row, { area, unit }) => ({
      ends: [...ids('area', row.area_code), ...ids('unit', row.unit_ref), ...ids('person', row.person_ref)],
      units: there(unit(row.unit_ref)),
      places: there(area(row.area_code)),
    }),
  },
  duty_reports: {
    type: 'duty-report',
    kind: 'DUTY_REPORT',
    of: (row, { area, unit }) => ({
      ends: [...ids('unit', row.unit_ref), ...ids('area', row.community_code, row.area_code)],
      units: there(unit(row.unit_ref)),
      places: there(area(row.community_code)),
    }),
  },
  property_linkages: {
    type: 'property-linkage',
    kind: 'PROPERTY_LINKAGE',
    of: (row, { area, unit }) => ({
      ends: [
        ...ids('area', row.compound_code),
        ...ids('party-organisation', row.branch_ref),
        ...ids('unit', row.owners_committee_ref, row.property_company_ref),
      ],
      units: [...there(unit(row.owners_committee_ref)), ...there(unit(row.property_company_ref))],
      places: there(area(row.compound_code)),
    }),
  },
  grid_assignments: {
    type: 'grid-assignment',
    kind: 'GRID_ASSIGNMENT',
    of: (row, { area }) => ({
      ends: [...ids('area', row.area_code), ...ids('person', row.person_ref)],
      units: [],
      places: there(area(row.area_code)),
    }),
  },
  claims: {
    type: 'claim',
    kind: 'CLAIM',
    of: (row, { area, unit }) => ({
      ends: [
        ...ids('list-item', row.item_ref),
        ...ids('unit', row.unit_ref),
        ...ids('area', row.community_code),
      ],
      units: there(unit(row.unit_ref)),
      places: there(area(row.community_code)),
    }),
  },
}

export const LINKAGE_KINDS = Object.values(linkageTables).map(({ kind }) => kind)

/** Versions of a table's linkages as the world has them. */
export function linkagesOf(table: string, versions: readonly Versioned[], register: Register): Linkage[] {
  const { kind, of } = linkageTables[table]!
  return versions.map((version) => {
    const { ends, units, places } = of(version.row, register)
    return { ...version, kind, ends: [...new Set(ends)], units: [...new Set(units)], places }
  })
}

function ids(type: string, ...refs: (string | undefined)[]): string[] {
  return refs.flatMap((ref) => (ref ? `${type}:${ref}` : []))
}

function there<T>(item: T | null | undefined): T[] {
  return item ? [item] : []
}
