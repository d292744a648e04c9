import { withDigits } from './numerals'

/** All of China keeps Beijing time 北京时间. */
const OFFSET = '+08:00'
const HOURS_AHEAD = 8

/** A moment of a day; without a time of day its beginning. */
export function momentOf(day: string, clock = '00:00'): string {
  return `${day}T${clock}:00${OFFSET}`
}

const PARTS: Readonly<Record<'EARLY' | 'NOON' | 'LATE', string>> = {
  EARLY: '凌晨|清晨|早晨|早上|早|上午|AM',
  NOON: '中午|正午',
  LATE: '下午|午后|傍晚|晚上|晚间|晚|夜间|夜|PM',
}
const PART = Object.values(PARTS).join('|')
const CLOCK = new RegExp(
  `(${PART})?\\s*(?<!\\d)(\\d{1,2})(?::(\\d{2})|[时点](?:(\\d{1,2})分|(半)|(\\d)刻|(?!\\d)))\\s*(AM|PM)?`,
  'iu',
)

/** The time of day that a text says: 9:30, 下午2点半, 3:20 PM; undefined where it says none or none that there is. */
export function clockIn(text: string): string | undefined {
  const [, before = '', hours, colon, minutes, half, quarters, behind = ''] =
    CLOCK.exec(withDigits(text)) ?? []
  if (hours === undefined) return undefined
  const part = (before || behind).toUpperCase()
  const said = Number(colon ?? minutes ?? (half ? 30 : Number(quarters ?? 0) * 15))
  const isLate =
    PARTS.LATE.split('|').includes(part) || (PARTS.NOON.split('|').includes(part) && hours === '1')
  const hour = Number(hours) + (isLate && Number(hours) < 12 ? 12 : 0)
  if (hour > 23 || said > 59) return undefined
  return `${String(hour).padStart(2, '0')}:${String(said).padStart(2, '0')}`
}

/** The day in Beijing of a moment as the register keeps it. */
export function dayOfMoment(moment: string): string {
  return new Date(Date.parse(moment) + HOURS_AHEAD * 3_600_000).toISOString().slice(0, 10)
}
