// Where does each of these things lie, and how many linkages has it? 节点的区域与关联数
//
// $ids      [ID]       ids of units, areas, bodies, organisations, people, list items
// $asOf     LocalDate  the day asked about
// $knownAt  DateTime   as the register stood
//
// entity  all that is known of the thing
// area    the code of the area that it is or lies in; of several, the smallest
// degree  the number of its linkages in force, of every kind
MATCH (station:Entity) WHERE station.id IN $ids
RETURN station {.*, pinyin: null} AS entity,
       coalesce(
         station.code,
         head(COLLECT {
           MATCH (station)-[:RESIDENT_IN|OF_AREA|LEADS|SERVES|RAISED_BY]->(area:Area)
           CALL (area) { <isWithin> }
           RETURN area.code ORDER BY area.code LIMIT 1
         }),
         head(COLLECT {
           MATCH (station)-[:OF_UNIT|EMPLOYED_BY|OFFERED_BY]->(:Unit)-[:RESIDENT_IN]->(area:Area)
           CALL (area) { <isWithin> }
           RETURN area.code ORDER BY area.code LIMIT 1
         })
       ) AS area,
       COUNT {
         MATCH (station)<--(linkage:Linkage)
         WHERE linkage.recordedFrom <= $knownAt < linkage.recordedTo AND linkage.latestStart <= $asOf <= linkage.earliestEnd
         CALL (linkage) { <touches> }
         RETURN DISTINCT linkage
       } AS degree
