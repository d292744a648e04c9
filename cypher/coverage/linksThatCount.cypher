// Which of the linkages that may link a subject, `links` of the question around it, count? 计入的关联
//
// $linkage  LinkageFilter?  only such linkages
// $knownAt  DateTime        as the register stood
//
// counting  those that do; without a filter all
WITH links
RETURN CASE WHEN $linkage IS NULL THEN links ELSE [link IN links WHERE EXISTS {
  MATCH (linkage:Linkage {id: link.id})
  WHERE linkage.recordedFrom <= $knownAt < linkage.recordedTo
  WITH linkage, $linkage AS filter
  CALL (*) { <linkagePasses> }
  WITH passes WHERE passes
  RETURN passes
}] END AS counting
