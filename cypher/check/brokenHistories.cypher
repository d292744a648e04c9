// Where do versions leave a hole between them, or overlap? 版本有缺口或重叠
//
// id    of the linkage or exemption
// what  between which versions
CALL () {
  MATCH (version:Linkage)
  RETURN version
  UNION
  MATCH (version:Exemption)
  RETURN version
}
WITH version ORDER BY version.id, version.version
WITH version.id AS id, collect(version {.version, .recordedFrom, .recordedTo}) AS versions
UNWIND range(0, size(versions) - 1) AS place
WITH id, place, versions[place] AS version, CASE WHEN place > 0 THEN versions[place - 1] END AS before
WITH id, version, before, CASE
  WHEN version.version <> place + 1 THEN 'version ' + (place + 1) + ' is missing'
  WHEN version.recordedFrom >= version.recordedTo THEN 'version ' + version.version + ' was replaced before it was recorded'
  WHEN before IS NULL THEN null
  WHEN before.recordedTo > version.recordedFrom THEN 'versions ' + before.version + ' and ' + version.version + ' overlap'
  // What was taken back and came again was not known in between, and a change says so.
  WHEN before.recordedTo < version.recordedFrom
    AND NOT EXISTS { MATCH (change:Change {subjectId: id, at: before.recordedTo}) WHERE change.after IS NULL }
    THEN 'a hole lies between versions ' + before.version + ' and ' + version.version
END AS what
WHERE what IS NOT NULL
RETURN id, what
