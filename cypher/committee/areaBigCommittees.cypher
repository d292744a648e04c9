// Which big committees does each of these areas have? 区域的大工委、大党委
//
// $keys  [AreaCode]  codes of areas
//
// key        the code
// committee  a committee, by name
UNWIND $keys AS key
MATCH (:Area {code: key})<-[:OF_AREA]-(committee:BigCommittee)
WITH key, committee ORDER BY committee.name, committee.id
RETURN key, committee {.*} AS committee
