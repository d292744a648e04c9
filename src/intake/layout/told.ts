/** What a person said of tables and columns, now or at an earlier intake. */
export interface Told {
  kind(header: string): string | undefined
  field(kind: string, heading: string): string | undefined
}
