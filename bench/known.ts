import type { Driver } from 'neo4j-driver'
import type { Known } from './question'

/** What the variables of the questions are drawn from, read from the register itself. */
export async function knownThings(driver: Driver): Promise<Known> {
  const { records } = await driver.executeQuery(
    `CALL () {
       MATCH (a:Area {level: 'COUNTY'})
       WHERE EXISTS { (a)<-[:WITHIN*0..]-(:Area)<-[:RESIDENT_IN]-(:Unit) }
         AND NOT EXISTS { (a)<-[:ADMINISTERED_BY]-() }
         AND NOT EXISTS { (a)<-[:WITHIN*0..]-(:Area)-[:ADMINISTERED_BY]->() }
       WITH a ORDER BY a.code RETURN collect(a.code) AS counties }
     CALL () { MATCH (u:Unit) WITH u ORDER BY u.id RETURN collect(u.id) AS units }
     CALL () { MATCH (c:Community) WITH c ORDER BY c.code RETURN collect(c.code) AS communities }
     CALL () { MATCH (b:BigCommittee) WITH b ORDER BY b.id RETURN collect(b.id) AS committees }
     RETURN counties, units, communities, committees`,
  )
  return records[0]!.toObject() as unknown as Known
}
