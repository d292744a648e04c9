// Which alliances have these ids? 按编号查党建联盟
//
// $keys  [ID]  ids
//
// key       the id
// alliance  the alliance
UNWIND $keys AS key
MATCH (alliance:Alliance {id: key})
RETURN key, alliance {.*} AS alliance
