// Which of these pairings surely overlap with another of the same unit and community? 时间重叠的结对
//
// $keys  [String]  refs of pairings
//
// clash  the refs of two that are surely in force on some of the same days
UNWIND $keys AS key
MATCH (pairing:Linkage:Pairing {id: 'pairing:' + key, recordedTo: '9999-12-31T23:59:59.999Z'}) USING INDEX pairing:Linkage(id)
MATCH (pairing)-[:PAIRS_UNIT]->(:Unit)<-[:PAIRS_UNIT]-(other:Pairing {recordedTo: '9999-12-31T23:59:59.999Z'})
WHERE other <> pairing
  AND pairing.latestStart <= pairing.earliestEnd AND other.latestStart <= other.earliestEnd
  AND pairing.latestStart <= other.earliestEnd AND other.latestStart <= pairing.earliestEnd
  AND EXISTS { (pairing)-[:PAIRS_COMMUNITY]->(:Community)<-[:PAIRS_COMMUNITY]-(other) }
RETURN [key, split(other.id, ':')[1]] AS clash
