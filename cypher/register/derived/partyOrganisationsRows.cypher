// How does the graph hold these rows of party_organisations? 台账行：党组织
//
// $keys  [String]  refs
//
// key      the ref
// version  the number of the last version; null where there are no versions
// current  false: retracted, and this is how it last stood
// row      the row, by the columns of the import format
//
// Derived from src/register/tables: change the table, then `npm run derive`.
UNWIND $keys AS key
MATCH (partyOrganisation:PartyOrganisation {id: 'party-organisation:' + key})
CALL (partyOrganisation) { <isWithin> }
RETURN key, null AS version, true AS current, {
  ref: key,
  name: partyOrganisation.name,
  kind: partyOrganisation.kind,
  unit_ref: head([(partyOrganisation)-[:OF_UNIT]->(end:Unit) | split(end.id, ':')[1]]),
  leads_code: head([(partyOrganisation)-[:LEADS]->(end:Area) | end.code]),
  superior_ref: head([(partyOrganisation)-[:SUBORDINATE_TO]->(end:PartyOrganisation) | split(end.id, ':')[1]]),
  members: partyOrganisation.members,
  star_rating: partyOrganisation.starRating
} AS row
