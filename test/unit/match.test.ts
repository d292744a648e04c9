import { lexicon } from '../../src/match/lexicon'
import { type MatchEntity, Matcher, type Mention, saysPostsAlone } from '../../src/match/match'
import { LIKELY } from '../../src/match/scores'
import type { MatchScope, NamedThing } from '../../src/match/types'

const TODAY = '2024-06-30'
const county = { code: '441481', name: '兴宁市', level: 'COUNTY' } as const
const prefecture = { code: '4414', name: '梅州市', level: 'PREFECTURE' } as const
const province = { code: '44', name: '广东省', level: 'PROVINCE' } as const
const inCounty: MatchScope = { within: county.code, chain: [county, prefecture, province] }
const inDistrict: MatchScope = {
  within: '350902',
  chain: [
    { code: '350902', name: '蕉城区', level: 'COUNTY' },
    { code: '3509', name: '宁德市', level: 'PREFECTURE' },
  ],
}

const area = (code: string, name: string, level: NamedThing['level'], above: string): NamedThing => ({
  entity: 'AREA',
  id: `area:${code}`,
  name,
  level,
  places: [above],
})
const areas = [
  area('441481', '兴宁市', 'COUNTY', '4414'),
  area('441481001', '兴田街道', 'STREET', '441481'),
  area('441481001001', '大新社区居委会', 'COMMUNITY', '441481001'),
  area('441481001002', '兴田社区居委会', 'COMMUNITY', '441481001'),
  area('441481001003', '河背社区居委会', 'COMMUNITY', '441481001'),
  area('441481110', '坭陂镇', 'STREET', '441481'),
  area('441481110201', '大新村委会', 'COMMUNITY', '441481110'),
  area('441481110202', '新城社区居委会', 'COMMUNITY', '441481110'),
  area('441481001004', '新城社区居委会', 'COMMUNITY', '441481001'),
]

/** Units by name, each with the name for its id. */
const units = (...names: (string | Partial<NamedThing>)[]): NamedThing[] =>
  names.map((given) => {
    const thing = typeof given === 'string' ? { name: given } : given
    return { entity: 'UNIT', id: `unit:${thing.name}`, name: thing.name!, ...thing }
  })

function matched(things: NamedThing[], entity: MatchEntity, given: string | Mention, scope = inCounty) {
  const mention = typeof given === 'string' ? { text: given } : given
  return new Matcher([...areas, ...things], scope, TODAY).match(entity, [mention])[0]!
}

const automatic = (...args: Parameters<typeof matched>) => matched(...args).automatic?.id

test('in slices the same is meant, in the same order, and equal mentions are looked at once', async () => {
  const matcher = new Matcher([...areas, ...units('兴宁市图书馆', '兴宁市财政局')], inCounty, TODAY)
  const mentions = ['图书馆', '财政局', '图书馆', '无此单位', '图书馆'].map((text) => ({ text }))
  let looks = 0
  const found = await matcher.matchInSlices('UNIT', mentions, (work) => {
    looks++
    return work()
  })
  expect(found).toEqual(matcher.match('UNIT', mentions))
  expect(looks).toBe(3)
})

/** Each rule: a text that means the unit, and a near miss that a person is asked about. */
test.each<[rule: string, text: string, near: string, unit: string]>([
  ['width and spaces', ' ＡＢＣ 物流（兴宁）有限公司', 'ABD物流（兴宁）有限公司', 'ABC物流(兴宁)有限公司'],
  ['traditional characters', '興寧市圖書館', '興寧市圖館', '兴宁市图书馆'],
  ['the place apart', '图书馆', '书馆', '兴宁市图书馆'],
  ['市 for the place', '市图书馆', '县图书馆', '兴宁市图书馆'],
  ['the whole chain in front', '广东省梅州市兴宁市图书馆', '梅州市图书馆', '兴宁市图书馆'],
  ['an abbreviated organ', '市住建局', '市住投局', '兴宁市住房和城乡建设局'],
  ['an abbreviated organ', '人社局', '人保局', '兴宁市人力资源和社会保障局'],
  ['an organ of the Party', '兴宁市委组织部', '兴宁市委宣传部', '兴宁市委组织部'],
  ['a kindergarten by one letter', '城东幼', '城西幼', '兴宁市城东幼儿园'],
  ['a numbered school', '兴宁一中', '兴宁二中', '兴宁市第一中学'],
  ['a number in figures', '第1小学', '第2小学', '兴宁市第一小学'],
  ['a rest home', '军休所', '休养所', '兴宁市军队离退休干部休养所'],
  ['a bank by its branch', '农行宝华支行', '农行兴田支行', '中国农业银行兴宁市宝华支行'],
  ['a bank for the place', '建设银行兴宁支行', '建设银行兴田支行', '中国建设银行兴宁市支行'],
  ['a carrier', '移动公司', '移动公司宝华营业厅', '中国移动兴宁市分公司'],
  ['a company without its form', '汇景纺织', '汇景纺织厂', '兴宁汇景纺织有限公司'],
  ['a company without its trade', '汇晟物业', '汇晟家政', '兴宁汇晟物业服务有限公司'],
  ['a firm', '启晟律所', '启晟会计师所', '兴宁启晟律师事务所'],
  ['a police station without its bureau', '兴田派出所', '宁新派出所', '兴宁市公安局兴田派出所'],
  ['the tax bureau', '税务局', '税务所', '国家税务总局兴宁市税务局'],
  [
    'a clinic with its street',
    '兴田街道社区卫生服务中心',
    '坭陂镇社区卫生服务中心',
    '兴宁市兴田社区卫生服务中心',
  ],
  [
    'one like-sounding letter in a long name',
    '住房和城乡建射局',
    '住房和城乡建投局',
    '兴宁市住房和城乡建设局',
  ],
  ['letters in brackets', '烟草专卖局', '烟草批发局', '兴宁市烟草专卖局（营销部）'],
])('%s: %s, not %s, is %s', (_rule, text, near, unit) => {
  const others = ['兴宁市财政局', '兴宁市教育局', '兴宁市文化馆']
  expect(automatic(units(unit, ...others), 'UNIT', text)).toBe(`unit:${unit}`)
  expect(automatic(units(unit, ...others), 'UNIT', near)).toBeUndefined()
})

test('a former name means the unit, unless another is called so now', () => {
  const renamed = { name: '兴宁市应急管理局', formerNames: ['兴宁市安全生产监督管理局'] }
  expect(automatic(units(renamed), 'UNIT', '安全生产监督管理局')).toBe('unit:兴宁市应急管理局')
  const both = units(renamed, '兴宁市安全生产监督管理局')
  expect(automatic(both, 'UNIT', '安全生产监督管理局')).toBe('unit:兴宁市安全生产监督管理局')
})

test('a bank with branches is a question, and all of them are candidates', () => {
  const banks = ['中国建设银行兴宁市支行', '中国建设银行兴宁市河背支行', '中国建设银行兴宁市城东支行']
  for (const text of ['建行', '中国建设银行', '市建行', '建行支行']) {
    const { automatic, candidates } = matched(units(...banks), 'UNIT', text)
    expect([text, automatic]).toEqual([text, null])
    expect(candidates.map(({ name }) => name).sort()).toEqual([...banks].sort())
  }
  expect(automatic(units(banks[0]!), 'UNIT', '建行')).toBe(`unit:${banks[0]}`)
  expect(automatic(units(banks[1]!), 'UNIT', '建行')).toBeUndefined()
})

test('a head office is not taken for its branch, nor a branch for its head office', () => {
  const shop = units('兴宁恒和超市有限公司', '恒和超市宝华店')
  expect(automatic(shop, 'UNIT', '恒和超市')).toBeUndefined()
  expect(automatic(shop, 'UNIT', '恒和超市有限公司')).toBe('unit:兴宁恒和超市有限公司')
  expect(automatic(shop, 'UNIT', '恒和超市河背店')).toBeUndefined()
})

test('a town and a street of one name are two', () => {
  const center = units('兴田街道综合便民服务中心')
  expect(automatic(center, 'UNIT', '兴田街道便民服务中心')).toBe('unit:兴田街道综合便民服务中心')
  expect(
    automatic([...center, area('441481102', '兴田镇', 'STREET', '441481')], 'UNIT', '兴田镇综合便民服务中心'),
  ).toBeUndefined()
})

test('bodies of two levels that share a name are a question, unless the text or what stands around it says which', () => {
  const bureaus = units(
    { name: '宁德市财政局', tier: 'PREFECTURAL' },
    { name: '蕉城区财政局', tier: 'COUNTY' },
  )
  const [ofCity, ofDistrict] = bureaus.map(({ id }) => id)
  const said = (text: string, ...context: string[]) =>
    automatic(bureaus, 'UNIT', { text, context }, inDistrict)
  expect(said('财政局')).toBeUndefined()
  expect(said('市财政局')).toBe(ofCity)
  expect(said('区财政局')).toBe(ofDistrict)
  expect(said('财政局', '二、市直单位')).toBe(ofCity)
  expect(said('财政局', '区直机关联系社区安排表')).toBe(ofDistrict)
  expect(said('财政局', '驻区单位')).toBeUndefined()
  // The district's own may be missing.
  expect(automatic([bureaus[0]!], 'UNIT', '财政局', inDistrict)).toBeUndefined()
  expect(automatic([bureaus[1]!], 'UNIT', '财政局', inDistrict)).toBe(ofDistrict)
})

test('in a city that lies in a city, 市 does not say which', () => {
  const bureaus = units('兴宁市财政局', '梅州市财政局')
  expect(automatic(bureaus, 'UNIT', '市财政局')).toBeUndefined()
  expect(automatic(bureaus, 'UNIT', { text: '财政局', context: ['兴宁市直机关'] })).toBe('unit:兴宁市财政局')
  expect(automatic([bureaus[1]!], 'UNIT', '市财政局')).toBeUndefined()
})

test('what only names a kind of unit is nobody', () => {
  for (const text of ['小学', '派出所', '物业公司', '市', ''])
    expect([text, automatic(units('兴宁市小学', '兴宁市公安局派出所'), 'UNIT', text)]).toEqual([
      text,
      undefined,
    ])
})

test('a unit that is no more is a candidate and never automatic', () => {
  const gone = units({ name: '兴宁市文化馆', endedOn: '2020-01-01' })
  const { automatic, candidates } = matched(gone, 'UNIT', '文化馆')
  expect(automatic).toBeNull()
  expect(candidates[0]!.reasons).toContainEqual('Since 2020-01-01 it is no more 2020-01-01起已撤销')
})

test('a unit and a post stand in one cell', () => {
  const all = units('兴宁市公安局兴田派出所', '兴宁市第一小学', '兴宁汇晟物业服务有限公司')
  for (const [text, name, title] of [
    ['兴田派出所所长', '兴宁市公安局兴田派出所', '所长'],
    ['兴田派出所长', '兴宁市公安局兴田派出所', '长'],
    ['兴宁市第一小学党支部书记、校长', '兴宁市第一小学', '党支部书记、校长'],
    ['汇晟物业项目经理', '兴宁汇晟物业服务有限公司', '项目经理'],
  ] as const) {
    const found = matched(all, 'UNIT', text)
    expect([text, found.automatic?.name]).toEqual([text, name])
    expect(found.title).toMatch(new RegExp(`${title}$`))
  }
  expect(matched(all, 'UNIT', '兴田派出所').title).toBeNull()
  expect(automatic(all, 'UNIT', '宁新派出所所长')).toBeUndefined()
})

test('posts behind posts, of which each may be read in two ways, keep nobody waiting', () => {
  const matcher = new Matcher([...areas, ...units('兴宁市图书馆')], inCounty, TODAY)
  for (const post of [...lexicon().posts, '第一副书记', '党委常务副书记、', '机关支部第一书记'])
    for (const end of ['', '兼', 'X']) {
      const text = `图书馆${post.repeat(190 / post.length)}${end}`
      const [found] = matcher.match('UNIT', [{ text }])
      expect([text, found?.automatic?.id]).toEqual([text, end === 'X' ? undefined : 'unit:兴宁市图书馆'])
    }
})

test('areas are known with and without what they end in, and by what leads them', () => {
  for (const text of [
    '河背',
    '河背社区',
    '河背居委会',
    '河背社区党总支',
    '河背社区党委',
    '兴田街道河背社区',
    '河貝社区',
  ])
    expect([text, automatic([], 'AREA', text)]).toEqual([text, 'area:441481001003'])
  expect(automatic([], 'AREA', '兴田街道')).toBe('area:441481001')
  expect(automatic([], 'AREA', '兴田街道党工委')).toBe('area:441481001')
  expect(automatic([], 'AREA', '大新社区')).toBe('area:441481001001')
  expect(automatic([], 'AREA', '大新村')).toBe('area:441481110201')
})

test('an area of which the text says too little is a question', () => {
  for (const text of ['兴田', '大新', '河背村', '新城社区', '坭陂镇河背社区', '背河社区'])
    expect([text, automatic([], 'AREA', text)]).toEqual([text, undefined])
  expect(automatic([], 'AREA', { text: '兴田', levels: ['STREET'] })).toBe('area:441481001')
  expect(automatic([], 'AREA', { text: '新城社区', near: ['441481110'] })).toBe('area:441481110202')
  expect(automatic([], 'AREA', '坭陂镇新城社区')).toBe('area:441481110202')
})

const organisations: NamedThing[] = [
  {
    entity: 'ORGANISATION',
    id: 'o:1',
    name: '中共大新社区总支部委员会',
    kind: 'GENERAL_BRANCH',
    places: ['441481001001'],
  },
  {
    entity: 'ORGANISATION',
    id: 'o:2',
    name: '兴宁市财政局机关党支部',
    kind: 'BRANCH',
    unit: 'unit:兴宁市财政局',
  },
]

test('a Party organisation is known by what it leads or whose it is', () => {
  const all = [...organisations, ...units('兴宁市财政局', '兴宁市教育局')]
  for (const text of ['大新社区党总支', '大新社区', '大新党总支'])
    expect([text, automatic(all, 'ORGANISATION', { text, near: ['441481001'] })]).toEqual([text, 'o:1'])
  expect(automatic(all, 'ORGANISATION', '市财政局党支部')).toBe('o:2')
  expect(automatic(all, 'ORGANISATION', '市教育局党支部')).toBeUndefined()
  // It may have become a committee, or be another.
  const { automatic: sure, candidates } = matched(all, 'ORGANISATION', '大新社区党委')
  expect([sure, candidates[0]!.id]).toEqual([null, 'o:1'])
})

test('committees, alliances and conferences are known by their areas and short names', () => {
  const bodies: NamedThing[] = [
    {
      entity: 'COMMITTEE',
      id: 'c:1',
      name: '兴田街道大工委',
      kind: 'BIG_WORKING_COMMITTEE',
      places: ['441481001'],
    },
    {
      entity: 'COMMITTEE',
      id: 'c:2',
      name: '河背社区大党委',
      kind: 'BIG_PARTY_COMMITTEE',
      places: ['441481001003'],
    },
    { entity: 'ALLIANCE', id: 'a:1', name: '兴南商圈党建联盟', places: ['441481001'] },
    { entity: 'CONFERENCE', id: 'k:1', name: '兴田街道党建联席会议', places: ['441481001'] },
  ]
  expect(automatic(bodies, 'COMMITTEE', '兴田街道“大工委”')).toBe('c:1')
  expect(automatic(bodies, 'COMMITTEE', '兴田大工委')).toBe('c:1')
  expect(automatic(bodies, 'COMMITTEE', '河背大党委')).toBe('c:2')
  expect(automatic(bodies, 'COMMITTEE', '大新社区大党委')).toBeUndefined()
  expect(automatic(bodies, 'ALLIANCE', '兴南商圈联盟')).toBe('a:1')
  expect(automatic(bodies, 'ALLIANCE', '城东片区“红盟”')).toBeUndefined()
  expect(automatic(bodies, 'CONFERENCE', '兴田街道联席会议')).toBe('k:1')
})

test('a person is sure where name and employer agree', () => {
  const people: NamedThing[] = [
    ...units('兴宁市财政局', '兴宁市教育局'),
    { entity: 'PERSON', id: 'p:1', name: '兴宁甲子', unit: 'unit:兴宁市财政局' },
    { entity: 'PERSON', id: 'p:2', name: '兴宁甲子', unit: 'unit:兴宁市教育局' },
  ]
  expect(automatic(people, 'PERSON', { text: '兴宁 甲子', employer: '市财政局' })).toBe('p:1')
  expect(automatic(people, 'PERSON', { text: '兴宁甲子', employer: 'unit:兴宁市教育局' })).toBe('p:2')
  expect(automatic(people, 'PERSON', { text: '兴宁甲子' })).toBeUndefined()
  expect(automatic(people, 'PERSON', { text: '兴宁乙丑', employer: '市财政局' })).toBeUndefined()
  expect(automatic(people.slice(0, 3), 'PERSON', { text: '兴宁甲子', employer: '市教育局' })).toBeUndefined()
})

test('candidates are five at most, the best first, each with its reasons in two languages', () => {
  const schools = units(...[...'一二三四五六七'].map((number) => `兴宁市第${number}小学`))
  const { candidates } = matched(schools, 'UNIT', '第八小学')
  expect(candidates).toHaveLength(5)
  const scores = candidates.map(({ score }) => score)
  expect(scores).toEqual([...scores].sort((a, b) => b - a))
  for (const { reasons } of candidates) expect(reasons.join()).toMatch(/[a-z].*\p{Script=Han}/u)
})

test('an organisation is a question where units of two levels may be the one whose it is', () => {
  const all = [
    ...units('兴宁市委统战部', '梅州市委统战部'),
    {
      entity: 'ORGANISATION',
      id: 'o:9',
      name: '兴宁市委统战部机关党支部',
      kind: 'BRANCH',
      unit: 'unit:兴宁市委统战部',
    } as const,
  ]
  expect(automatic(all, 'ORGANISATION', '委统战部机关党支部')).toBeUndefined()
  expect(automatic(all, 'ORGANISATION', '兴宁市委统战部机关党支部')).toBe('o:9')
})

test('a company of the prefecture may be called without its place, a public body may not', () => {
  const all = units({ name: '宁德德佳餐饮管理有限公司', kind: 'PRIVATE_ENTERPRISE' }, '宁德市图书馆')
  expect(automatic(all, 'UNIT', '德佳餐饮', inDistrict)).toBe('unit:宁德德佳餐饮管理有限公司')
  expect(automatic(all, 'UNIT', '图书馆', inDistrict)).toBeUndefined()
})

test('中共 in front of a committee is left out', () => {
  const all = [
    {
      entity: 'COMMITTEE',
      id: 'c:1',
      name: '大新社区大党委',
      kind: 'BIG_PARTY_COMMITTEE',
      places: ['441481001001'],
    },
  ] as const
  expect(automatic([...all], 'COMMITTEE', '中共大新社区大党委')).toBe('c:1')
})

test('an area that lies elsewhere than what stands beside its name is never sure, and says where it lies', () => {
  const { automatic: sure, candidates } = matched([], 'AREA', { text: '大新村', inside: ['441481001'] })
  const other = candidates.find(({ id }) => id === 'area:441481110201')
  expect(sure).toBeNull()
  expect(other!.reasons.at(-1)).toContain('在“坭陂镇”，不在“兴田街道”')
  expect(candidates.every(({ score }) => score < LIKELY)).toBe(true)
  const unknown = matched([], 'AREA', { text: '大新村', beside: '宁中镇' })
  expect([
    unknown.automatic,
    unknown.candidates.every(({ reasons }) => reasons.at(-1)!.includes('不在“宁中镇”')),
  ]).toEqual([null, true])
  expect(automatic([], 'AREA', { text: '大新村', inside: ['441481110'] })).toBe('area:441481110201')
  expect(automatic([], 'AREA', { text: '新城社区', inside: ['441481001'] })).toBe('area:441481001004')
  expect(automatic([], 'AREA', { text: '兴田街道', inside: ['441481001001'] })).toBe('area:441481001')
})

test('what only names a kind is told apart by its street or community, and a name by itself', () => {
  const things = units(
    { name: '兴宁市公安局兴田派出所', places: ['441481001001'] },
    { name: '兴宁市公安局坭陂派出所', places: ['441481110202'] },
    { name: '大新小学', places: ['441481001001'] },
    { name: '河背小学', places: ['441481001003'] },
    { name: '兴宁市教育局', places: ['441481001001'], tier: 'COUNTY' },
    { name: '梅州市教育局', places: ['441481001003'], tier: 'PREFECTURAL' },
  )
  const apart = (text: string) => matched(things, 'UNIT', text).apart
  expect(['派出所', '辖区派出所', '小学'].map(apart)).toEqual(['STREET', 'STREET', 'COMMUNITY'])
  expect(['兴田派出所', '大新小学', '教育局', '老百姓大药房'].map(apart)).toEqual(Array(4).fill(null))
  const [first] = matched(things, 'UNIT', { text: '派出所', near: ['441481110201', '441481'] }).candidates
  expect([first!.name, first!.reasons.at(-1)]).toEqual([
    '兴宁市公安局坭陂派出所',
    expect.stringContaining('与本行同属一个街道'),
  ])
  const rest = matched(things, 'UNIT', { text: '派出所', near: ['441481110201', '441481'] }).candidates[1]!
  expect(rest.reasons.join()).not.toContain('与本行')
})

test('where the letter that differs is what tells names of one form apart, no other is likely', () => {
  const things = units('蕉城区民政局', '兴田小学', '城东幼儿园', '兴宁市人力资源和社会保障局')
  const best = (text: string) => matched(things, 'UNIT', text).candidates[0]?.score ?? 0
  for (const text of ['财政局', '兴南小学', '城南幼儿园'])
    expect([text, best(text) < LIKELY]).toEqual([text, true])
  for (const text of ['兴宁市人力资源和社会保证局', '兴田小字'])
    expect([text, best(text) >= LIKELY]).toEqual([text, true])
})

test('a unit of which brackets name a part is a question, and one that brackets explain is not', () => {
  const things = units('兴宁市第三小学', '兴宁市交通局')
  for (const text of ['三小（分校）', '交通局（公路站）']) {
    const { automatic: sure, candidates } = matched(things, 'UNIT', text)
    expect([text, sure, candidates.length > 0]).toEqual([text, null, true])
  }
  expect(automatic(things, 'UNIT', '三小（牵头单位）')).toBe('unit:兴宁市第三小学')
})

test('a grid without the name of its community is first of all the one of the community that it is about', () => {
  const grids = ['001', '002'].flatMap((code) =>
    [1, 2].map((n) =>
      area(
        `441481001${code}-G${n}`,
        `${code === '001' ? '大新' : '兴田'}社区第${n}网格`,
        'GRID',
        `441481001${code}`,
      ),
    ),
  )
  const first = (text: string) =>
    matched(grids, 'AREA', { text, levels: ['GRID'], near: ['441481001002'], inside: ['441481001002'] })
      .candidates[0]
  for (const text of ['第一网格', '第1网格', '1网格', '一网格', '兴田一网格'])
    expect([text, first(text)?.id]).toEqual([text, 'area:441481001002-G1'])
  expect(first('第九网格')?.score ?? 0).toBeLessThan(LIKELY)
  const meant = (near: string[]) =>
    automatic(grids, 'AREA', { text: '第一网格', levels: ['GRID'], near, inside: near })
  expect(meant(['441481001002'])).toBe('area:441481001002-G1')
  expect(meant(['441481001'])).toBeUndefined()
})

test('what 中共 stands in front of is the same, whatever it ends in', () => {
  const organs = units('兴宁市委组织部', '兴宁市委政法委', '兴宁市委宣传部')
  expect(automatic(organs, 'UNIT', '中共兴宁市委组织部')).toBe('unit:兴宁市委组织部')
  expect(automatic(organs, 'UNIT', '中共兴宁市委政法委员会')).toBe('unit:兴宁市委政法委')
  expect(automatic(organs, 'UNIT', '中共兴宁市委统战部')).toBeUndefined()
})

test.each(['副主任', '理事会副主任', '教导主任', '车间主任', '客户经理'])(
  '%s behind the name of a unit is a post, and no unit by itself',
  (post) => {
    const { automatic: one, title } = matched(units('兴宁市第一小学'), 'UNIT', `兴宁市第一小学${post}`)
    expect([one?.id, title, saysPostsAlone(post)]).toEqual(['unit:兴宁市第一小学', post, true])
    expect(saysPostsAlone(`兴宁市第一小学${post}`)).toBe(false)
  },
)

test('a station called after a town of the name of its county is not that of the county', () => {
  const stations = units('兴宁市公安局兴宁派出所', '兴宁市公安局宁新派出所')
  expect(automatic(stations, 'UNIT', '兴宁派出所')).toBe('unit:兴宁市公安局兴宁派出所')
  expect(automatic(units('兴宁市公安局宁新派出所'), 'UNIT', '兴宁派出所')).toBeUndefined()
})

test('a body of the prefecture is meant where it is called after a community that it lies in, and else asked', () => {
  const district = [
    area('350902', '蕉城区', 'COUNTY', '3509'),
    area('350902001', '蕉南街道', 'STREET', '350902'),
    area('350902001001', '碧山社区居委会', 'COMMUNITY', '350902001'),
    area('350902001002', '建设社区居委会', 'COMMUNITY', '350902001'),
    area('350902001003', '人民社区居委会', 'COMMUNITY', '350902001'),
  ]
  const here = (...names: string[]) => units(...names.map((name) => ({ name, places: ['350902001001'] })))
  const one = (text: string, ...names: string[]) =>
    new Matcher([...district, ...here(...names)], inDistrict, TODAY).match('UNIT', [{ text }])[0]!.automatic
      ?.id
  expect(one('碧山幼儿园', '宁德市碧山幼儿园')).toBe('unit:宁德市碧山幼儿园')
  expect(one('建行碧山支行', '中国建设银行宁德市碧山支行')).toBe('unit:中国建设银行宁德市碧山支行')
  expect(one('机关幼儿园', '宁德市机关幼儿园')).toBeUndefined()
  expect(one('建设银行', '中国建设银行宁德市支行')).toBeUndefined()
  expect(one('碧山幼儿园', '宁德市碧山幼儿园', '蕉城区碧山幼儿园')).toBeUndefined()
  expect(one('人民医院', '宁德市人民医院')).toBeUndefined()
})

test('of two of one name but of prefecture and district the one whose word stands in front comes first', () => {
  const { candidates } = matched(
    units('宁德市政务服务和数据管理局', '蕉城区政务服务和数据管理局'),
    'UNIT',
    '区政务服务局',
    inDistrict,
  )
  expect(candidates[0]!.id).toBe('unit:蕉城区政务服务和数据管理局')
  expect(candidates[1]!.score).toBeLessThan(LIKELY)
})

test('of a brand with the name of its place the office there is meant, though another place has one, too', () => {
  const offices = units('中国电信宁德市分公司', '中国电信蕉城区分公司')
  expect(automatic(offices, 'UNIT', '宁德电信', inDistrict)).toBe('unit:中国电信宁德市分公司')
  expect(automatic(offices, 'UNIT', '电信', inDistrict)).toBeUndefined()
  const halls = units('中国电信宁德市分公司', '中国电信宁德市东侨营业厅')
  expect(automatic(halls, 'UNIT', '宁德电信', inDistrict)).toBeUndefined()
})

test('a functional zone is what people call it, in the names of its bodies and by itself', () => {
  const zone = { code: '4408-ETDZ', name: '湛江经济技术开发区', level: 'COUNTY' } as const
  const city = { code: '4408', name: '湛江市', level: 'PREFECTURE' } as const
  const there: MatchScope = { within: zone.code, chain: [zone, city] }
  const things = [
    area(zone.code, zone.name, 'COUNTY', '4408'),
    ...units(
      '湛江经开区财政局',
      '湛江经开区第一中学',
      '中国工商银行湛江经开区支行',
      '湛江市人力资源和社会保障局',
    ),
  ]
  const meant = (entity: MatchEntity, text: string) =>
    new Matcher(things, there, TODAY).match(entity, [{ text }])[0]!.automatic?.id
  for (const text of ['区财政局', '财政局', '经开区财政局', '湛江经济技术开发区财政局'])
    expect([text, meant('UNIT', text)]).toEqual([text, 'unit:湛江经开区财政局'])
  expect(meant('UNIT', '区一中')).toBe('unit:湛江经开区第一中学')
  expect(meant('UNIT', '工行经开区支行')).toBe('unit:中国工商银行湛江经开区支行')
  expect(meant('UNIT', '区人社局')).toBeUndefined()
  expect(meant('AREA', '湛江经开区')).toBe('area:4408-ETDZ')
  expect(meant('AREA', '湛江高新区')).toBeUndefined()
  // In sheets of the prefecture 开发区 may be any.
  const ofCity = new Matcher(things, { within: city.code, chain: [city] }, TODAY)
  const inCity = (text: string) => ofCity.match('UNIT', [{ text }])[0]!.automatic?.id
  expect(inCity('湛江经开区财政局')).toBe('unit:湛江经开区财政局')
  expect(inCity('经开区财政局')).toBeUndefined()
})

test('what a street calls its own by 街道 alone is that of the street that the row is about', () => {
  const centres = units('兴田街道综合便民服务中心', '坭陂镇综合便民服务中心')
  const meant = (text: string, near: string[]) => automatic(centres, 'UNIT', { text, near })
  expect(meant('街道综合便民服务中心', ['441481001001'])).toBe('unit:兴田街道综合便民服务中心')
  expect(meant('镇综合便民服务中心', ['441481110201'])).toBe('unit:坭陂镇综合便民服务中心')
  expect(meant('街道综合便民服务中心', ['441481110201'])).toBeUndefined()
})

test('of a row of two communities nobody knows whose first grid it is', () => {
  const grids = ['001', '002'].map((code) =>
    area(`441481001${code}-G1`, `${code === '001' ? '大新' : '兴田'}社区第1网格`, 'GRID', `441481001${code}`),
  )
  const near = ['441481001001', '441481001002']
  const { automatic: sure, candidates } = matched(grids, 'AREA', { text: '第一网格', levels: ['GRID'], near })
  expect([sure, candidates.map(({ id }) => id).sort()]).toEqual([
    null,
    ['area:441481001001-G1', 'area:441481001002-G1'],
  ])
})

test('the central school of the town of the name of its county is not that of another town', () => {
  const schools = units('兴宁市兴宁镇中心小学')
  expect(automatic(schools, 'UNIT', { text: '镇中心小学', near: ['441481110201'] })).toBeUndefined()
  expect(automatic(schools, 'UNIT', '兴宁镇中心小学')).toBe('unit:兴宁市兴宁镇中心小学')
})
