// Where do these things stand in sheets that were taken in? 出处
//
// $keys  [ID]  ids
//
// key     the id
// file    name of the file
// sha256  its SHA-256
// sheet   name of the sheet
// cell    the cell
// text    what stood there
// remark  what no column has a place for
// at      when it was taken in
UNWIND $keys AS key
MATCH (citation:Citation {subjectId: key})
MATCH (intake:Intake {id: citation.intakeId})
WHERE intake.undoneAt IS NULL
RETURN key, citation.file AS file, citation.sha256 AS sha256, citation.sheet AS sheet, citation.cell AS cell,
       citation.text AS text, citation.remark AS remark, citation.at AS at
ORDER BY key, at, cell
