// Which posts do appointments name, in their own words? 任职职务
//
// word  a post
MATCH (appointment:Appointment)
CALL (appointment) { <isWithin> }
RETURN DISTINCT appointment.post AS word ORDER BY word
