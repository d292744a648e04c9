// What does, or did, the register say of these exemptions? 豁免的各版本
//
// $keys     [ID]       ids of exemptions
// $knownAt  DateTime?  the version of that moment; null: every version
//
// key      the id
// version  the version with the id of its subject, oldest first
UNWIND $keys AS key
MATCH (exemption:Exemption {id: key})
WHERE $knownAt IS NULL OR exemption.recordedFrom <= $knownAt < exemption.recordedTo
WITH key, exemption ORDER BY exemption.version
RETURN key, exemption {.*, subject: head([(exemption)-[:EXEMPTS]->(subject) | subject.id])} AS version
