/** The local Neo4j could not be had. The message says why in one piece and names the way out. */
export class EmbeddedNeo4jError extends Error {
  override readonly name = 'EmbeddedNeo4jError'
}

export const ELSEWHERE = 'or set NEO4J_URI to use a Neo4j server that runs elsewhere'

/** `finding` is a sentence: what is missing or too old. */
export function toolsMissing(finding: string): EmbeddedNeo4jError {
  return new EmbeddedNeo4jError(
    `${finding} The local Neo4j needs a JDK 17 or later and Maven 3.8 or later: install them ` +
      `(on Debian or Ubuntu: apt-get install openjdk-17-jdk-headless maven), ${ELSEWHERE}.`,
  )
}

/** `finding` completes "DATA_DIR <directory> ...". */
export function directoryUnusable(directory: string, finding: string): EmbeddedNeo4jError {
  return new EmbeddedNeo4jError(
    `DATA_DIR ${directory} ${finding}. Set DATA_DIR to a directory that can be written and has 1 GB of room, ${ELSEWHERE}.`,
  )
}
