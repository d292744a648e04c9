import { vocabulary } from '../terms/vocabulary'

export const partyOrganisationKinds = vocabulary(
  'PartyOrganisationKind',
  'What kind of Party organisation 党组织类型.',
  {
    LEADING_PARTY_GROUP: {
      en: 'Leading Party group',
      zh: ['党组'],
      means: 'Leading Party members’ group of an organ 党组',
    },
    PARTY_COMMITTEE: { en: 'Party committee', zh: ['党委'] },
    WORKING_COMMITTEE: { en: 'Working committee', zh: ['党工委'], means: 'Party working committee 党工委' },
    GENERAL_BRANCH: { en: 'General branch', zh: ['党总支'], means: 'General Party branch 党总支' },
    BRANCH: { en: 'Branch', zh: ['党支部'], means: 'Party branch 党支部' },
    PARTY_GROUP: { en: 'Party group', zh: ['党小组'] },
    INDUSTRY_COMMITTEE: {
      en: 'Industry committee',
      zh: ['行业党委'],
      means: 'Party committee of an industry 行业党委',
    },
    FUNCTIONAL_BRANCH: {
      en: 'Functional branch',
      zh: ['功能型党支部', '兼合式党支部'],
      means: 'Functional or concurrent branch 功能型、兼合式党支部',
    },
    MEMBER_HOUSEHOLD: {
      en: 'Member household',
      zh: ['党员中心户'],
      means: 'Central member household 党员中心户',
    },
  },
)
