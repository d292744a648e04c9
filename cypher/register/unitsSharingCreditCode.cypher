// Which of these units share their credit code with another unit? 统一社会信用代码重复的单位
//
// $keys  [String]  refs of units
//
// clash  the refs of two units with one credit code
UNWIND $keys AS key
MATCH (unit:Unit {id: 'unit:' + key})
MATCH (other:Unit {creditCode: unit.creditCode})
WHERE other <> unit
RETURN [key, split(other.id, ':')[1]] AS clash
