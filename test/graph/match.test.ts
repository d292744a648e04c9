import { type MatchEntity, Matcher, type Mention } from '../../src/match/match'
import { jia, land, openRegister, type SmallRegister } from '../support/network'

let register: SmallRegister
beforeAll(async () => {
  register = await openRegister({
    ...land,
    units: [
      'ref,name,kind,residence_code,credit_code',
      'A-U1,兴宁市财政局,机关,441481001001,',
      'A-U2,兴宁市教育局,机关,,',
      'B-U3,兴宁市司法局,机关,,',
    ].join('\n'),
    party_organisations: [
      'ref,name,kind,unit_ref,leads_code',
      'P1,甲社区党总支,GENERAL_BRANCH,,441481001001',
      'P2,财政局党支部,BRANCH,A-U1,',
    ].join('\n'),
    big_committees: 'ref,name,kind,area_code\nC1,兴田街道大工委,BIG_WORKING_COMMITTEE,441481001',
    alliances: 'ref,name,kind,serves_codes,start\nL1,甲社区党建联盟,REGIONAL,441481001001,2020',
    conferences: 'ref,name,committee_ref,every_months\nK1,兴田街道联席会议,C1,3',
    persons: 'ref,name,employer_ref\nE1,兴宁甲子,A-U1',
  })
})
afterAll(() => register.stop())

async function automatic(entity: MatchEntity, within: string, mention: Mention): Promise<string | undefined> {
  const ask = register.graph.read.bind(register.graph)
  const matcher = await Matcher.open(ask, { within, entities: [entity], today: '2024-06-30' })
  return matcher.match(entity, [mention])[0]!.automatic?.id
}

test('names of every entity are read', async () => {
  const asked: [MatchEntity, string, string][] = [
    ['UNIT', '兴宁市财政局', 'unit:A-U1'],
    ['AREA', '甲社区', jia],
    ['ORGANISATION', '甲社区党总支', 'party-organisation:P1'],
    ['ORGANISATION', '财政局党支部', 'party-organisation:P2'],
    ['COMMITTEE', '兴田街道大工委', 'big-committee:C1'],
    ['ALLIANCE', '甲社区党建联盟', 'alliance:L1'],
    ['CONFERENCE', '兴田街道联席会议', 'joint-conference:K1'],
  ]
  for (const [entity, text, id] of asked)
    expect([text, await automatic(entity, '441481001001', { text })]).toEqual([text, id])
})

test('a unit without a residence is a candidate in the county of its register', async () => {
  expect(await automatic('UNIT', '441481', { text: '兴宁市教育局' })).toBe('unit:A-U2')
  expect(await automatic('UNIT', '441481', { text: '兴宁市司法局' })).toBeUndefined()
})
