import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { ELSEWHERE, EmbeddedNeo4jError, toolsMissing } from './error'

const SOURCES = ['pom.xml', 'src/main/java/gongjian/LocalNeo4j.java']
const PROGRESS_STEP_MB = 20

/**
 * The Java class path of the local Neo4j. Maven fetches and compiles it if these sources have not been built yet.
 * Each build works in a directory of its own and takes its final name when it is whole, so processes may
 * build at the same time.
 */
export async function buildEmbedded(onProgress: (line: string) => void): Promise<string> {
  const project = projectDirectory()
  const hash = createHash('sha256')
  for (const source of SOURCES) hash.update(readFileSync(join(project, source)))
  const built = join(project, 'target', hash.digest('hex').slice(0, 16))
  if (!existsSync(built)) {
    onProgress('Fetching Neo4j with Maven: about 120 MB, this once')
    mkdirSync(dirname(built), { recursive: true })
    const draft = mkdtempSync(`${built}.`)
    try {
      await runMaven(project, draft, onProgress)
      renameSync(draft, built)
    } catch (error) {
      rmSync(draft, { recursive: true, force: true })
      if (!existsSync(built)) throw error
    }
  }
  return `${join(built, 'classes')}:${join(built, 'lib', '*')}`
}

/** `embedded/`, next to `src/` as well as above `dist/`. */
function projectDirectory(): string {
  for (let directory = __dirname; directory !== dirname(directory); directory = dirname(directory)) {
    if (existsSync(join(directory, 'embedded', 'pom.xml'))) return join(directory, 'embedded')
  }
  throw new EmbeddedNeo4jError(`No embedded/pom.xml above ${__dirname}: restore it, ${ELSEWHERE}.`)
}

function runMaven(project: string, output: string, onProgress: (line: string) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const maven = spawn('mvn', ['--batch-mode', `-Doutput=${output}`, 'compile'], {
      cwd: project,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    maven.on('error', () => reject(toolsMissing('No Maven (mvn) was found on PATH.')))
    const errors: string[] = []
    let fetchedMb = 0
    createInterface(maven.stdout).on('line', (line) => {
      if (line.startsWith('[ERROR]')) errors.push(line.slice('[ERROR]'.length).trim())
      const before = fetchedMb
      fetchedMb += downloadedMb(line)
      if (Math.floor(fetchedMb / PROGRESS_STEP_MB) > Math.floor(before / PROGRESS_STEP_MB))
        onProgress(`Fetching Neo4j with Maven: ${Math.round(fetchedMb)} MB`)
    })
    maven.on('close', (code) => (code === 0 ? resolve() : reject(buildFailed(errors))))
  })
}

/** Of a line such as "Downloaded from central: https://... (1.2 MB at 3.4 MB/s)". */
function downloadedMb(line: string): number {
  const [, size, unit] = /^(?:\[INFO\] )?Downloaded .*\(([\d.]+) (kB|MB) at/.exec(line) ?? []
  return size ? Number(size) / (unit === 'MB' ? 1 : 1000) : 0
}

function buildFailed(errors: string[]): EmbeddedNeo4jError {
  if (errors.some((line) => /No compiler is provided|release version \d+ not supported/.test(line)))
    return toolsMissing('Maven found a Java runtime, but not the compiler of a JDK 17.')
  return new EmbeddedNeo4jError(
    `Maven could not fetch and compile the local Neo4j: ${errors[0] ?? 'it ended without saying why'}. ` +
      `Its first run needs a network and 300 MB of room; help it to these, ${ELSEWHERE}.`,
  )
}
