// Which counties are there? 登记册中的县区
//
// $limit  Int  how many at most
//
// code  code of the county
// name  its name
MATCH (county:Area {level: 'COUNTY'})
RETURN county.code AS code, county.name AS name
ORDER BY code
LIMIT $limit
