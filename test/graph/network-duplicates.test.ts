import { land, openRegister, type SmallRegister } from '../support/network'

let register: SmallRegister
beforeAll(async () => {
  register = await openRegister({
    ...land,
    areas: `${land.areas}\n441402,梅江区,COUNTY\n441402001,金山街道,STREET`,
    units: [
      'ref,name,kind,residence_code,former_names,dissolved_on',
      // One company, written in three ways; the third has dissolved.
      'U01,兴宁市启峰家政服务有限公司,非公企业,441481001001,,',
      'U02,启峰家政服务（有限责任公司）,非公企业,441481001001,,',
      'U03,启峰家政服务,非公企业,441481001001,,2020-01-01',
      // A former name, at another place and of another kind.
      'U04,兴宁市应急管理局,机关,441481001001,安全生产监督管理局,',
      'U05,安全生产监督管理局,事业单位,441481002001,,',
      // Near misses: a number, the place at the head, another county.
      'U06,第一小学,学校,441481001001,,',
      'U07,第二小学,学校,441481001001,,',
      'U08,兴宁市财政局,机关,441481001001,,',
      'U09,梅江区财政局,机关,,,',
      'U10,红十字会,社会组织,441481001001,,',
      'U11,红十字会,社会组织,441402001,,',
    ].join('\n'),
  })
})
afterAll(() => register.stop())

const ask = (args: string) => register.ask(`duplicateUnits${args} { score reasons a { id } b { id } }`)

test('are units with names that differ only in how they are written, and former names', async () => {
  expect(await ask('')).toEqual([
    {
      a: { id: 'unit:U01' },
      b: { id: 'unit:U02' },
      score: 1,
      reasons: [
        'Their names differ only in how they are written 名称写法不同: 兴宁市启峰家政服务有限公司, 启峰家政服务（有限责任公司）',
        'They reside in the same place 驻地相同',
        'They are of the same kind 类型相同',
      ],
    },
    {
      a: { id: 'unit:U04' },
      b: { id: 'unit:U05' },
      score: 0.7,
      reasons: ['They have the same name 名称相同: 安全生产监督管理局 (former 曾用名), 安全生产监督管理局'],
    },
  ])
})

test('are looked for within an area', async () => {
  const found = await ask('(within: "441481001")')
  expect(found.map(({ a, b }: { a: { id: string }; b: { id: string } }) => `${a.id} ${b.id}`)).toEqual([
    'unit:U01 unit:U02',
  ])
  expect(await ask('(within: "441481002")')).toEqual([])
})

test('are as many as asked for', async () => {
  expect(await ask('(first: 1)')).toHaveLength(1)
  expect(await ask('(first: 501)')).toEqual({
    code: 'BAD_USER_INPUT',
    argument: ['first'],
    message: 'first must be 1 to 500, not 501 超出范围',
  })
})
