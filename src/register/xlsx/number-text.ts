/** What a cell holds is a double: as an integer whole, else with the fewest digits that say which. */
export function plainDigits(value: string): string {
  if (/^-?\d+$/.test(value)) return value
  const number = Number(value)
  if (Number.isInteger(number)) return BigInt(number).toString()
  const [digits = '', exponent] = String(number).split('e-')
  if (exponent === undefined) return digits
  const sign = digits.startsWith('-') ? '-' : ''
  return `${sign}0.${'0'.repeat(Number(exponent) - 1)}${digits.replace(/[-.]/g, '')}`
}

/** A number as its percentage: 0.955 as 95.5%. The point is moved, so that no digit changes. */
export function percentage(value: string): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(plainDigits(value)) ?? []
  const hundredths = fraction.padEnd(2, '0')
  const integer = (whole + hundredths.slice(0, 2)).replace(/^0+(?=\d)/, '')
  const rest = hundredths.slice(2).replace(/0+$/, '')
  return `${sign}${integer}${rest === '' ? '' : `.${rest}`}%`
}

/** How many digits a number has, without zeros at its head. */
export function decimalDigits(digits: string): number {
  return digits.replace(/[-.]/g, '').replace(/^0+/, '').length
}
