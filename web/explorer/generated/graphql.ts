/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How far down an area lies 区域层级. */
export type AreaLevel =
  /** Building 楼栋 */
  | 'BUILDING'
  /** Community or village 社区、村 */
  | 'COMMUNITY'
  /** Residential compound 小区 */
  | 'COMPOUND'
  /** County, county-level city, district, or a functional zone of that rank 县、县级市、区 */
  | 'COUNTY'
  /** Grid 网格 */
  | 'GRID'
  /** Micro-grid 微网格 */
  | 'MICRO_GRID'
  /** Prefecture-level city or prefecture 地级市、地区 */
  | 'PREFECTURE'
  /** Province, autonomous region or municipality 省、自治区、直辖市 */
  | 'PROVINCE'
  /** Street, town or township 街道、镇、乡 */
  | 'STREET';

/** What a viewer may do 角色. */
export type Role =
  /** Everything 管理员 */
  | 'ADMIN'
  /** Reads everything within its area but people’s names 分析员 */
  | 'ANALYST'
  /** Also reads names, and writes and imports within its area 编辑 */
  | 'EDITOR'
  /** Sees areas, statistics and coverage counts 访客 */
  | 'VISITOR';

export type AreaHeadQueryVariables = Exact<{
  area: string;
}>;


export type AreaHeadQuery = { area:
    | { id: string, code: string, name: string, level: AreaLevel, ancestors: Array<
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
      > }
    | { id: string, code: string, name: string, level: AreaLevel, ancestors: Array<
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
      > }
    | { id: string, code: string, name: string, level: AreaLevel, ancestors: Array<
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
      > }
    | { id: string, code: string, name: string, level: AreaLevel, ancestors: Array<
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
      > }
    | { id: string, code: string, name: string, level: AreaLevel, ancestors: Array<
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
      > }
    | { id: string, code: string, name: string, level: AreaLevel, ancestors: Array<
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
        | { code: string, name: string }
      > }
   | null };

export type ProvincesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProvincesQuery = { areas: { nodes: Array<
      | { code: string, name: string, level: AreaLevel }
      | { code: string, name: string, level: AreaLevel }
      | { code: string, name: string, level: AreaLevel }
      | { code: string, name: string, level: AreaLevel }
      | { code: string, name: string, level: AreaLevel }
      | { code: string, name: string, level: AreaLevel }
    > } };

export type AreasBeneathQueryVariables = Exact<{
  area: string;
}>;


export type AreasBeneathQuery = { area:
    | { id: string, children: { nodes: Array<
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
        > } }
    | { id: string, children: { nodes: Array<
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
        > } }
    | { id: string, children: { nodes: Array<
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
        > } }
    | { id: string, children: { nodes: Array<
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
        > } }
    | { id: string, children: { nodes: Array<
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
        > } }
    | { id: string, children: { nodes: Array<
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
          | { code: string, name: string, level: AreaLevel }
        > } }
   | null };

export type SearchAnythingQueryVariables = Exact<{
  text: string;
}>;


export type SearchAnythingQuery = { search: { totalCount: number, nodes: Array<{ matched: string, node:
        | { __typename: 'Activity', id: string, label: string }
        | { __typename: 'AdministrativeDivision', code: string, level: AreaLevel, id: string, label: string, ancestors: Array<
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          > }
        | { __typename: 'Alliance', id: string, label: string }
        | { __typename: 'AllianceMembership', id: string, label: string }
        | { __typename: 'Appointment', id: string, label: string }
        | { __typename: 'Appraisal', id: string, label: string }
        | { __typename: 'BigCommittee', id: string, label: string, area:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           }
        | { __typename: 'Building', code: string, level: AreaLevel, id: string, label: string, ancestors: Array<
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          > }
        | { __typename: 'Change', id: string, label: string }
        | { __typename: 'Claim', id: string, label: string }
        | { __typename: 'Community', code: string, level: AreaLevel, id: string, label: string, ancestors: Array<
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          > }
        | { __typename: 'Compound', code: string, level: AreaLevel, id: string, label: string, ancestors: Array<
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          > }
        | { __typename: 'ContactAssignment', id: string, label: string }
        | { __typename: 'DutyReport', id: string, label: string }
        | { __typename: 'Exemption', id: string, label: string }
        | { __typename: 'Grid', code: string, level: AreaLevel, id: string, label: string, ancestors: Array<
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          > }
        | { __typename: 'GridAssignment', id: string, label: string }
        | { __typename: 'JointConference', id: string, label: string }
        | { __typename: 'ListItem', id: string, label: string }
        | { __typename: 'Matter', id: string, label: string }
        | { __typename: 'Meeting', id: string, label: string }
        | { __typename: 'Pairing', id: string, label: string }
        | { __typename: 'PartTimeMembership', id: string, label: string }
        | { __typename: 'PartyOrganisation', id: string, label: string }
        | { __typename: 'Person', id: string, label: string }
        | { __typename: 'PropertyLinkage', id: string, label: string }
        | { __typename: 'ServiceCall', id: string, label: string }
        | { __typename: 'Source', id: string, label: string }
        | { __typename: 'Street', code: string, level: AreaLevel, id: string, label: string, ancestors: Array<
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          > }
        | { __typename: 'Unit', id: string, label: string, residence:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null }
        | { __typename: 'Venue', id: string, label: string }
        | { __typename: 'VolunteerTeam', id: string, label: string }
       }> } };

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { revision: number, viewer: { name: string | null, role: Role, within:
      | { code: string, name: string }
      | { code: string, name: string }
      | { code: string, name: string }
      | { code: string, name: string }
      | { code: string, name: string }
      | { code: string, name: string }
     | null }, coverage: { asOf: string }, publishedAreas: Array<{ figures: number, latest: string | null, area:
      | { code: string, name: string, level: AreaLevel, ancestors: Array<
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        > }
      | { code: string, name: string, level: AreaLevel, ancestors: Array<
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        > }
      | { code: string, name: string, level: AreaLevel, ancestors: Array<
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        > }
      | { code: string, name: string, level: AreaLevel, ancestors: Array<
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        > }
      | { code: string, name: string, level: AreaLevel, ancestors: Array<
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        > }
      | { code: string, name: string, level: AreaLevel, ancestors: Array<
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
          | { code: string, name: string }
        > }
     }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const AreaHeadDocument = new TypedDocumentString(`
    query AreaHead($area: AreaCode!) {
  area(code: $area) {
    id
    code
    name
    level
    ancestors {
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<AreaHeadQuery, AreaHeadQueryVariables>;
export const ProvincesDocument = new TypedDocumentString(`
    query Provinces {
  areas(level: PROVINCE) {
    nodes {
      code
      name
      level
    }
  }
}
    `) as unknown as TypedDocumentString<ProvincesQuery, ProvincesQueryVariables>;
export const AreasBeneathDocument = new TypedDocumentString(`
    query AreasBeneath($area: AreaCode!) {
  area(code: $area) {
    id
    children(first: 200) {
      nodes {
        code
        name
        level
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AreasBeneathQuery, AreasBeneathQueryVariables>;
export const SearchAnythingDocument = new TypedDocumentString(`
    query SearchAnything($text: String!) {
  search(text: $text, first: 12) {
    totalCount
    nodes {
      matched
      node {
        __typename
        id
        label
        ... on Area {
          code
          level
          ancestors {
            name
          }
        }
        ... on Unit {
          residence {
            name
          }
        }
        ... on BigCommittee {
          area {
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchAnythingQuery, SearchAnythingQueryVariables>;
export const StartDocument = new TypedDocumentString(`
    query Start {
  revision
  viewer {
    name
    role
    within {
      code
      name
    }
  }
  coverage(rule: RESIDENT_UNIT_PAIRED) {
    asOf
  }
  publishedAreas {
    area {
      code
      name
      level
      ancestors {
        code
        name
      }
    }
    figures
    latest
  }
}
    `) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;