// Which venues lie within an area? 区域内的阵地
//
// $within  AreaCode      the area
// $kinds   [VenueKind]?  of any of these kinds
// $after   [name, id]?   the entry before the page
// $limit   Int           how many at most
//
// totalCount  how many there are
// items       the page, by name
MATCH (:Territory {code: $within})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:LOCATED_IN]-(venue:Venue)
WHERE $kinds IS NULL OR venue.kind IN $kinds
WITH DISTINCT venue ORDER BY venue.name, venue.id
WITH collect({node: venue {.*, pinyin: null}, sort: [venue.name, venue.id]}) AS found
// The entry itself, where it is still there: stored text compares by code point, a parameter by UTF-16 unit.
WITH found, coalesce(head([item IN found WHERE item.sort = $after | item.sort]), $after) AS after
RETURN size(found) AS totalCount, [item IN found WHERE after IS NULL OR item.sort > after][..$limit] AS items
