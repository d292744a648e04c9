// What has these words in its name? 名称检索
//
// $query    String        the words in the query language of the index
// $words    [String]      the words, each in its normal form
// $meant    [{id, score, isAlike}]  what the text names otherwise, and how sure that is; what is only alike counts where
//           nothing else is found
// $letters  Int           how many letters they have together
// $labels   [String]      only what has any of these labels
// $within   AreaCode      only what lies within this area; CN: all
// $knownAt  DateTime      as the register stood
// $viewer   {names: Boolean}  whether the viewer may read people's names
// $most     Int           how many the index gives at most, the closest first
// $after    [gap, name, id]?  the entry before the page
// $limit    Int           how many at most
//
// totalCount  how many there are
// items       the page: id, the text that has the words, and their share in it, which for a former name counts 0.9;
//             and where its pinyin has them 0.8; of what the text names otherwise 0.8 of how sure that is; the largest
//             first, then by that text
CALL () {
  CALL db.index.fulltext.queryNodes('comparedNames', $query, {limit: $most}) YIELD node AS hit
  WHERE any(label IN labels(hit) WHERE label IN $labels) AND ($viewer.names OR NOT hit:Person)
    AND (NOT hit:Linkage OR hit.recordedFrom <= $knownAt < hit.recordedTo)
  WITH hit, coalesce(hit.formerNames, []) AS formers, coalesce(hit.pinyin, []) AS pinyin, coalesce(hit.plainNames, []) AS plain
  WITH hit, [
      {text: hit.name, worth: 1.0, plain: plain[0], pinyin: pinyin[0]},
      {text: CASE WHEN hit:Person THEN null ELSE hit.title END, worth: 1.0,
       plain: CASE WHEN hit.name IS NULL THEN plain[0] END, pinyin: CASE WHEN hit.name IS NULL THEN pinyin[0] END},
      {text: hit.agreementNumber, worth: 1.0}
    ] + [place IN range(0, size(formers) - 1) | {text: formers[place], worth: 0.9, plain: plain[place + 1], pinyin: pinyin[place + 1]}] AS names
  UNWIND names AS named
  WITH hit, named, coalesce(named.plain, toLower(normalize(named.text, NFKC))) AS text, split(coalesce(named.pinyin, ''), ' ') AS spelled
  WITH hit, named, text, spelled, all(word IN $words WHERE text CONTAINS word) AS written
  WHERE written OR all(word IN $words WHERE text CONTAINS word OR (size(word) > 1 AND any(part IN spelled WHERE part STARTS WITH word)))
  // Of the pinyin the first half is spelled out, the second in initials.
  WITH hit, named, CASE
      WHEN written THEN size(text)
      WHEN any(part IN spelled[..size(spelled) / 2] WHERE part STARTS WITH $words[0]) THEN size(spelled[0])
      ELSE size(spelled) / 2
    END AS whole, CASE WHEN written THEN 1.0 ELSE 0.8 END AS worth
  RETURN hit, named.text AS matched, false AS isAlike,
         named.worth * worth * CASE WHEN whole > $letters THEN toFloat($letters) / whole ELSE 1 END AS score
  UNION ALL
  UNWIND $meant AS meant
  MATCH (hit:Entity {id: meant.id})
  WHERE any(label IN labels(hit) WHERE label IN $labels)
  RETURN hit, hit.name AS matched, meant.isAlike AS isAlike, 0.8 * meant.score AS score
}
WITH hit, matched, isAlike, score
WHERE $within = 'CN' OR EXISTS {
  MATCH (hit)-[:RESIDENT_IN|OF_UNIT|OF_AREA|LEADS|SERVES|EMPLOYED_BY|PAIRS_COMMUNITY|RAISED_BY|OFFERED_BY|LOCATED_IN|BASED_IN|HELD_IN|HELD_UNDER|RAISED_IN|RAISED_AT|MEETING_OF|CONFERENCE_OF*0..4]->(:Area)
        -[:WITHIN|ADMINISTERED_BY*0..]->(:Area {code: $within})
}
CALL (hit) { <isWithin> }
WITH hit, matched, isAlike, score ORDER BY isAlike, score DESC, matched
WITH hit, collect({matched: matched, score: score})[0] AS best, min(isAlike) AS isAlike
WITH {node: {id: hit.id, matched: best.matched, score: best.score}, sort: [1 - best.score, best.matched, hit.id]} AS item, isAlike
ORDER BY item.sort
WITH collect({item: item, isAlike: isAlike}) AS found
WITH [each IN found WHERE NOT each.isAlike OR all(other IN found WHERE other.isAlike) | each.item] AS found
// The entry itself, where it is still there: stored text compares by code point, a parameter by UTF-16 unit.
WITH found, coalesce(head([item IN found WHERE item.sort = $after | item.sort]), $after) AS after
RETURN size(found) AS totalCount, [item IN found WHERE after IS NULL OR item.sort > after][..$limit] AS items
