import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { toolsMissing } from './error'

const OLDEST = 17

/** The `java` to run: JAVA_HOME's, else the one on PATH. Throws EmbeddedNeo4jError if there is none or it is too old. */
export async function findJava(): Promise<string> {
  const home = process.env.JAVA_HOME
  const java = home ? join(home, 'bin', 'java') : 'java'
  if (home && !existsSync(java))
    throw toolsMissing(`JAVA_HOME is ${home}, where there is no Java: correct it or unset it.`)
  const version = await majorVersion(java)
  if (version < OLDEST) throw toolsMissing(`Java ${version} (${java}) is too old.`)
  return java
}

function majorVersion(java: string): Promise<number> {
  return new Promise((resolve, reject) => {
    execFile(java, ['-version'], (error, _stdout, stderr) => {
      if (error?.code === 'ENOENT') return reject(toolsMissing('No Java was found on PATH.'))
      // "17.0.15" is 17; before Java 9 it was "1.8.0_452".
      const version = /version "(?:1\.)?(\d+)/.exec(stderr)?.[1]
      if (!version) return reject(toolsMissing(`${java} does not run: ${stderr.trim() || error?.message}.`))
      resolve(Number(version))
    })
  })
}
