import type { Command } from 'commander'
import { readConfig } from '../config'
import { openDatabase } from '../database'
import { writeBackup } from '../graph/backup'
import { holdingRegister } from '../register/revision'

export function backupCommand(program: Command): void {
  program
    .command('backup')
    .description('everything, history and changes included, in one file; writers wait meanwhile 备份')
    .argument('<file>', 'such as gongjian.ndjson.gz; an older one is replaced')
    .action(async (path: string) => {
      const database = await openDatabase(readConfig(process.env), () => {})
      try {
        await holdingRegister(database.graph, async (revision) => {
          const { nodes, edges } = await writeBackup(database.graph, path)
          console.log(
            `${path}: ${nodes} nodes 节点, ${edges} relationships 关系, revision 修订号 ${revision}`,
          )
        })
      } finally {
        await database.close()
      }
    })
}
