// Keep what was taken in from a file, and where each record stands in it. 保存接表及出处
//
// $intake     {id, file, sha256, within, actor, at, revision}  the file and the write
// $citations  [{subjectId, sheet, cell, text, remark, sheetKey}]  a record each
//
// cited  how many records it cites
CREATE (intake:Intake)
SET intake = $intake
WITH intake
UNWIND $citations AS each
CREATE (citation:Citation)
SET citation = each, citation.intakeId = intake.id, citation.file = intake.file, citation.sha256 = intake.sha256, citation.at = intake.at
RETURN count(*) AS cited
