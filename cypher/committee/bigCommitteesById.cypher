// Which big committees have these ids? 按编号查大工委、大党委
//
// $keys  [ID]  ids
//
// key        the id
// committee  the committee
UNWIND $keys AS key
MATCH (committee:BigCommittee {id: key})
RETURN key, committee {.*} AS committee
