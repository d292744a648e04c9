// Which meetings were held by a day within each of these areas, or by each of these joint conferences, on the days asked about? 符合条件的会议
//
// $from  LocalDate?  not before this day
// $to    LocalDate?  not after this day
//
// key      the code or id
// meeting  a meeting
CALL () { <meetingsUnder> }
WITH key, meeting
WHERE ($from IS NULL OR meeting.heldOn >= $from) AND ($to IS NULL OR meeting.heldOn <= $to)
RETURN key, meeting
