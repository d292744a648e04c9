// Keep other writers waiting until this transaction ends: which revision stands? 锁定台账
//
// revision  the number of the last write
// at        its moment
MATCH (register:Register {key: 'register'})
SET register.revision = register.revision
RETURN register.revision AS revision, register.at AS at
