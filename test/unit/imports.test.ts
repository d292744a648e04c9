import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import ts from 'typescript'
import { packageRoot } from '../../src/graph/package-root'

const ROOMS = ['src', 'data', 'web/explorer', 'web/graphiql', 'test/oracle', 'test/support']

const imports = new Map(ROOMS.flatMap(filesOf).map((file) => [file, importsOf(file)]))

test('there are imports to look at', () => {
  expect([...imports.values()].flat().length).toBeGreaterThan(1000)
})

// What imports in a circle, be it types, can only be understood, moved and tested as one.
test('no file imports itself by way of others', () => {
  expect(circles().map((files) => files.join(' -> '))).toEqual([])
})

/** One circle, the shortest, for each file that can be reached from itself and is in no circle yet. */
function circles(): string[][] {
  const found: string[][] = []
  for (const start of imports.keys()) {
    if (found.some((circle) => circle.includes(start))) continue
    const ways = [[start]]
    const seen = new Set<string>()
    for (let way = ways.shift(); way; way = ways.shift())
      for (const next of imports.get(way.at(-1)!) ?? []) {
        if (next === start) {
          found.push([...way, start])
          ways.length = 0
          break
        }
        if (!seen.has(next)) ways.push([...way, next])
        seen.add(next)
      }
  }
  return found
}

function filesOf(room: string): string[] {
  return readdirSync(join(packageRoot, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => pathOf(join(entry.parentPath, entry.name)))
}

/** The files of the package that a file imports, types included. */
function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(packageRoot, file), 'utf8'))
  return importedFiles.flatMap(({ fileName }) => {
    if (!fileName.startsWith('.')) return []
    const named = join(packageRoot, dirname(file), fileName)
    const found = [`${named}.ts`, `${named}.tsx`, join(named, 'index.ts')].find(ts.sys.fileExists)
    return found ? [pathOf(found)] : []
  })
}

function pathOf(file: string): string {
  return relative(packageRoot, file).split(sep).join('/')
}
