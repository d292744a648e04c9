// Which linkages surely overlap with these rows of duty_reports and agree in unit_ref, community_code? 时间重叠的双报到
//
// $rows  [Row]  rows of duty_reports: ref, unit_ref, community_code, surelyFrom, surelyUntil
//
// key    the ref of a row
// rival  the ref of one that is surely in force on some of its days
//
// Derived from src/register/tables: change the table, then `npm run derive`.
UNWIND $rows AS row
MATCH (unit:Unit {id: 'unit:' + row.unit_ref})
MATCH (community:Area:Community {code: row.community_code})
MATCH (unit)<-[:REPORTS_FROM]-(rival:DutyReport {recordedTo: '9999-12-31T23:59:59.999Z'})-[:REPORTS_TO]->(community)
WHERE rival.id <> 'duty-report:' + row.ref
  AND (rival.latestStart <= row.surelyUntil OR rival.latestEnd <= row.surelyUntil)
  AND (row.surelyFrom <= rival.earliestEnd OR row.surelyFrom <= rival.earliestStart)
RETURN row.ref AS key, split(rival.id, ':')[1] AS rival
