import type { Graph } from '../../src/graph/graph'
import { importFiles, town } from './register'
import { startService } from './service'

/** A town where a unit was merged, and a pairing, an exemption and a unit were taken back, under idempotency keys. */
export async function mergedAndRetracted(graph: Graph): Promise<void> {
  const { errors } = await importFiles(graph, {
    ...town,
    units: `${town.units}\nU9,误录单位,OTHER,`,
    pairings: [
      'ref,unit_ref,community_code,start,end',
      'R1,U1,441481001001,2021-03,2023',
      'R2,U2,441481001001,2022,2025',
      'R3,U2,441481001002,2020,',
    ].join('\n'),
    exemptions: 'ref,rule,subject_id,reason,start\nE1,RESIDENT_UNIT_PAIRED,unit:U1,新设,2023',
  })
  expect(errors).toEqual([])
  const service = await startService(graph)
  try {
    const done = 'userErrors { code path message }'
    const { data } = await service.ask(`mutation {
      merged: mergeUnits(keep: "unit:U1", merge: "unit:U2", reason: "机构改革", idempotencyKey: "1") { ${done} }
      linkage: retractLinkage(id: "pairing:R3", expectedVersion: 2, reason: "误录", idempotencyKey: "2") { ${done} }
      exemption: retractExemption(id: "exemption:E1", expectedVersion: 1, reason: "误录") { ${done} }
      thing: retract(id: "unit:U9", reason: "误录") { ${done} }
    }`)
    const nothing = { userErrors: [] }
    expect(data).toEqual({ merged: nothing, linkage: nothing, exemption: nothing, thing: nothing })
  } finally {
    await service.stop()
  }
}
