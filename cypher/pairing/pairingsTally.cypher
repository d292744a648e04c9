// How are the pairings of each of these areas, units, communities or Party organisations spread over some dimensions? 结对分布统计
//
// key         the code or id
// totalCount  how many combinations there are
// items       the page
CALL () { <pairingsFound> }
WITH key, pairing AS linkage
CALL (*) { <linkageTallied> }
WITH collect({key: key, id: linkage.id, ends: ends, units: units, day: day, values: values, number: number}) AS things, [] AS empties
CALL (*) { <spread> }
RETURN key, totalCount, items
