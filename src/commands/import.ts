import { userInfo } from 'node:os'
import type { Command } from 'commander'
import { readConfig } from '../config'
import { openDatabase } from '../database'
import { importAt } from '../register/cli'
import { today } from '../time/partial-date'
import { progressBar } from './progress-bar'

interface Options {
  dryRun?: true
  acceptValid?: true
  json?: true
  register?: string
  replace?: true
  annotate?: string
}

export function importCommand(program: Command): void {
  program
    .command('import')
    .description('a register, from a folder of CSV files or an .xlsx workbook 导入台账')
    .argument('<folder or .xlsx>', 'one file or sheet a table; `template` writes such a workbook')
    .option('--dry-run', 'check, and say what would be new, changed and unchanged 试运行')
    .option('--accept-valid', 'write the valid rows and leave out the others 只导入有效行')
    .option('--json', 'print the report as one JSON document')
    .option('--register <key>', 'put this key and a dot before every ref 台账代号')
    .option('--replace', 'end the linkages of that register that are no longer in it 替换')
    .option('--annotate <file.xlsx>', 'write a copy with the errors marked in their cells 标注错误')
    .action(async (path: string, { annotate, ...options }: Options) => {
      const config = readConfig(process.env)
      const bar = progressBar()
      const openGraph = async () => {
        const { graph, close } = await openDatabase(config, (line) => process.stderr.write(`${line}\n`))
        return { graph, close }
      }
      process.exitCode = await importAt(
        path,
        {
          ...options,
          annotate,
          actor: userInfo().username,
          today: today(config.timeZone),
        },
        openGraph,
        bar,
      )
    })
}
