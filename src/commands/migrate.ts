import type { Command } from 'commander'
import { readConfig } from '../config'
import { openDatabase } from '../database'

export function migrateCommand(program: Command): void {
  program
    .command('migrate')
    .description('constraints, indexes and data migrations, in order, each once 迁移')
    .action(async () => {
      const database = await openDatabase(readConfig(process.env), console.log)
      console.log(`Up to date: ${database.address}`)
      await database.close()
    })
}
