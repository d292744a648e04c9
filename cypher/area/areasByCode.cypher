// Which areas have these codes? 按代码查区域
//
// $keys  [AreaCode]  the codes
//
// key   the code
// area  the area
UNWIND $keys AS key
MATCH (area:Area {code: key})
RETURN key, area {.*} AS area
