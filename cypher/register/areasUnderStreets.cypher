// Which of these areas are a street of kind STREET, or lie under one? 属于街道的区域
//
// $keys  [AreaCode]  areas
//
// key  an area that is or lies under such a street
UNWIND $keys AS key
MATCH (area:Area {code: key})
WHERE EXISTS { (area)-[:WITHIN*0..]->(:Street {streetKind: 'STREET'}) }
RETURN key
