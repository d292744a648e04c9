// Which units have the credit codes of these rows? 统一社会信用代码重复的单位
//
// $rows  [Row]  rows of units: ref, credit_code
//
// key    the ref of a row
// rival  the ref of another unit with its credit code
UNWIND $rows AS row
MATCH (rival:Unit {creditCode: row.credit_code})
WHERE rival.id <> 'unit:' + row.ref
RETURN row.ref AS key, split(rival.id, ':')[1] AS rival
