// What are the units that reside within these areas called? 驻区单位名称
//
// $areas  [AreaCode]   the areas
// $tiers  [UnitTier]?  only of these tiers
// $limit  Int          how many at most
//
// unit  its id, name, formerNames, kind, tier and dissolvedOn
// home  code of the area that it resides in
UNWIND $areas AS within
MATCH (:Territory {code: within})<-[:WITHIN|ADMINISTERED_BY*0..]-(home:Area)<-[:RESIDENT_IN]-(unit:Unit)
WHERE $tiers IS NULL OR unit.tier IN $tiers
WITH DISTINCT unit, home LIMIT $limit
RETURN unit {.id, .name, .formerNames, .kind, .tier, .dissolvedOn} AS unit, home.code AS home
