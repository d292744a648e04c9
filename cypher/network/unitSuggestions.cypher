// Which communities could each of these units be paired with, the best first? 单位的结对建议
//
// $limit  Int  how many at most for each
//
// key          the unit's id
// suggestions  the communities and what speaks for them
CALL () { <pairingCandidates> }
WITH unit, community, place, needs, matches, room, pairings, alliance, alliances, score
ORDER BY score DESC, community.id
WITH unit, collect({
  unit: unit {.*, pinyin: null}, community: community {.*, pinyin: null}, place: place, needs: needs, matches: matches, room: room,
  pairings: pairings, alliance: alliance, alliances: alliances, score: score
}) AS suggestions
RETURN unit.id AS key, suggestions[..$limit] AS suggestions
