// Was this file taken in, and what stands of it? 该文件的接表
//
// $sha256  String  the file's SHA-256
//
// id        id of the intake
// revision  the write
MATCH (intake:Intake {sha256: $sha256})
WHERE intake.undoneAt IS NULL
RETURN intake.id AS id, intake.revision AS revision
ORDER BY intake.at DESC
