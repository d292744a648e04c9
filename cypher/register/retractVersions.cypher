// Take these linkages and exemptions back: the register no longer says them, and still knows that it did. 撤销关联或豁免
//
// $ids  [ID]    ids of linkages and exemptions
// $at   Moment  of the write
//
// retracted  how many were taken back
UNWIND $ids AS id
CALL (id) {
  MATCH (version:Linkage {id: id})
  USING INDEX SEEK version:Linkage(id)
  WHERE version.recordedTo = '9999-12-31T23:59:59.999Z'
  RETURN version
  UNION
  MATCH (version:Exemption {id: id})
  USING INDEX SEEK version:Exemption(id)
  WHERE version.recordedTo = '9999-12-31T23:59:59.999Z'
  RETURN version
}
SET version.recordedTo = $at
RETURN count(*) AS retracted
