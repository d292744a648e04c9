// Which linkages surely overlap with these rows of appointments and agree in person_ref, organisation_ref, post? 时间重叠的任职
//
// $rows  [Row]  rows of appointments: ref, person_ref, organisation_ref, post, surelyFrom, surelyUntil
//
// key    the ref of a row
// rival  the ref of one that is surely in force on some of its days
//
// Derived from src/register/tables: change the table, then `npm run derive`.
UNWIND $rows AS row
MATCH (person:Person {id: 'person:' + row.person_ref})
MATCH (organisation:PartyOrganisation {id: 'party-organisation:' + row.organisation_ref})
MATCH (person)<-[:APPOINTS]-(rival:Appointment {recordedTo: '9999-12-31T23:59:59.999Z'})-[:APPOINTED_TO]->(organisation)
WHERE rival.id <> 'appointment:' + row.ref
  AND rival.post = row.post
  AND (rival.latestStart <= row.surelyUntil OR rival.latestEnd <= row.surelyUntil)
  AND (row.surelyFrom <= rival.earliestEnd OR row.surelyFrom <= rival.earliestStart)
RETURN row.ref AS key, split(rival.id, ':')[1] AS rival
