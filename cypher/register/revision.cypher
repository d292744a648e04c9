// What is the number of the last write, and when was it? 修订号
//
// revision  the number
// at        its moment
// statesAt  the moment of the last write that changed anything but versions; null where there was none
MATCH (register:Register {key: 'register'})
RETURN register.revision AS revision, register.at AS at, register.statesAt AS statesAt
