// Which figures have been published for an area and those within it? 公布数据
//
// $within  AreaCode  the area
//
// figure  the figure
// area    the area that it speaks of
// source  where it was published
MATCH (:Territory {code: $within})<-[:WITHIN|ADMINISTERED_BY*0..]-(area:Area)<-[:SPEAKS_OF]-(figure:PublishedFigure)-[:CITES]->(source:Source)
WITH DISTINCT area, figure, source
ORDER BY area.code, figure.id
RETURN figure {.*, pinyin: null} AS figure, area {.*, pinyin: null} AS area, source {.*, pinyin: null} AS source
