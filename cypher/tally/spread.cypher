// How are the things of some lists, `things` of the question around it, spread over some dimensions? 分布统计
//
// Each of `things` is {key, id, ends, units, day, values, number, inPart}: the list and the thing, the areas that are its
// own, its units or their ids, kinds and tiers, its day as far as it is known, for each dimension that is none of these its
// values, and what is measured.
// `empties` are ids of nodes that count even where nothing has them.
//
// $keys         [AreaCode or ID]  the lists
// $by           [TallyDimension]  the dimensions
// $dimensions   [TallyDimension]  these, then what is counted in place of the things; one without it counts for itself
// $urban         Boolean?         of communities only urban ones, or only others
// $streetKinds  [StreetKind]?     at street level only these
// $within        AreaCode         areas are named only where they lie within this one
// $min           Int?             only counts of at least this
// $max           Int?             only counts of at most this
// $sign          Int              1: the smallest count first; -1: the largest
// $after        [count, key]?     the entry before the page: its count with the sign, then its keys
// $limit         Int              how many at most
//
// key         the list
// totalCount  how many combinations there are
// items       the page, by count, then by keys: keys, a value for each dimension, '' where it is not known; count, how many
//             have these, one with several units or areas counting for each; part, how many of these are in the part;
//             known, of how many the number is; their total, mean and median
CALL (things, empties) {
  UNWIND things AS one
  // The areas asked about that its ends lie in: a list for each end, so that a street goes with its own communities.
  CALL (one) {
    UNWIND one.ends AS end
    MATCH (end)-[:WITHIN|ADMINISTERED_BY*0..]->(area:Area)
    WHERE area.level IN $dimensions
      AND ($urban IS NULL OR area.level <> 'COMMUNITY' OR area.urban = $urban)
      AND ($streetKinds IS NULL OR area.level <> 'STREET' OR area.streetKind IN $streetKinds)
      AND EXISTS { MATCH (area)-[:WITHIN|ADMINISTERED_BY*0..]->(above:Territory) WHERE above.code = $within }
    WITH end, collect(DISTINCT area) AS areas
    WITH collect(areas) AS places
    RETURN CASE places WHEN [] THEN [[]] ELSE places END AS places
  }
  UNWIND places AS areas
  UNWIND CASE one.units WHEN [] THEN [null] ELSE one.units END AS unit
  WITH one, [at IN range(0, size($dimensions) - 1) | CASE $dimensions[at]
    WHEN 'UNIT' THEN [unit.id]
    WHEN 'UNIT_KIND' THEN [unit.kind]
    WHEN 'UNIT_TIER' THEN [unit.tier]
    WHEN 'YEAR' THEN [left(one.day, 4)]
    WHEN 'QUARTER' THEN [CASE WHEN size(one.day) > 4 THEN left(one.day, 4) + '-Q' + toString((toInteger(substring(one.day, 5, 2)) + 2) / 3) END]
    WHEN 'MONTH' THEN [CASE WHEN size(one.day) > 4 THEN left(one.day, 7) END]
    ELSE coalesce(one.values[at], [area IN areas WHERE area.level = $dimensions[at] | area.id])
  END] AS found
  // Every way to take one value of each dimension.
  UNWIND reduce(all = [[]], values IN found |
    reduce(longer = [], keys IN all | longer + [value IN CASE values WHEN [] THEN [''] ELSE values END | keys + [coalesce(value, '')]])
  ) AS keys
  WITH one, keys[..size($by)] AS keys, keys[size($by)] AS counted
  WHERE ($urban IS NULL OR NOT any(at IN range(0, size(keys) - 1) WHERE $by[at] = 'COMMUNITY' AND keys[at] = ''))
    AND ($streetKinds IS NULL OR NOT any(at IN range(0, size(keys) - 1) WHERE $by[at] = 'STREET' AND keys[at] = ''))
  WITH DISTINCT one.key AS key, keys, one.number AS number, one.inPart AS inPart, one.id AS id,
       CASE WHEN coalesce(counted, '') = '' THEN one.id ELSE counted END AS counted
  RETURN key, keys, count(DISTINCT counted) AS count, count(DISTINCT CASE WHEN inPart THEN counted END) AS part,
         count(number) AS known, sum(number) AS total, avg(number) AS mean, percentileCont(number, 0.5) AS median
  UNION ALL
  UNWIND $keys AS key
  UNWIND empties AS id
  RETURN key, [id] AS keys, 0 AS count, 0 AS part, 0 AS known, 0 AS total, null AS mean, null AS median
}
WITH key, keys, sum(count) AS count, sum(part) AS part, sum(known) AS known, sum(total) AS total, max(mean) AS mean, max(median) AS median
WHERE ($min IS NULL OR count >= $min) AND ($max IS NULL OR count <= $max)
WITH key, {
  node: {keys: keys, count: count, part: part, known: known, total: total, mean: mean, median: median},
  sort: [$sign * count] + keys
} AS item ORDER BY item.sort
WITH key, collect(item) AS found
// The entry itself, where it is still there: stored text compares by code point, a parameter by UTF-16 unit.
WITH key, found, coalesce(head([item IN found WHERE item.sort = $after | item.sort]), $after) AS after
RETURN key, size(found) AS totalCount, [item IN found WHERE after IS NULL OR item.sort > after][..$limit] AS items
