import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  buildSchema,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  getNamedType,
  isCompositeType,
  isNonNullType,
} from 'graphql'
import type { Graph } from '../../src/graph/graph'
import { openScratch } from '../support/databases'
import { importFiles } from '../support/register'
import { startService, type TestService } from '../support/service'
import { wholeRegister } from '../support/whole-register'

/** Every type from its first writing to its retraction, in a register that has something of everything. */
interface Written {
  type: string
  /** The type of the answer, where that of the payload is an interface. */
  as?: string
  /** Every field of its input but the ref. */
  input: Record<string, unknown>
  /** What it then is in a change: a row of the import format without its key. */
  row: Record<string, unknown>
  /** One field, called alike in inputs, answers and, but for its case, in rows. */
  changed: Record<string, unknown>
  /** By what is wrong: a change of the input, "CODE path", and the id of one that is changed so, where none is new. */
  refused: Record<string, [input: Record<string, unknown>, error: string, id?: string]>
  /** Of one in the register: what rests on it. */
  rests?: [id: string, dependents: string]
}

const S2 = { ref: 'S2', title: '示例台账' }
const RECORDED = { recorded_on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }
/** Of linkages: the same days and the same source, and how rows hold them. */
const LINKED = { period: { start: '2019-03', end: '2021' }, terminatedOn: '2021-06-30', source: S2 }
const LINKED_ROW = {
  start: '2019-03',
  end: '2021',
  terminated_on: '2021-06-30',
  source_ref: 'S2',
  ...RECORDED,
}
const REVERSED = { period: { start: '2023-03', end: '2023-02' } }
const OVERLAP = 'OVERLAP input.period.start'
/** Of areas: what only some levels have. */
const AREA = { administeredBy: null, grid: null, urban: null, streetKind: null, functionalZone: null }
const AREA_ROW = {
  administered_by_code: null,
  grid_code: null,
  urban: null,
  street_kind: null,
  functional_zone: null,
}

const entities: Written[] = [
  {
    type: 'Source',
    input: {
      title: '公报',
      publisher: '兴宁市',
      published: '2023-05',
      locator: '第2页',
      url: 'https://example.org/',
      synthetic: true,
    },
    row: {
      title: '公报',
      publisher: '兴宁市',
      published: '2023-05',
      locator: '第2页',
      url: 'https://example.org/',
      synthetic: true,
    },
    changed: { locator: null },
    refused: {
      'no title': [{ title: ' ' }, 'INVALID input.title'],
      'a ref that is taken': [{ ref: 'S1' }, 'DUPLICATE input.ref'],
    },
    rests: ['source:S2', 'duty-report:D1, pairing:R2, part-time-membership:M2, unit:U2'],
  },
  {
    type: 'Area',
    as: 'AdministrativeDivision',
    input: {
      ...AREA,
      code: '4414-NEW',
      name: '高新区',
      level: 'COUNTY',
      parent: '4414',
      functionalZone: true,
      source: S2,
    },
    row: {
      ...AREA_ROW,
      name: '高新区',
      level: 'COUNTY',
      parent_code: '4414',
      functional_zone: true,
      source_ref: 'S2',
    },
    changed: { functionalZone: false },
    refused: {
      'a level above that of its code': [{ code: '4414-NEAR', level: 'PREFECTURE' }, 'INVALID input.code'],
    },
    rests: ['area:4414-ZONE', 'area:441481001'],
  },
  {
    type: 'Area',
    as: 'Street',
    input: {
      ...AREA,
      code: '441481002',
      name: '宁新街道',
      level: 'STREET',
      parent: '441481',
      administeredBy: '4414-ZONE',
      streetKind: 'OTHER',
      source: S2,
    },
    row: {
      ...AREA_ROW,
      name: '宁新街道',
      level: 'STREET',
      parent_code: '441481',
      administered_by_code: '4414-ZONE',
      street_kind: 'OTHER',
      source_ref: 'S2',
    },
    changed: { streetKind: 'TOWN' },
    refused: {
      'a code of a county': [{ code: '441482' }, 'INVALID input.code'],
      'a zone that nobody knows': [
        { code: '441481003', administeredBy: '4414-NONE' },
        'NOT_FOUND input.administeredBy',
      ],
    },
  },
  {
    type: 'Area',
    as: 'Community',
    input: {
      ...AREA,
      code: '441481001003',
      name: '城南村',
      level: 'COMMUNITY',
      parent: '441481001',
      urban: true,
      source: S2,
    },
    row: {
      ...AREA_ROW,
      name: '城南村',
      level: 'COMMUNITY',
      parent_code: '441481001',
      urban: true,
      source_ref: 'S2',
    },
    changed: { urban: false },
    refused: {
      'a street that nobody knows': [{ code: '441481009001', parent: '441481009' }, 'NOT_FOUND input.parent'],
      'a grid, as only buildings have': [
        { code: '441481001004', grid: '441481001001-G1' },
        'INVALID input.grid',
      ],
    },
  },
  {
    type: 'Area',
    as: 'Building',
    input: {
      ...AREA,
      code: '441481001001-C1-B2',
      name: '2栋',
      level: 'BUILDING',
      parent: '441481001001-C1',
      administeredBy: '4414-ZONE',
      grid: '441481001001-G1',
      source: S2,
    },
    row: {
      ...AREA_ROW,
      name: '2栋',
      level: 'BUILDING',
      parent_code: '441481001001-C1',
      administered_by_code: '4414-ZONE',
      grid_code: '441481001001-G1',
      source_ref: 'S2',
    },
    changed: { name: '二栋' },
    refused: {
      'a code that is taken': [{ code: '441481001001-C1-B1' }, 'DUPLICATE input.code'],
      'a parent that nobody knows': [
        { code: '441481001001-C1-B3', parent: '441481001001-C9' },
        'NOT_FOUND input.parent',
      ],
      'a level that its code cannot have': [
        { code: '441481001001-C1-B3', level: 'STREET', grid: null },
        'INVALID input.code',
      ],
      'a grid that is none': [{ code: '441481001001-C1-B3', grid: '441481001001' }, 'INVALID input.grid'],
      'lying within itself': [
        { code: '441481001001-C1-B3', parent: '441481001001-C1-B3' },
        'INVALID input.parent',
      ],
      'a level that its linkage cannot have': [
        { level: 'GRID' },
        'INVALID input.level',
        'area:441481001001-C1',
      ],
      'a level that its building cannot have': [
        { level: 'COMPOUND' },
        'INVALID input.level',
        'area:441481001001-G1',
      ],
      'lying within what lies within it': [{ parent: '441481001001' }, 'INVALID input.parent', 'area:441481'],
    },
    rests: [
      'area:441481001001-G1',
      'area:441481001001-C1-B1, area:441481001001-G1-M, grid-assignment:G1, service-call:Q1',
    ],
  },
  {
    type: 'PartyOrganisation',
    input: {
      name: '超市党支部',
      kind: 'FUNCTIONAL_BRANCH',
      unit: 'unit:U2',
      leads: '441481001001-G1',
      superior: 'party-organisation:P3',
      members: 5,
      starRating: 4,
    },
    row: {
      name: '超市党支部',
      kind: 'FUNCTIONAL_BRANCH',
      unit_ref: 'U2',
      leads_code: '441481001001-G1',
      superior_ref: 'P3',
      members: 5,
      star_rating: 4,
    },
    changed: { starRating: null },
    refused: {
      'six stars': [{ starRating: 6 }, 'INVALID input.starRating'],
      'an unknown superior': [{ superior: 'party-organisation:P9' }, 'NOT_FOUND input.superior'],
      'being its own superior': [{ superior: 'party-organisation:NEAR' }, 'INVALID input.superior'],
      'a superior beneath it': [
        { superior: 'party-organisation:P4' },
        'INVALID input.superior',
        'party-organisation:P2',
      ],
    },
    rests: ['party-organisation:P2', 'big-committee:B1, party-organisation:P1, party-organisation:P3'],
  },
  {
    type: 'Person',
    input: { name: '王五', title: '店长', employer: 'unit:U2' },
    row: { name: '王五', title: '店长', employer_ref: 'U2' },
    changed: { title: '经理' },
    refused: {
      'an unknown employer': [{ employer: 'unit:U9' }, 'NOT_FOUND input.employer'],
      'an employer that is no unit': [{ employer: 'party-organisation:P1' }, 'INVALID input.employer'],
    },
    rests: ['person:N1', 'appointment:T1, contact-assignment:C2, part-time-membership:M1'],
  },
  {
    type: 'BigCommittee',
    input: {
      name: '联合党委',
      kind: 'JOINT_PARTY_COMMITTEE',
      area: '441481001002',
      host: 'party-organisation:P2',
    },
    row: { name: '联合党委', kind: 'JOINT_PARTY_COMMITTEE', area_code: '441481001002', host_ref: 'P2' },
    changed: { kind: 'BIG_PARTY_COMMITTEE' },
    refused: {
      'an unknown area': [{ area: '441481001009' }, 'NOT_FOUND input.area'],
      'a host that is a unit': [{ host: 'unit:U1' }, 'INVALID input.host'],
    },
    rests: ['big-committee:B2', 'activity:V3, joint-conference:F2, part-time-membership:M2'],
  },
  {
    type: 'Appraisal',
    input: { pairing: 'pairing:R2', year: 2023, by: 'COMMUNITY', score: 88.5, grade: '良' },
    row: { pairing_ref: 'R2', year: 2023, by: 'COMMUNITY', score: 88.5, grade: '良' },
    changed: { score: -0.5 },
    refused: {
      'a year that is none': [{ year: 0 }, 'INVALID input.year'],
      'an unknown pairing': [{ pairing: 'pairing:R9' }, 'NOT_FOUND input.pairing'],
      'something else than a pairing': [{ pairing: 'unit:U1' }, 'INVALID input.pairing'],
    },
  },
  {
    type: 'Alliance',
    input: {
      name: '楼宇联盟',
      kind: 'BUILDING',
      theme: '共享',
      serves: ['441481001', '441481100'],
      period: { start: '2023', end: '2025-06' },
      source: S2,
    },
    row: {
      name: '楼宇联盟',
      kind: 'BUILDING',
      theme: '共享',
      serves_codes: ['441481001', '441481100'],
      start: '2023',
      end: '2025-06',
      source_ref: 'S2',
      ...RECORDED,
    },
    changed: { theme: null },
    refused: {
      'an unknown area': [{ serves: ['441481001', '441481009'] }, 'NOT_FOUND input.serves'],
      'a reversed period': [REVERSED, 'INVALID input.period.end'],
      'a source without a title': [{ source: { title: ' ' } }, 'INVALID input.source.title'],
      'a ref of another source': [{ source: { ref: 'S2', title: '另一台账' } }, 'DUPLICATE input.source.ref'],
    },
    rests: [
      'alliance:A1',
      'activity:V2, alliance-membership:L1, alliance-membership:L2, joint-conference:F3',
    ],
  },
  {
    type: 'ListItem',
    input: {
      kind: 'RESOURCE',
      title: '停车位',
      category: '场地',
      status: 'CLAIMED',
      microWish: true,
      offeredBy: 'unit:U1',
      raisedBy: '441481001002',
      listedOn: '2023-04',
    },
    row: {
      kind: 'RESOURCE',
      title: '停车位',
      category: '场地',
      status: 'CLAIMED',
      micro_wish: true,
      unit_ref: 'U1',
      community_code: '441481001002',
      listed_on: '2023-04',
    },
    changed: { status: 'DONE' },
    refused: {
      'a street that raises it': [{ raisedBy: '441481001' }, 'INVALID input.raisedBy'],
      'an unknown unit': [{ offeredBy: 'unit:U9' }, 'NOT_FOUND input.offeredBy'],
    },
    rests: ['list-item:I1', 'claim:K1'],
  },
  {
    type: 'Activity',
    input: {
      title: '义诊',
      heldOn: '2023-06-01',
      area: '441481001',
      under: 'big-committee:B1',
      participants: ['unit:U2', 'unit:U1'],
      people: 60,
    },
    row: {
      title: '义诊',
      held_on: '2023-06-01',
      area_code: '441481001',
      under_id: 'big-committee:B1',
      unit_refs: ['U1', 'U2'],
      people: 60,
    },
    changed: { people: 61 },
    refused: {
      'lying under a unit': [{ under: 'unit:U1' }, 'INVALID input.under'],
      'an unknown alliance': [{ under: 'alliance:A9' }, 'NOT_FOUND input.under'],
      'an unknown participant': [{ participants: ['unit:U1', 'unit:U9'] }, 'NOT_FOUND input.participants'],
    },
  },
  {
    type: 'JointConference',
    input: {
      name: '双月例会',
      everyMonths: 2,
      area: '441481001',
      committee: 'big-committee:B1',
      alliance: 'alliance:A1',
    },
    row: {
      name: '双月例会',
      every_months: 2,
      area_code: '441481001',
      committee_ref: 'B1',
      alliance_ref: 'A1',
    },
    changed: { everyMonths: 4 },
    refused: {
      'no months': [{ everyMonths: 0 }, 'INVALID input.everyMonths'],
      'an unknown committee': [{ committee: 'big-committee:B9' }, 'NOT_FOUND input.committee'],
      'a committee as its alliance': [{ alliance: 'big-committee:B1' }, 'INVALID input.alliance'],
    },
    rests: ['joint-conference:F1', 'meeting:H1, meeting:H2'],
  },
  {
    type: 'Meeting',
    input: { conference: 'joint-conference:F2', heldOn: '2023-07-10', attendees: ['unit:U2', 'unit:U3'] },
    row: { conference_ref: 'F2', held_on: '2023-07-10', attendee_refs: ['U2', 'U3'] },
    changed: { heldOn: '2023-07-11' },
    refused: {
      'an unknown conference': [{ conference: 'joint-conference:F9' }, 'NOT_FOUND input.conference'],
      'an attendee that is a person': [{ attendees: ['unit:U2', 'person:N1'] }, 'INVALID input.attendees.1'],
    },
    rests: ['meeting:H1', 'matter:E1, matter:E2'],
  },
  {
    type: 'Matter',
    input: {
      meeting: 'meeting:H2',
      title: '加装电梯',
      raisedOn: '2023-04-10',
      resolvedOn: '2023-08-01',
      responsible: 'unit:U3',
    },
    row: {
      meeting_ref: 'H2',
      title: '加装电梯',
      raised_on: '2023-04-10',
      resolved_on: '2023-08-01',
      responsible_ref: 'U3',
    },
    changed: { resolvedOn: null },
    refused: {
      'an unknown meeting': [{ meeting: 'meeting:H9' }, 'NOT_FOUND input.meeting'],
      'a conference as its meeting': [{ meeting: 'joint-conference:F1' }, 'INVALID input.meeting'],
    },
  },
  {
    type: 'ServiceCall',
    input: {
      title: '路灯',
      raisedBy: '441481001001',
      raisedOn: '2023-07-01T01:30:00.000Z',
      status: 'ASSIGNED',
      respondents: ['unit:U3', 'unit:U1'],
      steps: [
        {
          at: '2023-07-01T01:30:00.000Z',
          level: 'COMMUNITY',
          status: 'RAISED',
          by: '网格员',
          note: '先看, 再报',
        },
        { at: '2023-07-01T03:00:00.000Z', level: 'STREET', status: 'ASSIGNED', by: null, note: null },
      ],
    },
    row: {
      title: '路灯',
      raised_by_code: '441481001001',
      raised_on: '2023-07-01T01:30:00.000Z',
      status: 'ASSIGNED',
      respondent_refs: ['U1', 'U3'],
      steps: [
        {
          at: '2023-07-01T01:30:00.000Z',
          level: 'COMMUNITY',
          status: 'RAISED',
          by: '网格员',
          note: '先看, 再报',
        },
        { at: '2023-07-01T03:00:00.000Z', level: 'STREET', status: 'ASSIGNED', by: null, note: null },
      ],
    },
    changed: { status: 'RESOLVED' },
    refused: {
      'an unknown area': [{ raisedBy: '441481001009' }, 'NOT_FOUND input.raisedBy'],
      'an unknown respondent': [{ respondents: ['unit:U9'] }, 'NOT_FOUND input.respondents'],
    },
  },
  {
    type: 'Venue',
    input: { name: '岭下服务站', kind: 'SERVICE_STATION', area: '441481001002', openedBy: 'unit:U3' },
    row: { name: '岭下服务站', kind: 'SERVICE_STATION', area_code: '441481001002', opened_by_ref: 'U3' },
    changed: { kind: 'OPEN_VENUE' },
    refused: {
      'an unknown area': [{ area: '441481001009' }, 'NOT_FOUND input.area'],
      'an organisation that opens it': [{ openedBy: 'party-organisation:P1' }, 'INVALID input.openedBy'],
    },
  },
  {
    type: 'VolunteerTeam',
    input: { name: '银龄队', area: '441481001002', unit: 'unit:U2', members: 8 },
    row: { name: '银龄队', area_code: '441481001002', unit_ref: 'U2', members: 8 },
    changed: { members: null },
    refused: {
      'fewer than no members': [{ members: -1 }, 'INVALID input.members'],
      'losing its name': [{ name: null }, 'INVALID input.name', 'volunteer-team:O1'],
      'an unknown unit': [{ unit: 'unit:U9' }, 'NOT_FOUND input.unit'],
    },
  },
]

const linkages: Written[] = [
  {
    type: 'PartTimeMembership',
    input: {
      committee: 'big-committee:B1',
      onBehalfOf: 'unit:U2',
      person: 'person:N3',
      post: 'FIRST_SECRETARY',
      terminationReason: '调任',
      ...LINKED,
    },
    row: {
      committee_ref: 'B1',
      unit_ref: 'U2',
      person_ref: 'N3',
      post: 'FIRST_SECRETARY',
      termination_reason: '调任',
      ...LINKED_ROW,
    },
    changed: { post: 'CONVENOR' },
    refused: {
      'an overlap': [{ post: 'CONVENOR' }, OVERLAP],
      'an unknown unit': [{ onBehalfOf: 'unit:U9' }, 'NOT_FOUND input.onBehalfOf'],
    },
  },
  {
    type: 'AllianceMembership',
    input: {
      alliance: 'alliance:A2',
      member: 'area:441481001002',
      chairTerms: [
        { start: '2019-04', end: '2019-12' },
        { start: '2021', end: null },
      ],
      terminationReason: '退出',
      ...LINKED,
    },
    row: {
      alliance_ref: 'A2',
      member_id: 'area:441481001002',
      chair_terms: [
        { start: '2019-04', end: '2019-12' },
        { start: '2021', end: null },
      ],
      termination_reason: '退出',
      ...LINKED_ROW,
    },
    changed: { terminatedOn: '2021-07-01' },
    refused: {
      'an overlap': [{}, OVERLAP],
      'a street as its member': [{ member: 'area:441481001' }, 'INVALID input.member'],
      'a person as its member': [{ member: 'person:N1' }, 'INVALID input.member'],
      'a reversed turn': [
        { member: 'unit:U2', chairTerms: [{ start: '2024' }, { start: '2026', end: '2025' }] },
        'INVALID input.chairTerms.1.end',
      ],
    },
  },
  {
    type: 'Appointment',
    input: {
      person: 'person:N3',
      organisation: 'party-organisation:P1',
      post: '副书记',
      onBehalfOf: 'unit:U1',
      ...LINKED,
    },
    row: { person_ref: 'N3', organisation_ref: 'P1', post: '副书记', unit_ref: 'U1', ...LINKED_ROW },
    changed: { post: '组织委员' },
    refused: {
      'an overlap': [{ onBehalfOf: null }, OVERLAP],
      'a unit as its organisation': [{ organisation: 'unit:U1' }, 'INVALID input.organisation'],
      'an unknown person': [{ person: 'person:N9' }, 'NOT_FOUND input.person'],
    },
  },
  {
    type: 'ContactAssignment',
    input: { area: '441481001', unit: 'unit:U2', person: 'person:N3', ...LINKED },
    row: { area_code: '441481001', unit_ref: 'U2', person_ref: 'N3', ...LINKED_ROW },
    changed: { terminatedOn: null },
    refused: {
      'an overlap of the unit': [{ person: null }, OVERLAP],
      'an overlap of the person': [{ unit: null }, OVERLAP],
      'coming to overlap': [{ area: '441481001001', unit: 'unit:U1' }, OVERLAP, 'contact-assignment:C2'],
      'an unknown area': [{ area: '441481001009' }, 'NOT_FOUND input.area'],
    },
  },
  {
    type: 'DutyReport',
    input: {
      unit: 'unit:U2',
      community: '441481001001',
      area: '441481001001-C1',
      members: 6,
      teams: 1,
      ...LINKED,
    },
    row: {
      unit_ref: 'U2',
      community_code: '441481001001',
      area_code: '441481001001-C1',
      members: 6,
      teams: 1,
      ...LINKED_ROW,
    },
    changed: { teams: null },
    refused: {
      'an overlap': [{ area: null }, OVERLAP],
      'a street as its community': [{ community: '441481001' }, 'INVALID input.community'],
      'fewer than no members': [{ community: '441481001002', members: -1 }, 'INVALID input.members'],
    },
  },
  {
    type: 'PropertyLinkage',
    input: {
      compound: '441481001001-C1',
      branch: 'party-organisation:P4',
      ownersCommittee: 'unit:U4',
      propertyCompany: 'unit:U3',
      ...LINKED,
    },
    row: {
      compound_code: '441481001001-C1',
      branch_ref: 'P4',
      owners_committee_ref: 'U4',
      property_company_ref: 'U3',
      ...LINKED_ROW,
    },
    changed: { terminatedOn: '2021-06-01' },
    refused: {
      'an overlap': [{ propertyCompany: null }, OVERLAP],
      'a building as its compound': [{ compound: '441481001001-C1-B1' }, 'INVALID input.compound'],
      'a termination after its end': [{ terminatedOn: '2022-01-01' }, 'INVALID input.terminatedOn'],
    },
  },
  {
    type: 'GridAssignment',
    input: {
      area: '441481001001-G1',
      person: 'person:N3',
      post: 'GENERAL_HEAD',
      employment: 'PART_TIME',
      partyMember: false,
      ...LINKED,
    },
    row: {
      area_code: '441481001001-G1',
      person_ref: 'N3',
      post: 'GENERAL_HEAD',
      employment: 'PART_TIME',
      party_member: false,
      ...LINKED_ROW,
    },
    changed: { partyMember: null },
    refused: {
      'an overlap': [{ employment: 'FULL_TIME' }, OVERLAP],
      'an unknown area': [{ area: '441481001001-G9' }, 'NOT_FOUND input.area'],
      'a unit as its person': [{ person: 'unit:U1' }, 'INVALID input.person'],
    },
  },
  {
    type: 'Claim',
    input: {
      item: 'list-item:I1',
      unit: 'unit:U2',
      community: '441481001001',
      pairing: 'pairing:R2',
      period: LINKED.period,
      completedOn: '2020-05',
      source: S2,
    },
    row: {
      item_ref: 'I1',
      unit_ref: 'U2',
      community_code: '441481001001',
      pairing_ref: 'R2',
      start: '2019-03',
      end: '2021',
      completed_on: '2020-05',
      source_ref: 'S2',
      ...RECORDED,
    },
    changed: { completedOn: null },
    refused: {
      'an overlap': [{ pairing: null }, OVERLAP],
      'a pairing as its item': [{ item: 'pairing:R2' }, 'INVALID input.item'],
      'a reversed period': [REVERSED, 'INVALID input.period.end'],
    },
  },
]

const exemption: Written = {
  type: 'Exemption',
  input: {
    rule: 'COMMUNITY_PAIRED',
    subject: 'area:441481001002',
    reason: '拆迁',
    period: { start: '2023', end: '2024-06' },
  },
  row: {
    rule: 'COMMUNITY_PAIRED',
    subject_id: 'area:441481001002',
    reason: '拆迁',
    start: '2023',
    end: '2024-06',
    ...RECORDED,
  },
  changed: { reason: '整村拆迁' },
  refused: {
    'an unknown subject': [{ subject: 'unit:U9' }, 'NOT_FOUND input.subject'],
    'a person as its subject': [{ subject: 'person:N1' }, 'INVALID input.subject'],
    'a reversed period': [REVERSED, 'INVALID input.period.end'],
    'no reason': [{ reason: '' }, 'INVALID input.reason'],
  },
}

const schema = buildSchema(readFileSync(join(__dirname, '../../schema.graphql'), 'utf8'))
const mutations = schema.getMutationType()!.getFields()

let graph: Graph
let service: TestService

beforeAll(async () => {
  graph = await openScratch()
  service = await startService(graph)
  await importFiles(graph, wholeRegister)
})
afterAll(async () => {
  await service?.stop()
  await graph?.close()
})

const camelCase = /(?<=[a-z])[A-Z]/g
const words = (name: string, between: string) =>
  name.replace(camelCase, (letter) => between + letter).toLowerCase()

/** Asks for what is expected, in the shape in which it is expected. */
function selection(seen: unknown): string {
  const [one] = [seen].flat()
  if (typeof one !== 'object' || one === null) return ''
  const fields = Object.entries(one).map(([name, value]) =>
    name === 'id' ? '... on Node { id }' : `${name} ${selection(value)}`,
  )
  return `{ ${fields.join(' ')} }`
}

/** What a mutation answers, its subject asked for as it is expected. Arguments that it does not take are left out. */
async function write(
  name: string,
  args: Record<string, unknown>,
  seen: object | string = { id: '' },
  as = 'Node',
) {
  const { args: taken, type } = mutations[name]!
  const payload = Object.keys((getNamedType(type) as GraphQLObjectType).getFields())
  const field = payload.find((each) => !['revision', 'userErrors'].includes(each))
  const given = taken.filter((arg) => arg.name in args)
  const { data, errors } = await service.ask(
    `mutation (${given.map((arg) => `$${arg.name}: ${arg.type}`)}) {
      ${name}(${given.map((arg) => `${arg.name}: $${arg.name}`)}) {
        subject: ${field} ${field === 'id' ? '' : `{ ... on ${as} ${selection(seen)} }`}
        revision
        userErrors { code message path }
      }
    }`,
    args,
  )
  if (errors) throw new Error(JSON.stringify(errors))
  return data[name]
}

/** "CODE path" of each user error, once it is sure that nothing was written. */
async function refusals(name: string, args: Record<string, unknown>) {
  const revision = async () => (await service.ask('{ revision }')).data.revision
  const before = await revision()
  const { userErrors, ...written } = await write(name, args)
  expect(written).toEqual({ subject: null, revision: null })
  expect(await revision()).toBe(before)
  return userErrors.map(({ code, path }: { code: string; path: string[] }) => `${code} ${path.join('.')}`)
}

/** Sees that a mutation answers this and made this one change, for its reason; gives the revision. */
async function expectWritten(
  [name, args]: [name: string, args: Record<string, unknown>],
  seen: object | string,
  as: string,
  change: Record<string, unknown>,
): Promise<number> {
  const { revision, ...answer } = await write(name, args, seen, as)
  expect(answer).toEqual({ subject: seen, userErrors: [] })
  const { data } = await service.ask(
    `{ changes(sinceRevision: ${revision - 1}) { nodes { revision actor action reason subjectId before after } } }`,
  )
  expect(data.changes.nodes).toEqual([{ ...change, revision, actor: 'admin', reason: args.reason }])
  return revision
}

function inputFields(mutation: string) {
  const { type } = mutations[mutation]!.args.find(({ name }) => name === 'input')!
  return (getNamedType(type) as GraphQLInputObjectType).getFields()
}

/** What an answer says of what an input said; the rest is for changes to tell. */
function answered(input: Record<string, unknown>, create: string, as: string): Record<string, unknown> {
  const inputs = inputFields(create)
  const answers = (schema.getType(as) as GraphQLObjectType).getFields()
  const seen = Object.entries(input).flatMap(([name, value]): [string, unknown][] => {
    if (name === 'source') return [['sources', [{ id: `source:${S2.ref}`, title: S2.title }]]]
    const type = answers[name] && getNamedType(answers[name].type)
    if (!type) return []
    const key = getNamedType(inputs[name]!.type).name === 'AreaCode' ? 'code' : 'id'
    const thing = (each: unknown) =>
      typeof each === 'string' && isCompositeType(type) ? { [key]: each } : each
    return [[name, Array.isArray(value) ? value.map(thing) : thing(value)]]
  })
  return Object.fromEntries(seen)
}

/** Inputs that name something else and may be absent; an area's parent follows from its code then. */
function optionalPointers(create: string): string[] {
  return Object.values(inputFields(create))
    .filter(({ type }) => ['ID', 'AreaCode', 'SourceInput'].includes(getNamedType(type).name))
    .flatMap(({ name, type }) => (isNonNullType(type) || name === 'parent' ? [] : name))
}

const every = [
  ...entities.map((each) => ({ ...each, verbs: ['create', 'update'], retract: 'retract' })),
  ...linkages.map((each) => ({ ...each, verbs: ['record', 'amend'], retract: 'retractLinkage' })),
  { ...exemption, verbs: ['grant', 'amend'], retract: 'retractExemption' },
].map(({ verbs, ...each }) => ({
  as: each.type,
  ...each,
  create: verbs[0] + each.type,
  amend: verbs[1] + each.type,
}))

describe.each(every)('$as', ({ create, amend, retract, ...written }) => {
  const { type, as, input, changed, refused, rests } = written
  const key = 'code' in input ? { code: input.code } : { ref: 'NEW' }
  const id = `${words(type, '-')}:${Object.values(key)}`
  const linkage = retract === 'retractLinkage'
  const version = (now: number) =>
    linkage && {
      version: now,
      history: Array.from({ length: now }, (_each, before) => ({ version: before + 1 })),
    }

  const whole = { ...key, ...input }
  const seen = { id, ...answered(whole, create, as), ...version(1) }
  const amended = { ...seen, ...changed, ...version(2) }
  const row = { ...key, ...written.row }
  const columns = Object.entries(changed).map(([name, value]) => [words(name, '_'), value])
  const amendedRow = { ...row, ...Object.fromEntries(columns) }
  let created: number

  test('is recorded with everything that its input takes', async () => {
    expect(Object.keys(whole).sort()).toEqual(Object.keys(inputFields(create)).sort())
    const change = { action: 'CREATED', subjectId: id, before: null, after: row }
    created = await expectWritten([create, { input: whole, reason: '登记' }], seen, as, change)
  })

  test.each(Object.entries(refused))('is refused for %s', async (_why, [wrong, error, other]) => {
    const near = { ...whole, ...('ref' in key && { ref: 'NEAR' }), ...wrong }
    const call = other
      ? refusals(amend, { id: other, input: wrong, expectedVersion: 1 })
      : refusals(create, { input: near })
    expect(await call).toEqual([error])
  })

  test('is amended in one thing only, and only as it was read', async () => {
    const args = { id, input: changed, expectedVersion: 1, expectedRevision: created, reason: '更正' }
    const change = { action: 'AMENDED', subjectId: id, before: row, after: amendedRow }
    const revision = await expectWritten([amend, args], amended, as, change)
    const [argument, now] =
      retract === 'retract' ? ['expectedRevision', `revision ${revision}`] : ['expectedVersion', 'version 2']
    expect((await write(amend, args)).userErrors).toEqual([
      { code: 'CONFLICT', path: [argument], message: expect.stringContaining(now) },
    ])
  })

  test(linkage ? 'is ended within its period' : 'has no end to set', async () => {
    const args = { id, expectedVersion: 2, on: '2020-03-01', reason: '撤并' }
    if (!linkage) return expect(await refusals('endLinkage', args)).toEqual(['NOT_FOUND id'])
    expect(await refusals('endLinkage', { ...args, on: '2019-03-01' })).toEqual(['INVALID on'])
    expect(await refusals('endLinkage', { ...args, on: '2022-01-02' })).toEqual(['INVALID on'])
    const [ended, endedRow] =
      'terminatedOn' in input
        ? [{ terminatedOn: args.on, status: 'TERMINATED' }, { terminated_on: args.on }]
        : [{ period: { start: '2019-03', end: '2020-02-29' }, status: 'EXPIRED' }, { end: '2020-02-29' }]
    const because = 'termination_reason' in row && { termination_reason: args.reason }
    await expectWritten(['endLinkage', args], { ...amended, ...ended, ...version(3) }, as, {
      action: 'ENDED',
      subjectId: id,
      before: amendedRow,
      after: { ...amendedRow, ...endedRow, ...because },
    })
  })

  const pointers = optionalPointers(create)
  if (pointers.length > 0)
    test('lets go of all that it need not refer to', async () => {
      const shown = Object.entries(seen).filter(([name]) =>
        pointers.includes(name === 'sources' ? 'source' : name),
      )
      const args = { id, expectedVersion: 3, input: Object.fromEntries(pointers.map((name) => [name, null])) }
      expect((await write(amend, args, { id, ...Object.fromEntries(shown) }, as)).subject).toEqual({
        id,
        ...Object.fromEntries(shown.map(([name, value]) => [name, Array.isArray(value) ? [] : null])),
      })
    })

  test('is retracted by the mutation of its kind', async () => {
    const args = { id, expectedVersion: linkage ? 4 : 2, reason: '误录' }
    for (const other of ['retract', 'retractLinkage', 'retractExemption'].filter((each) => each !== retract))
      expect(await refusals(other, { ...args, expectedVersion: 1 })).toEqual(['NOT_FOUND id'])
    const change = { action: 'RETRACTED', subjectId: id, before: expect.objectContaining(key), after: null }
    await expectWritten([retract, args], retract === 'retract' ? id : { id }, as, change)
    const { data } = await service.ask('query ($id: ID!) { node(id: $id) { id } }', { id })
    expect(data.node).toBeNull()
    expect(await refusals(retract, args)).toEqual(['NOT_FOUND id'])
  })

  if (rests)
    test('is not retracted where something rests on it', async () => {
      const [depended, dependents] = rests
      const { subject, userErrors } = await write(retract, { id: depended, reason: '误录' })
      expect(subject).toBeNull()
      const message = expect.stringContaining(`${dependents} rest on ${depended};`)
      expect(userErrors).toEqual([{ code: 'INVALID', path: ['id'], message }])
    })
})

test('every mutation is tested here, or where units and pairings are', () => {
  const others = ['mutations', 'merge-units', 'intake'].map((name) => join(__dirname, `${name}.test.ts`))
  const called = [__filename, ...others].flatMap((file) => readFileSync(file, 'utf8').match(/\w+(?=\(|')/g))
  const tested = new Set([...called, ...every.flatMap(({ create, amend }) => [create, amend])])
  expect(Object.keys(mutations).filter((name) => !tested.has(name))).toEqual([])
})
