import { inForce, type Row } from '../../support/sample'
import { by, byRef, counts, DAY, gaps, type World } from './world'

/** Questions about compounds, grids and who works there. */
export function landAnswers(world: World) {
  const posts = (grid: Row) => world.of('grid_assignments', 'area_code', grid.code)
  const staffed = (rule: string, grids: Row[], counted: (post: Row) => boolean) =>
    grids.map((area) => ({ area, ...world.found(rule, `area:${area.code}`, posts(area).filter(counted)) }))
  const parentName = (area: Row) => ({ parent: { name: world.parent(area).name! } })

  return {
    gridsWithoutHead() {
      const found = staffed('GRID_STAFFED', world.level('GRID', '441481'), ({ post }) =>
        ['GENERAL_HEAD', 'HEAD'].includes(post!),
      )
      const nodes = gaps(found).map(({ area, reason, since }) => ({
        subject: { label: area.name },
        area: { code: area.code, ...parentName(area) },
        reason,
        since,
      }))
      const all = counts(found, 'population', 'covered', 'gap', 'unknown')
      return { coverage: { counts: all, findings: { nodes } } }
    },

    gridsWithoutPartyMember() {
      const found = staffed(
        'GRID_STAFFED',
        world.level('GRID', '4408-ETDZ'),
        ({ party_member }) => party_member === 'true',
      )
      const member: Record<string, boolean> = { true: true, false: false }
      const nodes = gaps(found).map(({ area }) => ({
        subject: {
          name: area.name,
          staff: posts(area)
            .filter((post) => inForce(post, DAY))
            .sort(byRef)
            .map(({ post, party_member }) => ({ post, partyMember: member[party_member!] ?? null })),
        },
        area: parentName(area),
      }))
      const all = counts(found, 'population', 'covered', 'gap', 'unknown', 'rate')
      return { coverage: { counts: all, findings: { nodes } } }
    },

    gridsByBranches() {
      const listed = (passes: (branches: number) => boolean) => {
        const found = world.level('GRID', '210203').filter(({ code }) => passes(world.branches(code!).length))
        const nodes = found.map((area) => ({
          code: area.code,
          name: area.name,
          ...parentName(area),
          partyOrganisations: world.leading(area.code!).map(({ name, kind }) => ({ name, kind })),
        }))
        return { totalCount: found.length, nodes: nodes.slice(0, 50) }
      }
      return { several: listed((count) => count >= 2), none: listed((count) => count === 0) }
    },

    fullTimeGridMembers() {
      const grids = world.level('GRID', '230321')
      const report = (employment: string) => {
        const found = staffed('GRID_STAFFED', grids, (post) => post.employment === employment)
        const nodes = gaps(found).map(({ area, reason }) => ({
          area: { code: area.code, name: area.name, ...parentName(area) },
          reason,
        }))
        const all = counts(found, 'population', 'covered', 'gap', 'unknown')
        return { counts: all, findings: { nodes: nodes.slice(0, 100) } }
      }
      const several = grids
        .map((area) => ({
          area,
          count: posts(area).filter((post) => post.employment === 'FULL_TIME' && inForce(post, DAY)).length,
        }))
        .filter(({ count }) => count >= 2)
        .sort((a, b) => b.count - a.count)
      const rows = several.map(({ area, count }) => ({ count, keys: [{ node: { label: area.name } }] }))
      return {
        fullTime: report('FULL_TIME'),
        moreThanOne: { nodes: rows },
        professional: report('PROFESSIONAL'),
      }
    },

    householdHeads() {
      const grids = world.level('MICRO_GRID', '130682')
      const isHead = ({ post }: Row) => post === 'HOUSEHOLD_HEAD'
      const found = staffed('MICRO_GRID_STAFFED', grids, isHead)
      const heads = grids.flatMap((grid) => posts(grid)).filter((post) => isHead(post) && inForce(post, DAY))
      const persons = [...new Set(heads.map(({ person_ref }) => person_ref!))].filter(Boolean).sort()
      const headed = (person: string) => heads.filter(({ person_ref }) => person_ref === person)
      const two = persons.filter((person) => new Set(headed(person).map((post) => post.area_code)).size === 2)
      const communities = world.level('COMMUNITY', '130682').map((community) => {
        const here = heads.filter(({ area_code }) => world.above(area_code!, 'COMMUNITY') === community)
        const people = (rows: Row[]) => new Set(rows.map(({ person_ref, ref }) => person_ref || ref)).size
        const part = people(here.filter(({ party_member }) => party_member === 'true'))
        return { label: community.name, code: community.code!, count: people(here), part }
      })
      const shares = communities
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1))
        .map(({ label, count, part }) => ({ keys: [{ node: { label } }], count, part, share: part / count }))
      return {
        without: {
          counts: counts(found, 'population', 'covered', 'gap'),
          findings: {
            nodes: gaps(found).map(({ area, reason }) => ({
              area: { code: area.code, name: area.name },
              reason,
            })),
          },
        },
        headsOfTwo: {
          totalCount: two.length,
          nodes: two.map((person) => ({
            keys: [
              {
                value: `person:${person}`,
                node: {
                  gridAssignments: headed(person)
                    .sort(byRef)
                    .map(({ area_code }) => ({ area: { code: area_code } })),
                },
              },
            ],
          })),
        },
        partyMembers: { nodes: shares.slice(0, 100) },
      }
    },

    gridBranchSpread() {
      const grids = world.level('GRID', '640381')
      const having = (passes: (branches: number) => boolean) => ({
        totalCount: grids.filter(({ code }) => passes(world.branches(code!).length)).length,
      })
      const byArea = world.level('COMMUNITY', '640381').map(({ name, code }) => {
        const here = grids.filter((grid) => world.parent(grid).code === code)
        const covered = here.filter((grid) => world.branches(grid.code!).length > 0).length
        return { area: { name }, counts: { population: here.length, covered, gap: here.length - covered } }
      })
      return {
        none: having((count) => count === 0),
        one: having((count) => count === 1),
        several: having((count) => count > 1),
        coverage: { byArea },
      }
    },

    compoundsLackingASide() {
      const side = (compound: Row, column: string) =>
        world.of('property_linkages', 'compound_code', compound.code).filter((row) => row[column])
      const lacks = (compound: Row, rule: string, column: string) =>
        world.found(rule, `area:${compound.code}`, side(compound, column)).state === 'GAP'
      const found = world
        .level('COMPOUND', '441481')
        .filter(({ code }) => world.branches(code!).length > 0)
        .filter(
          (compound) =>
            lacks(compound, 'COMPOUND_HAS_OWNERS_COMMITTEE', 'owners_committee_ref') ||
            lacks(compound, 'COMPOUND_HAS_PROPERTY_COMPANY', 'property_company_ref'),
        )
      const nodes = found.map((compound) => {
        const linkage = world
          .of('property_linkages', 'compound_code', compound.code)
          .filter((row) => inForce(row, DAY))
          .sort(byRef)[0]
        const name = (ref: string | undefined) => (ref ? world.unitName(ref) : null)
        return {
          name: compound.name,
          ...parentName(compound),
          partyOrganisations: world.leading(compound.code!).map((row) => ({ name: row.name })),
          propertyLinkage: linkage
            ? {
                ownersCommittee: name(linkage.owners_committee_ref),
                propertyCompany: name(linkage.property_company_ref),
              }
            : null,
        }
      })
      return { areas: { totalCount: found.length, nodes } }
    },

    withoutReportingUnit() {
      const report = (rule: string, areas: Row[], column: string) => {
        const found = areas.map((area) => ({
          area,
          ...world.found(rule, `area:${area.code}`, world.of('duty_reports', column, area.code)),
        }))
        const nodes = gaps(found).map(({ area: { code, name }, reason, since }) => ({
          area: { code, name },
          reason,
          since,
        }))
        return { counts: counts(found, 'population', 'covered', 'gap', 'unknown'), findings: { nodes } }
      }
      return {
        communities: report('COMMUNITY_REPORTED', world.urban('130682'), 'community_code'),
        compounds: report('COMPOUND_REPORTED', world.level('COMPOUND', '130682'), 'area_code'),
      }
    },

    branchesWithoutOwners() {
      const compounds = world.level('COMPOUND', '3509')
      const without = compounds.filter(({ code }) => world.branches(code!).length === 0)
      const branches = [...compounds, ...world.level('GRID', '3509')].flatMap(({ code }) =>
        world.branches(code!).map((branch) => {
          const linkages = world
            .of('property_linkages', 'branch_ref', branch.ref)
            .filter((row) => row.owners_committee_ref)
          const appointments = world
            .of('appointments', 'organisation_ref', branch.ref)
            .filter(({ unit_ref }) => unit_ref && world.unit(unit_ref).kind === 'OWNERS_COMMITTEE')
          const links = [...linkages, ...appointments]
          return {
            branch,
            code: code!,
            ...world.found('BRANCH_TIED_TO_OWNERS', `party-organisation:${branch.ref}`, links),
          }
        }),
      )
      const nodes = gaps(branches)
        .sort(by(({ code, branch }) => `${code} ${branch.ref}`))
        .map(({ branch, reason, since }) => ({ subject: { label: branch.name }, reason, since }))
      return {
        compounds: {
          counts: { population: compounds.length, gap: without.length },
          findings: { nodes: without.map((area) => ({ area: { name: area.name, ...parentName(area) } })) },
        },
        branches: {
          counts: counts(branches, 'population', 'covered', 'gap', 'unknown'),
          findings: { nodes },
        },
      }
    },
  }
}
