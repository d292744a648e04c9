import { setFlagsFromString } from 'node:v8'
import type { Command } from 'commander'
import { readConfig } from '../config'
import { REGISTER_DATE } from '../sample'
import { serve } from '../serve'
import { progressBar } from './progress-bar'

export function serveCommand(program: Command): void {
  program
    .command('serve')
    .description('answer GraphQL, with the embedded Neo4j unless NEO4J_URI names a server 启动服务')
    .action(async () => {
      // Left alone, V8 lets the heap grow to four times what is alive before it collects: 300 MB under load, for 60.
      setFlagsFromString('--heap-growing-percent=50')
      const bar = progressBar()
      const line = (text: string) => {
        bar.stop()
        console.log(text)
      }
      const { url, stop } = await serve(readConfig(process.env), { line, progress: bar.show })
      bar.stop()
      console.log(welcome(url))
      for (const signal of ['SIGINT', 'SIGTERM'] as const)
        process.once(signal, () => {
          console.log('Stopping')
          stop().then(
            () => process.exit(0),
            (error: Error) => {
              console.error(error.message)
              process.exit(1)
            },
          )
        })
    })
}

function welcome(url: string): string {
  return `
共建 Gongjian is ready.
  Explorer 浏览页面                           ${url}/
  GraphiQL with the first questions 查询页面   ${url}/graphql
  GraphQL for programs 接口                   POST ${url}/graphql

Ask first: which resident units of 兴宁 are not yet paired with a community, since when and why?
首先可问：兴宁哪些驻区单位尚未与社区结对，从何时起，为什么？
  { unpairedUnits(within: "441481", asOf: "${REGISTER_DATE}", order: LONGEST_FIRST) {
      totalCount nodes { unit { name } reason since days } } }

Stop with Ctrl+C.`
}
