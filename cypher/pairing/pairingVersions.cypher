// What does, or did, the register say of these pairings? 结对的各版本
//
// $keys     [ID]       ids of pairings
// $knownAt  DateTime?  the version of that moment; null: every version
//
// key      the id
// version  the version with what it joins, oldest first
UNWIND $keys AS key
MATCH (pairing:Linkage&Pairing {id: key})
WHERE $knownAt IS NULL OR pairing.recordedFrom <= $knownAt < pairing.recordedTo
WITH key, pairing ORDER BY pairing.version
RETURN key, pairing {
  .*,
  unit: head([(pairing)-[:PAIRS_UNIT]->(unit:Unit) | unit {.*}]),
  community: head([(pairing)-[:PAIRS_COMMUNITY]->(community:Community) | community {.*}]),
  unitOrganisation: head([(pairing)-[:THROUGH_UNIT_ORGANISATION]->(organisation:PartyOrganisation) | organisation.id]),
  communityOrganisation: head([(pairing)-[:THROUGH_COMMUNITY_ORGANISATION]->(organisation:PartyOrganisation) | organisation.id]),
  sources: [(pairing)-[:CITES]->(source:Source) | source {.*}]
} AS version
