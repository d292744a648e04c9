import type { Command } from 'commander'
import { readConfig } from '../config'
import { openAnyDatabase } from '../database'
import { resetGraph } from '../graph/restore'
import { refuseShared } from './refuse-shared'

export function resetCommand(program: Command): void {
  program
    .command('reset')
    .description('empty the embedded database 清空')
    .option('--yes', 'needed, as nothing brings it back but a backup')
    .action(async ({ yes = false }: { yes?: boolean }) => {
      const config = readConfig(process.env)
      if (config.neo4j) throw new Error('NEO4J_URI is set, and only the embedded database can be reset')
      if (!yes) throw new Error(`This deletes all that ${config.dataDir} holds; say --yes`)
      const database = await openAnyDatabase(config, () => {})
      try {
        refuseShared(database)
        await resetGraph(database.graph)
        console.log(`Empty 已清空: ${database.address}`)
      } finally {
        await database.close()
      }
    })
}
