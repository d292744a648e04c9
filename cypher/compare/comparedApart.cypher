// Which versions of linkages may count for either day, each day by what was known of all else for it? 两日各按其台账
//
// $fromKnownAt  DateTime  as the register stood for the first day
// $toKnownAt    DateTime  as the register stood for the second day
//
// linkage   a version of a linkage, whenever recorded and in force; once for each day
// onFirst   whether it may count for the first day
// onSecond  whether it may count for the second day
CALL () {
  CALL () { <linkagesUnder $fromKnownAt> }
  RETURN linkage, true AS onFirst, false AS onSecond
  UNION ALL
  CALL () { <linkagesUnder $toKnownAt> }
  RETURN linkage, false AS onFirst, true AS onSecond
}
RETURN linkage, onFirst, onSecond
