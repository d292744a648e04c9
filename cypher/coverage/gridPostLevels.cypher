// In areas of which levels is each of these posts held? 网格岗位所在层级
//
// $posts  [GridPost]  the posts
//
// post    a post that somebody holds
// levels  of the areas in which it is held
MATCH (assignment:GridAssignment)-[:ASSIGNED_TO]->(area:Area)
WHERE assignment.post IN $posts
CALL (area) { <isWithin> }
WITH assignment.post AS post, area.level AS level ORDER BY level
RETURN post, collect(DISTINCT level) AS levels
