// Say when the revision in hand is. 修订时间
//
// $at  Moment  of the write
//
// at  the moment
MATCH (register:Register {key: 'register'})
SET register.at = $at
RETURN register.at AS at
