#!/usr/bin/env node
import 'reflect-metadata'
import { Command } from 'commander'
import { checkCommand } from './commands/check'
import { importCommand } from './commands/import'
import { migrateCommand } from './commands/migrate'
import { serveCommand } from './commands/serve'
import { templateCommand } from './commands/template'
import { tokenCommand } from './commands/token'

const COULD_NOT_RUN = 2

const program = new Command('gongjian')
  .description('共建 Gongjian: the linkages of grassroots Party building as a knowledge graph')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : COULD_NOT_RUN))
serveCommand(program)
importCommand(program)
templateCommand(program)
migrateCommand(program)
tokenCommand(program)
checkCommand(program)

program.parseAsync().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(COULD_NOT_RUN)
})
