// Was this file taken in about this area, and not taken back? 该文件在此区域的接表
//
// $sha256  String    the file's SHA-256
// $within  AreaCode  the area
//
// id  id of the intake
MATCH (intake:Intake {sha256: $sha256, within: $within})
USING INDEX SEEK intake:Intake(sha256)
WHERE intake.undoneAt IS NULL
RETURN intake.id AS id
ORDER BY intake.at DESC
