import type { Command } from 'commander'
import { readConfig } from '../config'
import { openDatabase } from '../database'
import { exportRegister } from '../register/out/export'

export function exportCommand(program: Command): void {
  program
    .command('export')
    .description('every table of the register as it stands, to be imported again 导出台账')
    .argument('<folder or .xlsx>', 'an empty folder for CSV files, or a workbook')
    .action(async (path: string) => {
      const database = await openDatabase(readConfig(process.env), () => {})
      try {
        const { rows, revision } = await exportRegister(database.graph, path)
        console.log(`${path}: ${rows} rows 行, revision 修订号 ${revision}`)
      } finally {
        await database.close()
      }
    })
}
