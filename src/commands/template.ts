import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import type { Command } from 'commander'
import { writeTemplate } from '../register/workbook/template'

export function templateCommand(program: Command): void {
  program
    .command('template')
    .description('an empty workbook to fill in and import 台账模板')
    .argument('<file.xlsx>', 'where to write it')
    .option('--english', 'titles, words and notes in English')
    .action(async (path: string, { english }: { english?: true }) => {
      const file = createWriteStream(path, { flags: 'wx' })
      await Promise.all([writeTemplate(file, english ? 'en' : 'zh'), finished(file)])
    })
}
