// Which Party organisations stand directly below each of these? 下级党组织
//
// $keys   [ID]                     ids of Party organisations
// $kind   PartyOrganisationKind?   only those of this kind
// $after  [name, id]?              the entry before the page
// $limit  Int                      how many at most
//
// key         the id
// totalCount  how many there are
// items       the page, by name
UNWIND $keys AS key
MATCH (:PartyOrganisation {id: key})<-[:SUBORDINATE_TO]-(organisation:PartyOrganisation)
WHERE $kind IS NULL OR organisation.kind = $kind
CALL (organisation) { <isWithin> }
WITH key, organisation ORDER BY organisation.name, organisation.id
WITH key, collect({node: organisation, sort: [organisation.name, organisation.id]}) AS found
// The entry itself, where it is still there: stored text compares by code point, a parameter by UTF-16 unit.
WITH key, found, coalesce(head([item IN found WHERE item.sort = $after | item.sort]), $after) AS after
RETURN key, size(found) AS totalCount, [item IN [item IN found WHERE after IS NULL OR item.sort > after][..$limit] |
  item {.sort, node: [node IN [item.node] | node {.*, pinyin: null}][0]}] AS items
