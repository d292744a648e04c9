// What is the number of the last write, and when was it? 修订号
//
// revision  the number
// at        its moment
MATCH (register:Register {key: 'register'})
RETURN register.revision AS revision, register.at AS at
