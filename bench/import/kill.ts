import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbedded } from '../../src/graph/embedded/open-embedded'
import { openGraph } from '../../src/graph/graph'
import { migrate } from '../../src/graph/migrate'
import { packageRoot } from '../../src/graph/package-root'
import { killImports } from './kills'
import { writeRegister } from './register'

/** Kills `gongjian import` 50 times at random moments, 25 of them between its first write and its last. */
const KILLS = Number(process.env.BENCH_KILLS ?? 50)
const SIZE = { units: 400, communities: 100 }

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'gongjian-kill-'))
  const dataDir = join(folder, 'data')
  mkdirSync(dataDir)
  const server = await openEmbedded({ dataDir })
  try {
    const graph = await openGraph(server)
    await migrate(graph)
    await graph.close()
    const { ground } = writeRegister(folder, { ...SIZE, together: true })
    const start = () =>
      spawn(process.execPath, [join(packageRoot, 'dist', 'src', 'cli.js'), 'import', ground, '--json'], {
        env: { ...process.env, DATA_DIR: dataDir },
        stdio: 'ignore',
      })
    console.log('| kill | after ms | revisions written | between first write and last |\n|---|---|---|---|')
    let number = 0
    const kills = await killImports({
      server,
      start,
      kills: KILLS,
      between: Math.ceil(KILLS / 2),
      onKill: ({ after, revisions, between }) =>
        console.log(`| ${++number} | ${after} | ${revisions} | ${between ? 'yes' : 'no'} |`),
    })
    const between = kills.filter((kill) => kill.between).length
    console.log(
      `\n${kills.length} kills, ${between} of them between: each time the same command gave the same graph`,
    )
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

main().catch((error: Error) => {
  console.error(error)
  process.exit(1)
})
