// Which micro-grids have somebody on their staff? 微网格是否已有户长、网格员
//
// $within   [AreaCode]   areas asked about
// $days     [LocalDate]  days asked about
// $knownAt  DateTime     as the register stood
//
// within   the area asked about
// day      the day asked about
// subject  the grid
// area     the same
// links    the posts held in it, whenever they are in force
UNWIND $within AS within
MATCH (:Territory {code: within})<-[:WITHIN|ADMINISTERED_BY*0..]-(grid:Grid {level: 'MICRO_GRID'})
WITH DISTINCT within, grid
WITH within, grid,
     [(grid)<-[:ASSIGNED_TO]-(post:GridAssignment) WHERE post.recordedFrom <= $knownAt < post.recordedTo | post] AS links
UNWIND $days AS day
RETURN within, day, grid AS subject, grid AS area, links
