/** Making one costs more than all that is done with it. */
const clocks = new Map<string, Intl.DateTimeFormat>()

/** A moment as a time zone's clock shows it, with the offset: 2024-06-30T08:00:00+08:00, parts of a second if any. */
export function withOffset(moment: Date, timeZone: string): string {
  const shown = shownOn(timeZone, moment)
  const minutes = Math.round((Date.parse(`${shown}Z`) - Math.floor(moment.getTime() / 1000) * 1000) / 60_000)
  const size = Math.abs(minutes)
  const two = (number: number) => String(number).padStart(2, '0')
  const millis = moment.getUTCMilliseconds()
  const fraction = millis === 0 ? '' : `.${String(millis).padStart(3, '0')}`
  return `${shown}${fraction}${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

function shownOn(timeZone: string, moment: Date): string {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
  clocks.set(timeZone, clock)
  // The clock writes early years with fewer digits.
  return clock.format(moment).padStart('0001-01-01 00:00:00'.length, '0').replace(' ', 'T')
}
