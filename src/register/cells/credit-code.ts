import { type Cell, Unfit } from './cell'

/** GB 32100-2015: digits and capitals but I, O, S, V and Z; a character's value is its place. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const SHAPE = new RegExp(`^[${ALPHABET}]{18}$`)

const shapeless = new Unfit('a credit code: 18 digits or capitals, without I, O, S, V and Z')

/** 统一社会信用代码: 17 characters and a check character over them. */
export const creditCode: Cell = {
  expects: shapeless.expected,
  expectsZh: '统一社会信用代码，18 位数字或大写字母，末位为校验码',
  example: '91350100M000100Y43',
  scalar: 'String',
  read(given) {
    if (!SHAPE.test(given)) return shapeless
    const check = checkCharacter(given)
    if (given.endsWith(check)) return given
    return new Unfit(
      `a credit code that somebody was given: its last character would be ${check}`,
      'BAD_CHECK_DIGIT',
    )
  },
}

/** The 18th character of a credit code: the weights are the powers of 3 modulo 31. */
export function checkCharacter(code: string): string {
  let sum = 0
  let weight = 1
  for (const character of code.slice(0, 17)) {
    sum += ALPHABET.indexOf(character) * weight
    weight = (weight * 3) % 31
  }
  return ALPHABET[(31 - (sum % 31)) % 31] as string
}
