// Which volunteer teams are based within each of these areas? 区域内的各志愿服务队
//
// $keys  [AreaCode]  codes of areas
//
// key   the code
// team  a team
UNWIND $keys AS key
MATCH (:Territory {code: key})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:BASED_IN]-(team:VolunteerTeam)
RETURN DISTINCT key, team
