// Which volunteer teams are based within an area? 区域内的志愿服务队
//
// $within  AreaCode     the area
// $after   [name, id]?  the entry before the page
// $limit   Int          how many at most
//
// totalCount  how many there are
// items       the page, by name
MATCH (:Territory {code: $within})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:BASED_IN]-(team:VolunteerTeam)
WITH DISTINCT team ORDER BY team.name, team.id
WITH collect({node: team {.*, pinyin: null}, sort: [team.name, team.id]}) AS found
// The entry itself, where it is still there: stored text compares by code point, a parameter by UTF-16 unit.
WITH found, coalesce(head([item IN found WHERE item.sort = $after | item.sort]), $after) AS after
RETURN size(found) AS totalCount, [item IN found WHERE after IS NULL OR item.sort > after][..$limit] AS items
