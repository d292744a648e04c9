import type { Command } from 'commander'
import { checkGraph } from '../check/check'
import { readConfig } from '../config'
import { openDatabase } from '../database'

export function checkCommand(program: Command): void {
  program
    .command('check')
    .description('the database against the model; exit 1 with what it found 检查')
    .action(async () => {
      const database = await openDatabase(readConfig(process.env), () => {})
      try {
        const found = await checkGraph(database.graph)
        for (const { defect, id, what } of found) console.log(`${defect} ${id}: ${what}`)
        console.log(`Defects found 发现的问题: ${found.length}`)
        process.exitCode = found.length === 0 ? 0 : 1
      } finally {
        await database.close()
      }
    })
}
