// biome-ignore-all lint/suspicious/noExplicitAny: an answer has the shape of its question
/** A question asked of the service over HTTP and, where that can be, in other ways that give the same plain answer. */
export interface BenchQuestion {
  title: string
  /** Variables of the n-th request, different each time. */
  variables(n: number, known: Known): Record<string, unknown>
  graphql: string
  /** What the ways have in common, from the service's data. */
  plain?(data: any): unknown
  /** The same by hand over Bolt. */
  byHand?: { cypher: string; plain(rows: any[]): unknown }
  /** The same through the generated API; its variables are the question's own and what `variables` adds. */
  peer?: { graphql: string; variables?(variables: any): object; plain(data: any, variables: any): unknown }
}

/** What variables are drawn from. */
export interface Known {
  /** Counties with resident units in which no street is administered by a zone, so that code prefixes tell all within. */
  counties: string[]
  units: string[]
  communities: string[]
  committees: string[]
}

/** A day of the years that the sample registers speak of. */
export function day(n: number): string {
  return new Date(Date.UTC(2019, 0, 1) + ((n * 37) % 2000) * 86_400_000).toISOString().slice(0, 10)
}

export function dayAfter(last: string): string {
  return new Date(Date.parse(`${last}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

/** A county and a day, a different pair for each n. */
export function countyAndDay(n: number, { counties }: Known) {
  return { within: counties[n % counties.length], asOf: day(n) }
}
