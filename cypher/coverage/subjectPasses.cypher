// Is a subject of a rule, `subject` in `area` of the question around it, among those asked about? 对象是否在筛选之内
//
// $among  SubjectFilter?  which are
//
// passes  whether it is; without a filter all are
WITH subject, area, [asked IN coalesce($among.asked, []) | coalesce(
    (asked.areaLevels IS NULL OR area.level IN asked.areaLevels)
    AND (asked.committeeKinds IS NULL OR subject.kind IN asked.committeeKinds)
    AND (asked.unitKinds IS NULL OR subject.kind IN asked.unitKinds)
    AND (asked.units IS NULL OR subject.id IN asked.units)
    AND (asked.area.levels IS NULL OR area.level IN asked.area.levels)
    AND (asked.area.urban IS NULL OR coalesce(area.urban, false) = asked.area.urban)
    AND (asked.area.streetKinds IS NULL OR area.streetKind IN asked.area.streetKinds)
    AND (asked.area.only IS NULL OR area.id IN asked.area.only)
    AND (asked.area IS NULL OR area IS NOT NULL), false)] AS held
RETURN $among IS NULL OR any(way IN $among.ways WHERE all(literal IN way WHERE held[toInteger(literal.at)] = literal.holds)) AS passes
