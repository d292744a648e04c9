// Begin a write: which revision is it, and when was the one before? Other writers wait from here on. 登记修订号
//
// revision  the number of this write
// last      the moment of the revision before; null for the first
MERGE (register:Register {key: 'register'})
SET register.revision = coalesce(register.revision, 0) + 1
RETURN register.revision AS revision, register.at AS last
