// What is remembered of this area? 记住的回答
//
// $within  AreaCode  the area
//
// id      id of what is remembered
// about   what the question was about
// key     what it is looked for by
// text    what was asked about
// answer  the answer, as JSON text
// actor   who gave it
// at      when
MATCH (answer:Remembered {within: $within})
RETURN answer.id AS id, answer.about AS about, answer.key AS key, answer.text AS text, answer.answer AS answer,
       answer.actor AS actor, answer.at AS at
ORDER BY answer.at, answer.id
