// What are the units without a residence called whose id or credit code begins so? 无驻地单位名称
//
// $ids          [String]  beginnings of ids, which say of what register a unit is
// $creditCodes  [String]  beginnings of credit codes, which say where it was registered
// $limit        Int       how many at most
//
// unit  its id, name, formerNames, kind, tier and dissolvedOn
CALL () {
  UNWIND $ids AS beginning
  MATCH (unit:Unit) USING INDEX SEEK unit:Unit(id)
  WHERE unit.id STARTS WITH beginning
  RETURN unit
  UNION
  UNWIND $creditCodes AS beginning
  MATCH (unit:Unit) USING INDEX SEEK unit:Unit(creditCode)
  WHERE unit.creditCode STARTS WITH beginning
  RETURN unit
}
WITH unit WHERE NOT EXISTS { (unit)-[:RESIDENT_IN]->(:Area) }
CALL (unit) { <isWithin> }
WITH unit LIMIT $limit
RETURN unit {.id, .name, .formerNames, .kind, .tier, .dissolvedOn} AS unit
