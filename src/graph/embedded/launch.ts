/** What a local Neo4j is started with. */
export interface Launch {
  java: string
  classPath: string
  home: string
  /** The most memory for Java's heap, in Java's notation, such as 1g. */
  heap: string
}
