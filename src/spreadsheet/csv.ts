import { stringify } from 'csv-stringify/sync'

/** Tells Excel that a file is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF'

/** Records of a CSV file (RFC 4180). */
export function csvRecords(records: readonly (readonly string[])[]): string {
  return stringify(records as string[][], { record_delimiter: 'windows', quoted_match: /[\r\n]/ })
}
