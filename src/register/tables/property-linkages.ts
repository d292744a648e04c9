import type { Table } from '../table'
import {
  areaPointer,
  periodColumns,
  pointer,
  recordedColumn,
  refColumn,
  sourceColumn,
  terminatedColumn,
} from './columns'
import { checkPeriod } from './period-check'

export const propertyLinkages: Table = {
  name: 'property_linkages',
  title: '三方联动',
  type: 'property-linkage',
  key: 'ref',
  versioned: true,
  period: true,
  columns: [
    refColumn,
    areaPointer('compound_code', ['小区代码'], 'LINKS_COMPOUND', { required: true, levels: ['COMPOUND'] }),
    pointer('branch_ref', ['党支部编号'], 'party_organisations', 'LINKS_BRANCH'),
    pointer('owners_committee_ref', ['业委会编号'], 'units', 'LINKS_OWNERS'),
    pointer('property_company_ref', ['物业公司编号'], 'units', 'LINKS_PROPERTY'),
    ...periodColumns,
    terminatedColumn,
    sourceColumn,
    recordedColumn,
  ],
  check: checkPeriod,
  overlaps: [
    {
      agree: ['compound_code'],
      message: (rival) =>
        `the property linkage ${rival} is of the same compound on some of the same days; amend it, or end one before the other starts 与 ${rival} 时间重叠：同一小区，请修改或先终止其一`,
    },
  ],
}
