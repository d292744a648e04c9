// What has more than one current version? 多个现行版本
//
// id    of the linkage or exemption
// what  which versions
MATCH (version:Linkage {recordedTo: '9999-12-31T23:59:59.999Z'})
WITH version.id AS id, collect(toString(version.version)) AS versions
WHERE size(versions) > 1
RETURN id, size(versions) + ' versions are current' AS what
UNION
MATCH (version:Exemption {recordedTo: '9999-12-31T23:59:59.999Z'})
WITH version.id AS id, collect(toString(version.version)) AS versions
WHERE size(versions) > 1
RETURN id, size(versions) + ' versions are current' AS what
