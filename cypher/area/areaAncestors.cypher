// Which areas does each of these lie in, province first? 各级上级区域
//
// $keys  [AreaCode]  codes of the areas
//
// key    the code
// areas  all above it by WITHIN, from the top down
UNWIND $keys AS key
MATCH path = (:Area {code: key})-[:WITHIN*1..]->(area:Area)
WITH key, area ORDER BY length(path) DESC
RETURN key, collect(area {.*, pinyin: null}) AS areas
