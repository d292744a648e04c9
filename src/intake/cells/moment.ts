/** All of China keeps Beijing time 北京时间. */
const OFFSET = '+08:00'

/** A moment of a day; without a time of day its beginning. */
export function momentOf(day: string, clock = '00:00'): string {
  return `${day}T${clock}:00${OFFSET}`
}

/** The time of day that a text says in digits: 9:30, 14时05分; undefined where it says none or none that there is. */
export function clockIn(text: string): string | undefined {
  const [, half = '', hours = '', behindColon, behindHour] =
    /(下午|晚上|傍晚)?(?<!\d)(\d{1,2})(?::(\d{2})|[时点](?:(\d{1,2})分)?)/u.exec(text.normalize('NFKC')) ?? []
  const minutes = behindColon ?? behindHour ?? '0'
  if (hours === '') return undefined
  const hour = Number(hours) + (half !== '' && Number(hours) < 12 ? 12 : 0)
  if (hour > 23 || Number(minutes) > 59) return undefined
  return `${String(hour).padStart(2, '0')}:${minutes.padStart(2, '0')}`
}
