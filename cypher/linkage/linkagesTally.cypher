// How are the linkages that lie within each of these areas, or join each of these things, spread over some dimensions? 关联分布统计
//
// key         the code or id
// totalCount  how many combinations there are
// items       the page
CALL () { <linkagesFound> }
CALL (*) { <linkageTallied> }
WITH collect({key: key, id: linkage.id, ends: ends, units: units, day: day, values: values, number: number}) AS things, [] AS empties
CALL (*) { <spread> }
RETURN key, totalCount, items
