// Which matters were raised by a day within each of these areas, or at each of these meetings, on the days asked about? 符合条件的议题
//
// $from  LocalDate?  not before this day
// $to    LocalDate?  not after this day
//
// key     the code or id
// matter  a matter
// day     the day on which it was raised
CALL () { <mattersUnder> }
WITH key, matter, day
WHERE ($from IS NULL OR day >= $from) AND ($to IS NULL OR day <= $to)
RETURN key, matter, day
