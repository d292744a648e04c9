// How does the graph hold these Party organisations, as rows of the import format? 台账行：党组织
//
// $keys  [String]  refs
//
// key      the ref
// version  the number of the last version; null where there are no versions
// current  false: retracted, and this is how it last stood
// row      the row, by the columns of the import format
UNWIND $keys AS key
MATCH (organisation:PartyOrganisation {id: 'party-organisation:' + key})
RETURN key, null AS version, true AS current, {
  ref: key,
  name: organisation.name,
  kind: organisation.kind,
  unit_ref: head([(organisation)-[:OF_UNIT]->(end) | split(end.id, ':')[1]]),
  leads_code: head([(organisation)-[:LEADS]->(end) | end.code]),
  superior_ref: head([(organisation)-[:SUBORDINATE_TO]->(end) | split(end.id, ':')[1]]),
  members: organisation.members,
  star_rating: organisation.starRating
} AS row
