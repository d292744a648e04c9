import { areaLevels } from '../../area/area.terms'
import type { Problem, Row } from '../table'

/** Digits of an official code, by level. */
const LENGTHS: Readonly<Record<number, string>> = {
  2: 'PROVINCE',
  4: 'PREFECTURE',
  6: 'COUNTY',
  9: 'STREET',
  12: 'COMMUNITY',
}
const LEVELS = Object.keys(areaLevels.terms)

/**
 * The codes above a code, nearest first. One level up is without the last suffix ("441481001001-G1" lies in
 * "441481001001", "4408-ETDZ" in "4408"), or without the last two or three digits.
 */
export function codesAbove(code: string): string[] {
  const above: string[] = []
  for (let rest = cutBack(code); rest !== ''; rest = cutBack(rest)) above.push(rest)
  return above
}

/** An official code has the length of its level; a suffix makes an area of a level below that of what it follows. */
export function checkCode({ code, level }: Row): Problem[] {
  if (typeof code !== 'string' || typeof level !== 'string') return []
  const [digits = ''] = code.split('-', 1)
  const official = LENGTHS[digits.length] as string
  const fits = digits === code ? level === official : LEVELS.indexOf(level) > LEVELS.indexOf(official)
  if (fits) return []
  const message =
    digits === code
      ? `the code ${code} has the ${code.length} digits of level ${official}, not ${level}`
      : `the code ${code} is of something below ${digits}, a ${official}, and so not of level ${level}`
  return [{ column: 'code', code: 'INVALID', message }]
}

/** Digits 7 to 9 of a street's code tell streets from towns and townships. */
export function streetKindOf(code: string): string {
  const digits = /^\d{6}(\d{3})/.exec(code)?.[1] ?? '000'
  if (digits === '000' || digits >= '400') return 'OTHER'
  if (digits < '100') return 'STREET'
  return digits < '200' ? 'TOWN' : 'TOWNSHIP'
}

function cutBack(code: string): string {
  const dash = code.lastIndexOf('-')
  if (dash !== -1) return code.slice(0, dash)
  return code.slice(0, code.length > 6 ? -3 : -2)
}
