// Which versions of linkages may count for both days, what is known of all else being the same for both? 两日同一台账
//
// linkage   a version of a linkage, whenever recorded and in force
// onFirst   that it may count for the first day
// onSecond  that it may count for the second day
CALL () { <linkagesUnder> }
RETURN linkage, true AS onFirst, true AS onSecond
