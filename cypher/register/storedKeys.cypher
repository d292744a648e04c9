// Which things, linkages, exemptions or figures have ids between these? 台账各行的编号
//
// $after  ID   the id before the first; all ids of a type lie between "pairing:" and "pairing;"
// $end    ID   the id behind the last
// $limit  Int  how many at most
//
// id  the id, in order
CALL () {
  MATCH (entity:Entity)
  WHERE $after < entity.id < $end
  RETURN entity.id AS id
  ORDER BY id
  LIMIT $limit
  UNION
  MATCH (linkage:Linkage)
  WHERE $after < linkage.id < $end
  WITH DISTINCT linkage.id AS id
  ORDER BY id
  LIMIT $limit
  RETURN id
  UNION
  MATCH (exemption:Exemption)
  WHERE $after < exemption.id < $end
  WITH DISTINCT exemption.id AS id
  ORDER BY id
  LIMIT $limit
  RETURN id
  UNION
  MATCH (figure:PublishedFigure)
  WHERE $after < figure.id < $end
  RETURN figure.id AS id
  ORDER BY id
  LIMIT $limit
}
RETURN id
ORDER BY id
