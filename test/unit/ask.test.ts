import { parse, print } from 'graphql'
import { onDayOf, variablesFrom } from '../../src/commands/ask-arguments'
import { textTables } from '../../src/export/text-table'
import { createSchema } from '../../src/schema'

const schema = createSchema()

test('another day takes the place of that of each root field, and is given to those without one', () => {
  const asked = onDayOf(
    schema,
    parse(
      '{ units(asOf: "2024-06-30") { nodes { pairings(asOf: "2020-01-01") { totalCount } } } statistics { units } viewer { role } }',
    ),
    '2023-01-01',
  )
  expect(print(asked).replace(/\s+/g, ' ')).toBe(
    '{ units(asOf: "2023-01-01") { nodes { pairings(asOf: "2020-01-01") { totalCount } } } statistics(asOf: "2023-01-01") { units } viewer { role } }',
  )
})

test('variables are read by their types', () => {
  const document = parse(
    'query Q($code: AreaCode!, $first: Int, $all: Boolean, $kinds: [UnitKind!], $filter: UnitFilter) { units(within: $code, first: $first) { totalCount } }',
  )
  const given = [
    'code=441481',
    'first=20',
    'all=true',
    'kinds=[SCHOOL, HOSPITAL]',
    'filter={nameContains: "a=b"}',
  ]
  expect(variablesFrom(schema, document, given)).toEqual({
    code: '441481',
    first: 20,
    all: true,
    kinds: ['SCHOOL', 'HOSPITAL'],
    filter: { nameContains: 'a=b' },
  })
})

test.each([
  ['cod=441481', 'the question has code'],
  ['code', 'it is name=value'],
])('%s is no variable', (given, message) => {
  const document = parse('query Q($code: AreaCode!) { units(within: $code) { totalCount } }')
  expect(() => variablesFrom(schema, document, [given])).toThrow(message)
})

test('a table for each list, its columns as wide as Chinese signs are, and how many there are in all', () => {
  const query = '{ units(first: 2) { totalCount nodes { name kind residence { name } } } viewer { role } }'
  const data = {
    units: {
      totalCount: 9,
      nodes: [
        { name: '市教育局', kind: 'SCHOOL', residence: { name: '官汕社区' } },
        { name: 'a', kind: 'OTHER', residence: null },
      ],
    },
    viewer: { role: 'ADMIN' },
  }
  expect(
    textTables(schema, { query }, data, {
      language: undefined,
      above: 'repeated',
      timeZone: 'Asia/Shanghai',
      tokens: 3000,
    }),
  ).toBe(
    [
      'units',
      'name      kind    residence.name',
      '--------  ------  --------------',
      '市教育局  SCHOOL  官汕社区',
      'a         OTHER',
      '2 of 9; --format csv gives all',
      '',
      'viewer',
      'role',
      '-----',
      'ADMIN',
      '',
    ].join('\n'),
  )
})
