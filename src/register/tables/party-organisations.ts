import { question } from '../../graph/question'
import { partyOrganisationKinds } from '../../party-organisation/party-organisation.terms'
import { stars, wholeNumber } from '../cells/plain-cells'
import { term } from '../cells/term-cell'
import type { Table } from '../table'
import { areaPointer, nameColumn, pointer, refColumn } from './columns'

export const partyOrganisations: Table = {
  name: 'party_organisations',
  title: '党组织',
  type: 'party-organisation',
  key: 'ref',
  columns: [
    refColumn,
    nameColumn,
    { key: 'kind', titles: ['类型'], cell: term(partyOrganisationKinds), required: true },
    pointer('unit_ref', ['单位编号'], 'units', 'OF_UNIT'),
    areaPointer('leads_code', ['领导区域代码'], 'LEADS'),
    pointer('superior_ref', ['上级党组织编号'], 'party_organisations', 'SUBORDINATE_TO'),
    { key: 'members', titles: ['人数'], cell: wholeNumber },
    { key: 'star_rating', titles: ['星级'], cell: stars },
  ],
  chain: {
    columns: ['superior_ref'],
    question: question<{ keys: string[] }, { key: string; above: string }>('partyOrganisationsAbove'),
    message: (cycle) =>
      `is its own superior: ${cycle.join(' under ')}; mend one of these 上级党组织成环，请改正其一`,
  },
}
