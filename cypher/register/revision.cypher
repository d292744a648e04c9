// What is the number of the last write? 修订号
//
// revision  the number
MATCH (register:Register {key: 'register'})
RETURN register.revision AS revision
