// What did the last sheet of the same kind, area and headings cite? 上次同类表所引
//
// $keys  [String]  kind, area and headings of sheets, as one key each
//
// key        the key
// subjectId  id of a record that it cited
// text       what stood there
UNWIND $keys AS key
CALL (key) {
  MATCH (citation:Citation {sheetKey: key})
  MATCH (intake:Intake {id: citation.intakeId})
  WHERE intake.undoneAt IS NULL
  WITH intake.at AS at, collect(citation {.subjectId, .text}) AS cited
  ORDER BY at DESC
  LIMIT 1
  RETURN cited
}
UNWIND cited AS each
RETURN DISTINCT key, each.subjectId AS subjectId, each.text AS text
ORDER BY key, subjectId
