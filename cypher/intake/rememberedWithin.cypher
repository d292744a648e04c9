// For which area does this answer hold? 回答所属区域
//
// $id  String  id of what is remembered
//
// within  the area
MATCH (answer:Remembered {id: $id})
RETURN answer.within AS within
