import type { Command } from 'commander'
import { readConfig } from '../config'
import { openAnyDatabase } from '../database'
import { BrokenBackup } from '../graph/backup'
import { checkRestored, restoreBackup } from '../graph/restore'
import { currentRevision } from '../register/revision'
import { refuseShared } from './refuse-shared'

export function restoreCommand(program: Command): void {
  program
    .command('restore')
    .description('a backup in the place of all that the database holds, with the service stopped 恢复')
    .argument('<file>', 'what "gongjian backup" wrote')
    .option('--yes', 'even where the database is not empty')
    .action(async (path: string, { yes = false }: { yes?: boolean }) => {
      const database = await openAnyDatabase(readConfig(process.env), () => {})
      try {
        refuseShared(database)
        const revision = await currentRevision(database.graph)
        if (revision > 0 && !yes)
          throw new Error(
            `${database.address} holds a register at revision ${revision}, which a restore deletes; say --yes, or make a backup of it first`,
          )
        const { nodes, edges } = await restoreBackup(database.graph, path)
        console.log(
          `Restored 已恢复: ${nodes} nodes 节点, ${edges} relationships 关系, revision 修订号 ${await currentRevision(database.graph)}`,
        )
      } catch (error) {
        if (!(error instanceof BrokenBackup)) throw error
        const untouched = await checkRestored(database.graph).then(
          () => 'Nothing was changed.',
          () => 'The database is incomplete: restore a whole backup.',
        )
        throw new Error(`${path} is not a whole backup: ${error.message}. ${untouched}`)
      } finally {
        await database.close()
      }
    })
}
