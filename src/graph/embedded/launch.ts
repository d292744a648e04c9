/** What a local Neo4j is started with. */
export interface Launch {
  java: string
  classPath: string
  home: string
  /** The most memory for Java's heap, in Java's notation, such as 1g. */
  heap: string
  /** For how many seconds the plan of a question is kept, however much the data change meanwhile. */
  planKept: number
}
