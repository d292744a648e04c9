// Which bodies within an area share member units, and when? 交叉任职的组织
//
// $within     AreaCode   both bodies lie within it: a committee by its area, an alliance by any that it serves; CN: all
// $bodies     [String]   labels of what counts as a body
// $first      LocalDate  first of the days asked about
// $last       LocalDate  last of them
// $knownAt    DateTime   as the register stood
// $minShared  Int        with at least so many units in both
// $on         LocalDate?  only units in both on this day, whenever else they were
// $linkage    LinkageFilter?  only such seats count
// $apart      AreaLevel?  only bodies that lie in areas of this level, and in none together
// $after      [-shared, id, id]?  the entry before the page
// $limit      Int        how many at most
//
// totalCount  how many pairs of bodies there are
// items       the page: those that share most units first, each with the days on which two seats of a unit were surely in force
CALL () {
  WITH DISTINCT $within AS within WHERE within = 'CN'
  MATCH (body:BigCommittee|Alliance|Community)
  RETURN body
  UNION
  MATCH (:Area {code: $within})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:OF_AREA|SERVES*0..1]-(body:BigCommittee|Alliance|Community)
  RETURN body
}
WITH body WHERE any(label IN labels(body) WHERE label IN $bodies)
MATCH (body)<-[:SEAT_IN|IN_ALLIANCE|PAIRS_COMMUNITY]-(seat:Linkage)-[:ON_BEHALF_OF|OF_MEMBER|PAIRS_UNIT]->(unit:Unit)
WHERE seat.recordedFrom <= $knownAt < seat.recordedTo
WITH body, unit, seat, seat AS linkage, $linkage AS filter
CALL (*) { <linkagePasses> }
WITH body, unit, seat, passes WHERE passes
WITH body, unit, CASE WHEN $apart IS NULL THEN [] ELSE
       COLLECT {
         MATCH (body)-[:OF_AREA|SERVES*0..1]->(:Area)-[:WITHIN|ADMINISTERED_BY*0..]->(place:Area {level: $apart})
         RETURN place.code
       }
     END AS places,
     CASE WHEN seat.latestStart > $first THEN seat.latestStart ELSE $first END AS first,
     CASE WHEN seat.earliestEnd < $last THEN seat.earliestEnd ELSE $last END AS last
WHERE first <= last
WITH unit, collect({body: body, id: body.id, places: places, first: first, last: last}) AS seats
WHERE size(seats) > 1
UNWIND seats AS a
UNWIND seats AS b
WITH unit, a, b
WHERE a.id < b.id AND a.first <= b.last AND b.first <= a.last
  AND ($apart IS NULL OR (a.places <> [] AND b.places <> [] AND none(place IN a.places WHERE place IN b.places)))
WITH unit, a.body AS a, b.body AS b, collect({
  unit: unit,
  first: CASE WHEN a.first > b.first THEN a.first ELSE b.first END,
  last: CASE WHEN a.last < b.last THEN a.last ELSE b.last END
}) AS ties
WHERE $on IS NULL OR any(tie IN ties WHERE tie.first <= $on <= tie.last)
WITH a, b, count(unit) AS sharedCount, reduce(all = [], each IN collect(ties) | all + each) AS ties
WHERE sharedCount >= $minShared
WITH {a: a, b: b, sharedCount: sharedCount, ties: ties, sort: [-sharedCount, a.id, b.id]} AS item
ORDER BY item.sort
WITH collect(item) AS found
// The entry itself, where it is still there: stored text compares by code point, a parameter by UTF-16 unit.
WITH found, coalesce(head([item IN found WHERE item.sort = $after | item.sort]), $after) AS after
RETURN size(found) AS totalCount, [item IN [item IN found WHERE after IS NULL OR item.sort > after][..$limit] | {
  node: {
    a: [a IN [item.a] | a {.*, pinyin: null}][0],
    b: [b IN [item.b] | b {.*, pinyin: null}][0],
    sharedCount: item.sharedCount,
    ties: [tie IN item.ties | {unit: [unit IN [tie.unit] | unit {.*, pinyin: null}][0], first: tie.first, last: tie.last}]
  },
  sort: item.sort
}] AS items
