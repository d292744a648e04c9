// How has each of these pairings been appraised? 结对的双向考评
//
// $keys  [ID]  ids of pairings
//
// key        the id
// appraisal  an appraisal, by year
UNWIND $keys AS key
MATCH (:Linkage {id: key})<-[:APPRAISES]-(appraisal:Appraisal)
WITH DISTINCT key, appraisal ORDER BY appraisal.year, appraisal.id
RETURN key, appraisal {.*, pinyin: null} AS appraisal
