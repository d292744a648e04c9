import type { Graph } from '../../src/graph/graph'
import { openScratch } from './databases'
import { type Files, importFiles } from './register'
import { startService, type TestService } from './service'

/** Two streets with urban communities 甲 乙 and 丙, and a town with a village. */
export const land: Files = {
  areas: [
    'code,name,level',
    '441481,兴宁市,COUNTY',
    '441481001,兴田街道,STREET',
    '441481001001,甲社区,COMMUNITY',
    '441481001002,乙社区,COMMUNITY',
    '441481002,宁新街道,STREET',
    '441481002001,丙社区,COMMUNITY',
    '441481100,叶塘镇,STREET',
    '441481100201,丁村,COMMUNITY',
  ].join('\n'),
}

export const street = 'area:441481001'
export const [jia, yi, bing, ding] = [
  'area:441481001001',
  'area:441481001002',
  'area:441481002001',
  'area:441481100201',
] as const

export interface SmallRegister {
  graph: Graph
  service: TestService
  /** The one field that a question asks for, or its error. */
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
  ask(field: string): Promise<any>
  stop(): Promise<void>
}

/** A service on a scratch database that holds just these tables. */
export async function openRegister(files: Files): Promise<SmallRegister> {
  const graph = await openScratch()
  const { errors } = await importFiles(graph, files)
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  const service = await startService(graph)
  return {
    graph,
    service,
    async ask(field) {
      const { data, errors } = await service.ask(`{ asked: ${field} }`)
      if (!errors) return data.asked
      const { message, extensions } = errors[0]!
      return { message, ...extensions }
    },
    async stop() {
      await service.stop()
      await graph.close()
    },
  }
}
