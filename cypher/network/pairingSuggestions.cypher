// Which pairings could these units begin with, the best first? 结对建议
//
// $limit  Int  how many at most
//
// suggestion  the unit, the community and what speaks for them
CALL () { <pairingCandidates> }
WITH unit, community, place, needs, matches, room, pairings, alliance, alliances, score
ORDER BY score DESC, unit.id, community.id LIMIT $limit
RETURN {
  unit: unit {.*, pinyin: null}, community: community {.*, pinyin: null}, place: place, needs: needs, matches: matches, room: room,
  pairings: pairings, alliance: alliance, alliances: alliances, score: score
} AS suggestion
