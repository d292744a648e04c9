// Which venues of some kinds lie within each of these areas? 符合条件的阵地
//
// $keys   [AreaCode]    codes of areas
// $kinds  [VenueKind]?  of any of these kinds
//
// key    the code
// venue  a venue
UNWIND $keys AS key
MATCH (:Territory {code: key})<-[:WITHIN|ADMINISTERED_BY*0..]-(:Area)<-[:LOCATED_IN]-(venue:Venue)
WHERE $kinds IS NULL OR venue.kind IN $kinds
RETURN DISTINCT key, venue
