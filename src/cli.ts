#!/usr/bin/env node
import 'reflect-metadata'
import { Command } from 'commander'
import { areasCommand } from './commands/areas'
import { askCommand } from './commands/ask'
import { backupCommand } from './commands/backup'
import { checkCommand } from './commands/check'
import { exportCommand } from './commands/export'
import { importCommand } from './commands/import'
import { intakeCommand } from './commands/intake'
import { migrateCommand } from './commands/migrate'
import { resetCommand } from './commands/reset'
import { restoreCommand } from './commands/restore'
import { serveCommand } from './commands/serve'
import { templateCommand } from './commands/template'
import { tokenCommand } from './commands/token'

const COULD_NOT_RUN = 2

const program = new Command('gongjian')
  .description('共建 Gongjian: the linkages of grassroots Party building as a knowledge graph')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : COULD_NOT_RUN))
serveCommand(program)
importCommand(program)
intakeCommand(program)
templateCommand(program)
areasCommand(program)
migrateCommand(program)
exportCommand(program)
backupCommand(program)
askCommand(program)
restoreCommand(program)
resetCommand(program)
tokenCommand(program)
checkCommand(program)

program.parseAsync().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(COULD_NOT_RUN)
})
