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
};
const documents: Documents = {
    "\n  query AreaHead($area: AreaCode!) {\n    area(code: $area) {\n      id\n      code\n      name\n      level\n      ancestors {\n        code\n        name\n      }\n    }\n  }\n": types.AreaHeadDocument,
    "\n  query Provinces {\n    areas(level: PROVINCE) {\n      nodes {\n        code\n        name\n        level\n      }\n    }\n  }\n": types.ProvincesDocument,
    "\n  query AreasBeneath($area: AreaCode!) {\n    area(code: $area) {\n      id\n      children(first: 200) {\n        nodes {\n          code\n          name\n          level\n        }\n      }\n    }\n  }\n": types.AreasBeneathDocument,
    "\n  query SearchAnything($text: String!) {\n    search(text: $text, first: 12) {\n      totalCount\n      nodes {\n        matched\n        node {\n          __typename\n          id\n          label\n          ... on Area {\n            code\n            level\n            ancestors {\n              name\n            }\n          }\n          ... on Unit {\n            residence {\n              name\n            }\n          }\n          ... on BigCommittee {\n            area {\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": types.SearchAnythingDocument,
    "\n  query Start {\n    revision\n    viewer {\n      name\n      role\n      within {\n        code\n        name\n      }\n    }\n    coverage(rule: RESIDENT_UNIT_PAIRED) {\n      asOf\n    }\n    publishedAreas {\n      area {\n        code\n        name\n        level\n        ancestors {\n          code\n          name\n        }\n      }\n      figures\n      latest\n    }\n  }\n": types.StartDocument,
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


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
