import type { Choose } from './choose'

/** By code point 𠮷 comes last and Ａ after 一; by UTF-16 unit 𠮷 would come before Ａ. Lower case comes after upper. */
const HEADS = ['𠮷', 'Ａ', '一', '海', 'a', 'Z', '豈']

export function someName(choose: Choose, tail: string): string {
  return `${choose.one(HEADS)}${choose.maybe(40, ['祥', 'b', '𠮷', 'ｂ'], '')}${tail}`
}

/** A ref that no other row of its table has. */
export function someRef(choose: Choose, number: number | string): string {
  return `${choose.one(['R-', 'r', 'Ａ', '𠮷', '驻.'])}${number}`
}
