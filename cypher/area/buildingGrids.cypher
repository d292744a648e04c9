// Which grid does each of these buildings belong to? 楼栋所属网格
//
// $keys  [AreaCode]  codes of the buildings
//
// key   the code
// area  the grid
UNWIND $keys AS key
MATCH (:Area&Building {code: key})-[:IN_GRID]->(area:Grid)
RETURN key, area {.*} AS area
