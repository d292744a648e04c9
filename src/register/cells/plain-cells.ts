import { byCodePoint } from '../../relay/code-point'
import { type Cell, type Scalar, Unfit } from './cell'

const REF = /^[\p{L}\p{M}\p{Nd}._\-/]{1,64}$/u
/** Letters of the ids' types: "part-time-membership:M7". */
const ID = /^([a-z]+(?:-[a-z]+)*):(.+)$/su
const AREA_CODE = /^\d{2}(?:\d{2}(?:\d{2}(?:\d{3}(?:\d{3})?)?)?)?(?:-[\p{L}\p{M}\p{Nd}._\-/]{1,51})?$/u
/** GraphQL's Int ends here. */
const LARGEST_INT = 2_147_483_647
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
  ['1', true],
  ['0', false],
  ['是', true],
  ['否', false],
])

/** What a code may hold by its letters and marks, and nobody sees: selectors of variants, fillers and joiners. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u

/** Something to see: no mere spaces, marks of direction, fillers and the like. */
const VISIBLE = /[^\p{Cc}\p{Cf}\p{Cn}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u

export const text = cell('text that can be seen', '可见的文本', '', 'String', (given, unfit) =>
  VISIBLE.test(given) ? given : unfit,
)

export const webAddress = cell(
  'an address that begins with http:// or https://',
  '以 http:// 或 https:// 开头的网址',
  'https://www.gov.cn/',
  'String',
  (given, unfit) => (/^https?:\/\/[^\s/]/i.test(given) && URL.canParse(given) ? given : unfit),
)

export const ref = code(
  'a ref: 1 to 64 letters of any script, digits, ".", "_", "-" or "/"',
  '编号，1 至 64 个文字、数字或 . _ - /',
  'U-12',
  'String',
  REF,
)

export const areaCode = code(
  'an area code: 2, 4, 6, 9 or 12 digits, for zones and areas below a community followed by "-" and a suffix',
  '区划代码，2、4、6、9 或 12 位数字；功能区和社区以下再加“-”和后缀',
  '441481001001',
  'AreaCode',
  AREA_CODE,
)

export const publicIdCell = code(
  'an id: a type, a colon and a ref, such as unit:U-12',
  '类型、英文冒号和编号，如 unit:U-12、area:441481001001',
  'unit:U-12',
  'String',
  ID,
)

export const wholeNumber = integer('a whole number, 0 or more', '0 或正整数', '12', 0, LARGEST_INT)

/** 星级, 1 to 5. */
export const stars = integer('a number of stars, 1 to 5', '星数，1 至 5', '4', 1, 5)

export const year = integer('a year, 1 to 9999', '年份', '2023', 1, 9999)

/** How many months lie between two meetings at most. */
export const months = integer('a number of months, 1 to 1200', '月数，1 至 1200', '3', 1, 1200)

export const number = cell(
  'a number such as 12 or 12.5, without thousands separators',
  '数字，不加千位分隔符',
  '12.5',
  'Float',
  (given, unfit) =>
    /^-?\d+(?:\.\d+)?$/.test(given) && Number.isFinite(Number(given)) ? Number(given) : unfit,
)

export const amount = cell(
  'an amount, 0 or more, such as 12000 or 12000.50',
  '金额（元），0 或正数',
  '12000',
  'Float',
  (given, unfit) => (/^\d+(?:\.\d+)?$/.test(given) && Number.isFinite(Number(given)) ? Number(given) : unfit),
)

export const boolean = cell(
  'true or false (also 1, 0, 是, 否)',
  '是 或 否',
  '是',
  'Boolean',
  (given, unfit) => BOOLEANS.get(given.toLowerCase()) ?? unfit,
)

/** Several values between semicolons, each once; `sorted` where the order says nothing. */
export function list(item: Cell, { sorted = false } = {}): Cell {
  const expects = `a list with ";" between its entries, each ${item.expects}`
  const expectsZh = `${item.expectsZh}；多个之间用英文分号 ; 隔开`
  const read: Cell['read'] = (given) => {
    const entries = new Set<string>()
    for (const entry of given.split(';').map((part) => part.trim())) {
      if (entry === '') continue
      const value = item.read(entry)
      if (value instanceof Unfit) return new Unfit(`${expects} ("${entry}" is none)`, value.code)
      entries.add(String(value))
    }
    return sorted ? [...entries].sort(byCodePoint) : [...entries]
  }
  return { expects, expectsZh, example: item.example, scalar: item.scalar, read, list: true }
}

function integer(expects: string, expectsZh: string, example: string, least: number, most: number): Cell {
  return cell(expects, expectsZh, example, 'Int', (given, unfit) => {
    const value = /^\d+$/.test(given) ? Number(given) : Number.NaN
    return value >= least && value <= most ? value : unfit
  })
}

/** What things are told apart by: nothing in it that nobody sees. */
function code(expects: string, expectsZh: string, example: string, scalar: Scalar, shape: RegExp): Cell {
  return cell(expects, expectsZh, example, scalar, (given, unfit) =>
    shape.test(given) && !UNSEEN.test(given) ? given : unfit,
  )
}

function cell(
  expects: string,
  expectsZh: string,
  example: string,
  scalar: Scalar,
  read: (given: string, unfit: Unfit) => ReturnType<Cell['read']>,
): Cell {
  const unfit = new Unfit(expects)
  return { expects, expectsZh, example, scalar, read: (given) => read(given, unfit) }
}
