// What do these areas have besides what their columns say? 区域的层级标签与全国
//
// $rows  [Row]  rows of the import format, whole, that have just been written
//
// placed  how many areas there are
//
// The label is the level in capitals and small letters; a micro-grid is a grid. What lies in no area lies in the country.
UNWIND $rows AS row
MATCH (area:Area {code: row.code})
REMOVE area:Province:Prefecture:County:Street:Community:Compound:Building:Grid
SET area:Territory
SET area:$(CASE row.level WHEN 'MICRO_GRID' THEN 'Grid' ELSE left(row.level, 1) + toLower(substring(row.level, 1)) END)
WITH area, row
CALL (area, row) {
  MATCH (country:Territory:Country {code: 'CN'})
  WHERE row.parent_code IS NULL
  CREATE (area)-[:WITHIN]->(country)
}
RETURN count(*) AS placed
