// Which areas of a level lie within an area? 区域内某一层级的区域
//
// $within        AreaCode       the area asked about
// $level         AreaLevel?     the level
// $levels        [AreaLevel]?   of any of these levels too
// $nameContains  String?        part of the name, in its normal form
// $namePart      String?        another part of it, in its normal form
// $urban         Boolean?       urban communities only, or all but these
// $streetKinds   [StreetKind]?  kinds of area at street level
// $minBranches   Int?           led by at least so many Party branches
// $maxBranches   Int?           led by at most so many
// $only          [ID]?          none but these
// $without       [ID]?          none of these
// $after         [code, id]?    the entry before the page
// $limit         Int            how many at most
//
// totalCount  how many there are
// items       the page, by code
MATCH (:Territory {code: $within})<-[:WITHIN|ADMINISTERED_BY*0..]-(area:Area)
WHERE ($level IS NULL OR area.level = $level)
  AND ($levels IS NULL OR area.level IN $levels)
  AND ($namePart IS NULL OR coalesce(area.plainNames[0], toLower(area.name)) CONTAINS $namePart)
  AND ($nameContains IS NULL OR coalesce(area.plainNames[0], toLower(area.name)) CONTAINS $nameContains)
  AND ($urban IS NULL OR coalesce(area.urban, false) = $urban)
  AND ($streetKinds IS NULL OR area.streetKind IN $streetKinds)
  AND ($only IS NULL OR area.id IN $only)
  AND ($without IS NULL OR NOT area.id IN $without)
WITH DISTINCT area,
     CASE WHEN $minBranches IS NULL AND $maxBranches IS NULL THEN 0 ELSE COUNT {
       MATCH (area)<-[:LEADS]-(organisation:PartyOrganisation)
       WHERE organisation.kind IN ['BRANCH', 'FUNCTIONAL_BRANCH', 'GENERAL_BRANCH', 'PARTY_COMMITTEE']
     } END AS branches
WHERE ($minBranches IS NULL OR branches >= $minBranches) AND ($maxBranches IS NULL OR branches <= $maxBranches)
WITH area ORDER BY area.code
WITH collect({node: area, sort: [area.code, area.id]}) AS found
// The entry itself, where it is still there: stored text compares by code point, a parameter by UTF-16 unit.
WITH found, coalesce(head([item IN found WHERE item.sort = $after | item.sort]), $after) AS after
RETURN size(found) AS totalCount, [item IN [item IN found WHERE after IS NULL OR item.sort > after][..$limit] |
  item {.sort, node: [node IN [item.node] | node {.*, pinyin: null}][0]}] AS items
