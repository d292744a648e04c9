// How many areas are there of each of these levels? 各级区域数
//
// $levels  [AreaLevel]  the levels
//
// level  the level
// areas  how many areas are of it
UNWIND $levels AS level
MATCH (area:Area {level: level})
RETURN level, count(area) AS areas
