// Which areas have published figures, and what is the last day that these speak of? 有公布数据的区域
//
// $within  AreaCode  the area
//
// area     the area
// figures  how many figures speak of it
// latest   the last day that one of them speaks of, null if none names a day
MATCH (figure:PublishedFigure)-[:SPEAKS_OF]->(area:Area)
WITH area, count(figure) AS figures, max(figure.asOf) AS latest
WHERE EXISTS { (area)-[:WITHIN|ADMINISTERED_BY*0..]->(:Territory {code: $within}) }
RETURN area {.*, pinyin: null} AS area, figures, latest
ORDER BY area.code
