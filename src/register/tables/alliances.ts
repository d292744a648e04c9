import { allianceKinds } from '../../alliance/alliance.terms'
import { partialDate } from '../cells/date-cells'
import { areaCode, list, publicIdCell, ref, text } from '../cells/plain-cells'
import { term } from '../cells/term-cell'
import type { Table } from '../table'
import {
  nameColumn,
  periodColumns,
  pointer,
  recordedColumn,
  refColumn,
  sourceColumn,
  terminationColumns,
} from './columns'
import { checkPeriod } from './period-check'

export const alliances: Table = {
  name: 'alliances',
  title: '党建联盟',
  type: 'alliance',
  key: 'ref',
  period: true,
  columns: [
    refColumn,
    nameColumn,
    { key: 'kind', titles: ['类型'], cell: term(allianceKinds), required: true },
    { key: 'theme', titles: ['主题'], cell: text },
    {
      key: 'serves_codes',
      titles: ['服务区域代码'],
      cell: list(areaCode, { sorted: true }),
      refersTo: { tables: ['areas'], edge: 'SERVES' },
      fallback: () => [],
    },
    ...periodColumns,
    sourceColumn,
    recordedColumn,
  ],
  check: checkPeriod,
}

export const allianceMemberships: Table = {
  name: 'alliance_memberships',
  title: '联盟成员',
  type: 'alliance-membership',
  key: 'ref',
  parts: { table: 'chair_terms', as: 'chair_terms', edge: 'TAKES_CHAIR', label: 'ChairTerm' },
  versioned: true,
  period: true,
  columns: [
    refColumn,
    pointer('alliance_ref', ['联盟编号'], 'alliances', 'IN_ALLIANCE', true),
    {
      key: 'member_id',
      titles: ['成员'],
      cell: publicIdCell,
      required: true,
      refersTo: {
        tables: ['units', 'party_organisations', 'areas'],
        levels: ['COMMUNITY'],
        byId: true,
        edge: 'OF_MEMBER',
      },
    },
    ...periodColumns,
    ...terminationColumns,
    sourceColumn,
    recordedColumn,
  ],
  check: checkPeriod,
  overlaps: [
    {
      agree: ['alliance_ref', 'member_id'],
      message: (rival) =>
        `the membership ${rival} has the same member in the same alliance on some of the same days; amend it, or end one before the other starts 与 ${rival} 时间重叠：同一成员在同一联盟，请修改或先终止其一`,
    },
  ],
}

/** 轮值主席: whose turn it is when. The terms of a membership come together and replace those it had. */
export const chairTerms: Table = {
  name: 'chair_terms',
  title: '轮值主席',
  type: 'alliance-membership',
  key: 'alliance_membership_ref',
  partOf: 'alliance_memberships',
  columns: [
    {
      key: 'alliance_membership_ref',
      titles: ['成员编号'],
      cell: ref,
      required: true,
      refersTo: { tables: ['alliance_memberships'] },
    },
    { key: 'start', titles: ['开始'], cell: partialDate, required: true },
    { key: 'end', titles: ['结束'], cell: partialDate },
  ],
  check: checkPeriod,
}
