import { userInfo } from 'node:os'
import type { Command } from 'commander'
import { readConfig } from '../config'
import { openDatabase } from '../database'
import { takeInAt } from '../intake/cli'
import { isDay, today } from '../time/partial-date'

interface Options {
  within?: string
  day?: string
  answers?: string
  write?: true
  json?: true
}

export function intakeCommand(program: Command): void {
  program
    .command('intake')
    .description('a sheet as an office keeps it: .xlsx, .xls, .et, .csv or .docx 接表')
    .argument('<file>', 'it is only read; nothing in it is run')
    .option('--within <code>', 'the area that the sheet is about 区域代码')
    .option('--day <day>', 'what dates without a year lean on; default today 基准日')
    .option('--answers <file.json>', 'question id to an answer 回答')
    .option('--write', 'write it, where no question is open 写入')
    .option('--json', 'print the proposal as one JSON document')
    .action(async (path: string, options: Options) => {
      const config = readConfig(process.env)
      const now = today(config.timeZone)
      if (options.day !== undefined && !isDay(options.day)) {
        process.stderr.write(`--day is "${options.day}"; it is a day such as 2024-06-30\n`)
        process.exitCode = 2
        return
      }
      process.exitCode = await takeInAt(
        path,
        { ...options, day: options.day ?? now, today: now, actor: userInfo().username },
        () => openDatabase(config, (line) => process.stderr.write(`${line}\n`)),
      )
    })
}
