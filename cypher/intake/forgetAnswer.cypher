// Forget an answer. 撤回记住的回答
//
// $id  String  id of what is remembered
//
// within  the area that it held for
MATCH (answer:Remembered {id: $id})
WITH answer, answer.within AS within
DELETE answer
RETURN within
