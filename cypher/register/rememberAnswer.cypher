// Keep what a write answered under its key. 保存幂等键的答复
//
// $key      String  the idempotency key, with who gave it
// $request  String  digest of what was asked
// $answer   String  what was answered, as JSON text
//
// key  the key
CREATE (write:AnsweredWrite {key: $key, request: $request, answer: $answer})
RETURN write.key AS key
