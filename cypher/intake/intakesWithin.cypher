// Which files were taken in about this area? 接表记录
//
// $within  AreaCode  the area
// $limit   Int       how many at most
//
// id        of the intake
// file      name of the file
// sha256    its SHA-256
// actor     who took it in
// at        when
// revision  the write; 0 where it wrote nothing new
// undone    whether it was taken back
MATCH (intake:Intake {within: $within})
RETURN intake.id AS id, intake.file AS file, intake.sha256 AS sha256, intake.actor AS actor, intake.at AS at,
       intake.revision AS revision, intake.undoneAt IS NOT NULL AS undone
ORDER BY at DESC, id
LIMIT $limit
