import type { Row } from '../register/table'

/** Whether two sayings of one thing cannot both be so. */
export function contradicts(values: Row, told: Row = {}): boolean {
  return Object.entries(values).some(
    ([column, value]) => value != null && told[column] != null && String(told[column]) !== String(value),
  )
}
