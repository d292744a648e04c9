// Does anything that the viewer may see cite a source of synthetic data? 有无合成数据
//
// $knownAt  DateTime  as the register stands
//
// found  whether something does; to whoever may see everything, whether there is such a source
MATCH (source:Source)
WHERE source.id > 'source:' AND source.synthetic
CALL (source) {
  WITH source
  CALL (source) { <isWithin> }
  RETURN true AS isSeen
  UNION
  // What lies outside and joins something inside.
  MATCH (source)<-[:CITES]-(linkage:Linkage)
  WHERE linkage.recordedFrom <= $knownAt < linkage.recordedTo
  CALL (linkage) { <touches> }
  RETURN true AS isSeen
}
WITH source LIMIT 1
RETURN count(source) > 0 AS found
