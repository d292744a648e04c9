/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query AreaHead($area: AreaCode!) {\n    area(code: $area) {\n      id\n      code\n      name\n      level\n      ancestors {\n        code\n        name\n      }\n    }\n  }\n": typeof types.AreaHeadDocument,
    "\n  query Provinces {\n    areas(level: PROVINCE) {\n      nodes {\n        code\n        name\n        level\n      }\n    }\n  }\n": typeof types.ProvincesDocument,
    "\n  query AreasBeneath($area: AreaCode!) {\n    area(code: $area) {\n      id\n      children(first: 200) {\n        nodes {\n          code\n          name\n          level\n        }\n      }\n    }\n  }\n": typeof types.AreasBeneathDocument,
    "\n  query SearchAnything($text: String!) {\n    search(text: $text, first: 12) {\n      totalCount\n      nodes {\n        matched\n        node {\n          __typename\n          id\n          label\n          ... on Area {\n            code\n            level\n            ancestors {\n              name\n            }\n          }\n          ... on Unit {\n            residence {\n              name\n            }\n          }\n          ... on BigCommittee {\n            area {\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.SearchAnythingDocument,
    "\n  query Start {\n    revision\n    viewer {\n      name\n      role\n      within {\n        code\n        name\n      }\n    }\n    coverage(rule: RESIDENT_UNIT_PAIRED) {\n      asOf\n    }\n    publishedAreas {\n      area {\n        code\n        name\n        level\n        ancestors {\n          code\n          name\n        }\n      }\n      figures\n      latest\n    }\n  }\n": typeof types.StartDocument,
    "\n  query AlliancesOf($area: AreaCode!, $day: LocalDate!) {\n    alliances(within: $area, asOf: $day, first: 100) {\n      totalCount\n      nodes {\n        id\n        name\n        kind\n        members(first: 1) {\n          totalCount\n        }\n        chair {\n          member {\n            ... on Node {\n              id\n              label\n            }\n          }\n          chairTerms {\n            start\n            end\n          }\n        }\n      }\n    }\n  }\n": typeof types.AlliancesOfDocument,
    "\n  query AreaFigures($area: AreaCode!, $day: LocalDate!) {\n    coverage(rule: RESIDENT_UNIT_PAIRED, within: $area, asOf: $day) {\n      counts {\n        population\n        covered\n        gap\n        unknown\n        exempt\n        rate\n      }\n    }\n    statistics(within: $area, asOf: $day) {\n      urbanCommunities\n      compounds\n      grids\n      units\n      partyOrganisations\n      pairings\n      pairedCommunities\n      bigWorkingCommittees\n      bigPartyCommittees\n      partTimeMembers\n      representedUnits\n      alliances\n      allianceMembers\n      dutyReportUnits\n      dutyReportMembers\n      conferences\n      meetings\n      matters\n      mattersResolved\n      needs\n      resources\n      projects\n      activities\n      serviceCalls\n      venues\n      volunteerTeams\n    }\n  }\n": typeof types.AreaFiguresDocument,
    "\n  query CoverageMatrixOf($area: AreaCode!, $level: AreaLevel!, $day: LocalDate!) {\n    coverageMatrix(within: $area, level: $level, asOf: $day) {\n      areas {\n        code\n        name\n      }\n      rules\n      cells {\n        population\n        covered\n        gap\n        unknown\n        exempt\n        rate\n      }\n    }\n  }\n": typeof types.CoverageMatrixOfDocument,
    "\n  query RulesOfArea($area: AreaCode!, $level: AreaLevel!, $day: LocalDate!) {\n    coverageMatrix(within: $area, level: $level, asOf: $day) {\n      areas {\n        code\n      }\n      rules\n      cells {\n        population\n        covered\n        gap\n        unknown\n        exempt\n        rate\n      }\n    }\n  }\n": typeof types.RulesOfAreaDocument,
    "\n  query RuleTrend($rule: CoverageRule!, $area: AreaCode!, $from: LocalDate!, $day: LocalDate!) {\n    coverage(rule: $rule, within: $area, asOf: $day) {\n      trend(from: $from, to: $day) {\n        on\n        counts {\n          rate\n        }\n      }\n    }\n  }\n": typeof types.RuleTrendDocument,
    "\n  query Rules {\n    coverageRules {\n      rule\n      title\n      titleZh\n      definition\n      subject\n    }\n  }\n": typeof types.RulesDocument,
};
const documents: Documents = {
    "\n  query AreaHead($area: AreaCode!) {\n    area(code: $area) {\n      id\n      code\n      name\n      level\n      ancestors {\n        code\n        name\n      }\n    }\n  }\n": types.AreaHeadDocument,
    "\n  query Provinces {\n    areas(level: PROVINCE) {\n      nodes {\n        code\n        name\n        level\n      }\n    }\n  }\n": types.ProvincesDocument,
    "\n  query AreasBeneath($area: AreaCode!) {\n    area(code: $area) {\n      id\n      children(first: 200) {\n        nodes {\n          code\n          name\n          level\n        }\n      }\n    }\n  }\n": types.AreasBeneathDocument,
    "\n  query SearchAnything($text: String!) {\n    search(text: $text, first: 12) {\n      totalCount\n      nodes {\n        matched\n        node {\n          __typename\n          id\n          label\n          ... on Area {\n            code\n            level\n            ancestors {\n              name\n            }\n          }\n          ... on Unit {\n            residence {\n              name\n            }\n          }\n          ... on BigCommittee {\n            area {\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": types.SearchAnythingDocument,
    "\n  query Start {\n    revision\n    viewer {\n      name\n      role\n      within {\n        code\n        name\n      }\n    }\n    coverage(rule: RESIDENT_UNIT_PAIRED) {\n      asOf\n    }\n    publishedAreas {\n      area {\n        code\n        name\n        level\n        ancestors {\n          code\n          name\n        }\n      }\n      figures\n      latest\n    }\n  }\n": types.StartDocument,
    "\n  query AlliancesOf($area: AreaCode!, $day: LocalDate!) {\n    alliances(within: $area, asOf: $day, first: 100) {\n      totalCount\n      nodes {\n        id\n        name\n        kind\n        members(first: 1) {\n          totalCount\n        }\n        chair {\n          member {\n            ... on Node {\n              id\n              label\n            }\n          }\n          chairTerms {\n            start\n            end\n          }\n        }\n      }\n    }\n  }\n": types.AlliancesOfDocument,
    "\n  query AreaFigures($area: AreaCode!, $day: LocalDate!) {\n    coverage(rule: RESIDENT_UNIT_PAIRED, within: $area, asOf: $day) {\n      counts {\n        population\n        covered\n        gap\n        unknown\n        exempt\n        rate\n      }\n    }\n    statistics(within: $area, asOf: $day) {\n      urbanCommunities\n      compounds\n      grids\n      units\n      partyOrganisations\n      pairings\n      pairedCommunities\n      bigWorkingCommittees\n      bigPartyCommittees\n      partTimeMembers\n      representedUnits\n      alliances\n      allianceMembers\n      dutyReportUnits\n      dutyReportMembers\n      conferences\n      meetings\n      matters\n      mattersResolved\n      needs\n      resources\n      projects\n      activities\n      serviceCalls\n      venues\n      volunteerTeams\n    }\n  }\n": types.AreaFiguresDocument,
    "\n  query CoverageMatrixOf($area: AreaCode!, $level: AreaLevel!, $day: LocalDate!) {\n    coverageMatrix(within: $area, level: $level, asOf: $day) {\n      areas {\n        code\n        name\n      }\n      rules\n      cells {\n        population\n        covered\n        gap\n        unknown\n        exempt\n        rate\n      }\n    }\n  }\n": types.CoverageMatrixOfDocument,
    "\n  query RulesOfArea($area: AreaCode!, $level: AreaLevel!, $day: LocalDate!) {\n    coverageMatrix(within: $area, level: $level, asOf: $day) {\n      areas {\n        code\n      }\n      rules\n      cells {\n        population\n        covered\n        gap\n        unknown\n        exempt\n        rate\n      }\n    }\n  }\n": types.RulesOfAreaDocument,
    "\n  query RuleTrend($rule: CoverageRule!, $area: AreaCode!, $from: LocalDate!, $day: LocalDate!) {\n    coverage(rule: $rule, within: $area, asOf: $day) {\n      trend(from: $from, to: $day) {\n        on\n        counts {\n          rate\n        }\n      }\n    }\n  }\n": types.RuleTrendDocument,
    "\n  query Rules {\n    coverageRules {\n      rule\n      title\n      titleZh\n      definition\n      subject\n    }\n  }\n": types.RulesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AreaHead($area: AreaCode!) {\n    area(code: $area) {\n      id\n      code\n      name\n      level\n      ancestors {\n        code\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').AreaHeadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Provinces {\n    areas(level: PROVINCE) {\n      nodes {\n        code\n        name\n        level\n      }\n    }\n  }\n"): typeof import('./graphql').ProvincesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AreasBeneath($area: AreaCode!) {\n    area(code: $area) {\n      id\n      children(first: 200) {\n        nodes {\n          code\n          name\n          level\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AreasBeneathDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchAnything($text: String!) {\n    search(text: $text, first: 12) {\n      totalCount\n      nodes {\n        matched\n        node {\n          __typename\n          id\n          label\n          ... on Area {\n            code\n            level\n            ancestors {\n              name\n            }\n          }\n          ... on Unit {\n            residence {\n              name\n            }\n          }\n          ... on BigCommittee {\n            area {\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SearchAnythingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Start {\n    revision\n    viewer {\n      name\n      role\n      within {\n        code\n        name\n      }\n    }\n    coverage(rule: RESIDENT_UNIT_PAIRED) {\n      asOf\n    }\n    publishedAreas {\n      area {\n        code\n        name\n        level\n        ancestors {\n          code\n          name\n        }\n      }\n      figures\n      latest\n    }\n  }\n"): typeof import('./graphql').StartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AlliancesOf($area: AreaCode!, $day: LocalDate!) {\n    alliances(within: $area, asOf: $day, first: 100) {\n      totalCount\n      nodes {\n        id\n        name\n        kind\n        members(first: 1) {\n          totalCount\n        }\n        chair {\n          member {\n            ... on Node {\n              id\n              label\n            }\n          }\n          chairTerms {\n            start\n            end\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AlliancesOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AreaFigures($area: AreaCode!, $day: LocalDate!) {\n    coverage(rule: RESIDENT_UNIT_PAIRED, within: $area, asOf: $day) {\n      counts {\n        population\n        covered\n        gap\n        unknown\n        exempt\n        rate\n      }\n    }\n    statistics(within: $area, asOf: $day) {\n      urbanCommunities\n      compounds\n      grids\n      units\n      partyOrganisations\n      pairings\n      pairedCommunities\n      bigWorkingCommittees\n      bigPartyCommittees\n      partTimeMembers\n      representedUnits\n      alliances\n      allianceMembers\n      dutyReportUnits\n      dutyReportMembers\n      conferences\n      meetings\n      matters\n      mattersResolved\n      needs\n      resources\n      projects\n      activities\n      serviceCalls\n      venues\n      volunteerTeams\n    }\n  }\n"): typeof import('./graphql').AreaFiguresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CoverageMatrixOf($area: AreaCode!, $level: AreaLevel!, $day: LocalDate!) {\n    coverageMatrix(within: $area, level: $level, asOf: $day) {\n      areas {\n        code\n        name\n      }\n      rules\n      cells {\n        population\n        covered\n        gap\n        unknown\n        exempt\n        rate\n      }\n    }\n  }\n"): typeof import('./graphql').CoverageMatrixOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RulesOfArea($area: AreaCode!, $level: AreaLevel!, $day: LocalDate!) {\n    coverageMatrix(within: $area, level: $level, asOf: $day) {\n      areas {\n        code\n      }\n      rules\n      cells {\n        population\n        covered\n        gap\n        unknown\n        exempt\n        rate\n      }\n    }\n  }\n"): typeof import('./graphql').RulesOfAreaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RuleTrend($rule: CoverageRule!, $area: AreaCode!, $from: LocalDate!, $day: LocalDate!) {\n    coverage(rule: $rule, within: $area, asOf: $day) {\n      trend(from: $from, to: $day) {\n        on\n        counts {\n          rate\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RuleTrendDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Rules {\n    coverageRules {\n      rule\n      title\n      titleZh\n      definition\n      subject\n    }\n  }\n"): typeof import('./graphql').RulesDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
