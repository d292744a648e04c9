// The normal forms of names that were written before these were kept, of things as they stand and as they stood before.
MATCH (named:Entity|EntityThen)
WHERE named.plainNames IS NULL AND coalesce(named.name, named.title) IS NOT NULL
CALL (named) {
  WITH named, '⺟⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻫⻬⻮⻰⻳' AS radicals, '母民虎西见角贝车长门青韦页风飞食马骨鬼鱼鸟卤麦黄斉齐齿龙龟' AS letters
  WITH named, [name IN [coalesce(named.name, named.title)] + coalesce(named.formerNames, []) |
    reduce(plain = normalize(name, NFKC), place IN range(0, size(radicals) - 1) |
      replace(plain, substring(radicals, place, 1), substring(letters, place, 1)))] AS names
  SET named.plainNames = [name IN names | reduce(plain = '', letter IN split(toLower(name), '') | plain + CASE
    WHEN letter =~ '(?s)[\\p{Z}\\p{Cc}\\p{Cf}\\x{34F}\\x{115F}\\x{1160}\\x{17B4}\\x{17B5}\\x{180B}-\\x{180F}\\x{2065}\\x{2800}\\x{3164}\\x{FE00}-\\x{FE0F}\\x{FFA0}\\x{FFF0}-\\x{FFF8}\\x{E0000}-\\x{E0FFF}]' THEN ''
    ELSE letter
  END)]
} IN TRANSACTIONS OF 10000 ROWS;
