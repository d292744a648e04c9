/** One administration whose units a register lists: a city, county or district, or the prefecture above it. */
export interface Locality {
  name: string
  /** The name that companies and schools carry: 兴宁. */
  stem: string
  tier: 'PREFECTURAL' | 'COUNTY'
  /** County code in credit codes. */
  county: string
  /** Codes of the streets and towns, or prefixes of them, in which its units reside. */
  homes: string[]
  /** About how many units it has. */
  units: number
  /** Trades (行业) typical of the locality. */
  trades: string[]
}

/** How much of what a register holds. Where a figure is published the plan meets it; a test compares the two. */
export interface Plan {
  localities: Locality[]
  areas: {
    grids: number
    /** Whether grids cover all communities and villages, or the urban ones only. */
    gridsEverywhere?: boolean
    microGrids: number
    compounds: number
    buildings: number
    /** Compounds that the publication names. */
    namedCompounds: string[]
  }
  organisations: {
    compoundBranches: number
    gridBranches: number
    /** Grids left without a branch where there are more branches than grids. */
    gridsWithoutBranch: number
    buildingGroups: number
    yardGroups: number
    memberHouseholds: number
    /** Property companies with a branch of their own. */
    propertyBranches: number
    ratedCommunities: number
    fiveStarCommunities: number
  }
  ownersCommittees: number
  committees: {
    community: 'BIG_PARTY_COMMITTEE' | 'JOINT_PARTY_COMMITTEE'
    /** Part-time members of each street that has a big working committee; 0 for one with none in force yet. */
    streetSeats: Record<string, number>
    /** A street in whose committee no enterprise sits. */
    streetWithoutEnterprise?: string
    /** Distinct units behind the seats of the streets, where published. */
    streetUnits?: number
    communities: number
    /** Of these, the ones whose seats have all lapsed. */
    vacantCommunities?: number
    communitySeats: number
    /** A joint Party committee of a street (联合党委) in which every urban community's residents' committee sits. */
    joint?: { name: string; area: string }
  }
  /** Units paired on the register date, where published: all, or institutions and enterprises apart. */
  pairedUnits?: number
  pairedInstitutions?: number
  pairedEnterprises?: number
  /** Urban communities without a partner, and with a single one. */
  communitiesWithoutPartner: number
  communitiesWithOnePartner: number
  exampleCommunity?: { code: string; partners: number; firstPartner: string }
}
