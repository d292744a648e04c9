import { question } from '../../graph/question'
import { areaCode, stars, wholeNumber } from '../cells/plain-cells'
import { term } from '../cells/term-cell'
import type { StoredRow, Table, WriteParams } from '../table'
import { nameColumn, pointer, refColumn } from './columns'
import { partyOrganisationKinds } from './terms'

export const partyOrganisations: Table = {
  name: 'party_organisations',
  title: '党组织',
  type: 'party-organisation',
  key: 'ref',
  columns: [
    refColumn,
    nameColumn,
    { key: 'kind', titles: ['类型'], cell: term(partyOrganisationKinds), required: true },
    pointer('unit_ref', ['单位编号'], 'units'),
    { key: 'leads_code', titles: ['领导区域代码'], cell: areaCode, refersTo: { tables: ['areas'] } },
    pointer('superior_ref', ['上级党组织编号'], 'party_organisations'),
    { key: 'members', titles: ['人数'], cell: wholeNumber },
    { key: 'star_rating', titles: ['星级'], cell: stars },
  ],
  chain: {
    columns: ['superior_ref'],
    question: question<{ keys: string[] }, { key: string; above: string }>('partyOrganisationsAbove'),
    message: (cycle) =>
      `is its own superior: ${cycle.join(' under ')}; mend one of these 上级党组织成环，请改正其一`,
  },
  stored: question<{ keys: string[] }, StoredRow>('partyOrganisationsRows'),
  write: question<WriteParams, { written: number }>('writePartyOrganisations'),
}
