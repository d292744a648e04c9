// Which areas, units, people, bodies and other lasting things have these ids? 按编号查对象
//
// $keys  [ID]  ids
//
// key     the id; no row where nothing has it
// entity  all that is known of it
UNWIND $keys AS key
CALL (key) {
  MATCH (entity:Area {code: substring(key, 5)}) WHERE key STARTS WITH 'area:'
  RETURN entity
  UNION ALL MATCH (entity:Unit {id: key}) RETURN entity
  UNION ALL MATCH (entity:PartyOrganisation {id: key}) RETURN entity
  UNION ALL MATCH (entity:Person {id: key}) RETURN entity
  UNION ALL MATCH (entity:BigCommittee {id: key}) RETURN entity
  UNION ALL MATCH (entity:Alliance {id: key}) RETURN entity
  UNION ALL MATCH (entity:JointConference {id: key}) RETURN entity
  UNION ALL MATCH (entity:Meeting {id: key}) RETURN entity
  UNION ALL MATCH (entity:Matter {id: key}) RETURN entity
  UNION ALL MATCH (entity:ListItem {id: key}) RETURN entity
  UNION ALL MATCH (entity:Activity {id: key}) RETURN entity
  UNION ALL MATCH (entity:ServiceCall {id: key}) RETURN entity
  UNION ALL MATCH (entity:Venue {id: key}) RETURN entity
  UNION ALL MATCH (entity:VolunteerTeam {id: key}) RETURN entity
  UNION ALL MATCH (entity:Appraisal {id: key}) RETURN entity
  UNION ALL MATCH (entity:Source {id: key}) RETURN entity
}
RETURN key, properties(entity) AS entity
