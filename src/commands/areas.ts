import { userInfo } from 'node:os'
import type { Command } from 'commander'
import { readConfig } from '../config'
import { openDatabase } from '../database'
import { NotOfficial, writeOfficialAreas } from '../official-areas/write-areas'
import { describe } from '../register/cli'
import { today } from '../time/partial-date'
import { progressBar } from './progress-bar'

export function areasCommand(program: Command): void {
  program
    .command('areas')
    .description('the official areas of a county, prefecture or province, down to communities 写入官方区划')
    .argument(
      '<code...>',
      'codes of 2, 4 or 6 digits, such as 441481; what the register has already stays as it is',
    )
    .option('--json', 'print the report as one JSON document')
    .action(async (codes: string[], { json }: { json?: true }) => {
      process.exitCode = await areas(codes, json === true)
    })
}

/** 0 written, or there already; 1 a code is not listed, or the register refuses them; throws where it could not run. */
async function areas(codes: string[], json: boolean): Promise<0 | 1> {
  const config = readConfig(process.env)
  const { graph, close } = await openDatabase(config, (line) => process.stderr.write(`${line}\n`))
  const bar = progressBar()
  try {
    const report = await writeOfficialAreas(graph, codes, {
      actor: userInfo().username,
      today: today(config.timeZone),
      onProgress: bar.show,
    })
    bar.stop()
    process.stdout.write(json ? `${JSON.stringify(report)}\n` : describe(report, false))
    return report.errors.length === 0 ? 0 : 1
  } catch (error) {
    bar.stop()
    if (!(error instanceof NotOfficial)) throw error
    process.stderr.write(`${error.message}\n`)
    return 1
  } finally {
    await close()
  }
}
