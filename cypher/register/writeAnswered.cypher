// Was a write with this key answered before? 幂等键的已有答复
//
// $key  String  the idempotency key, with who gave it
//
// request  digest of what was asked
// answer   what was answered, as JSON text
MATCH (write:AnsweredWrite {key: $key})
RETURN write.request AS request, write.answer AS answer
