import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pinyin } from 'pinyin-pro'
import { packageRoot } from '../graph/package-root'
import { normalForm } from '../register/normal-form'

let simplified: ReadonlyMap<string, string> | undefined

function simplify(text: string): string {
  simplified ??= new Map(
    readFileSync(join(packageRoot, 'data', 'names', 'traditional.tsv'), 'utf8')
      .split(/\r?\n/)
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t') as [string, string]),
  )
  const table = simplified
  return text.replace(/\p{Script=Han}/gu, (letter) => table.get(letter) ?? letter)
}

const NUMBERS = [...'〇一二三四五六七八九']
/** 第3小学, 3中, 2号院: the number of an institution. */
const NUMBERED = /(?<![0-9])(第?)(10|[1-9])(?=[中小幼高]|实验|人民|医院|网格|支部|联队)/g

/** The normal form of a text, simplified, punctuation included. */
export function plain(text: string): string {
  return simplify(normalForm(text))
}

/** The letters of a name as names are compared: simplified, small, without spaces and punctuation. */
export function folded(text: string): string {
  return plain(text)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(
      NUMBERED,
      (_all, first: string, digits: string) => first + (digits === '10' ? '十' : NUMBERS[Number(digits)]!),
    )
}

const NUMERAL = /[0-9〇零一二三四五六七八九十百]+/g

/** The numbers in a name: the First and the Second Primary School are not the same however alike they are written. */
export function numeralsOf(name: string): string {
  return (name.match(NUMERAL) ?? []).join(' ')
}

const sounds = new Map<string, string>()

/** How a name sounds: each letter by itself, without its tone. */
export function soundOf(name: string): string {
  let sound = ''
  for (const letter of name) {
    let one = sounds.get(letter)
    if (one === undefined) {
      one = pinyin(letter, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' })[0] ?? letter
      sounds.set(letter, one)
    }
    sound += `${one} `
  }
  return sound
}
