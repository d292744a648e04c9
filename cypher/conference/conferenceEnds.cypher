// In which areas does a joint conference, `conference` of the question around it, lie? 联席会议所在各区域
//
// ends  its own area, else its committee's, else all that its alliance serves
WITH [(conference)-[:CONFERENCE_OF]->(area:Area) | area] AS own,
     [(conference)-[:CONFERENCE_OF]->(:BigCommittee)-[:OF_AREA]->(area:Area) | area] AS committee,
     [(conference)-[:CONFERENCE_OF]->(:Alliance)-[:SERVES]->(area:Area) | area] AS alliance
RETURN CASE WHEN own <> [] THEN own WHEN committee <> [] THEN committee ELSE alliance END AS ends
