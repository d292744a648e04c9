// Remember these answers; a later one takes the place of an earlier one. 记住回答
//
// $answers  [{id, key, about, text, answer}]  the answers, as JSON text
// $within   AreaCode  the area that they hold for
// $actor    String    who gave them
// $at       Moment    when
//
// remembered  how many
UNWIND $answers AS each
MERGE (answer:Remembered {id: each.id})
SET answer.key = each.key, answer.about = each.about, answer.text = each.text, answer.answer = each.answer,
    answer.within = $within, answer.actor = $actor, answer.at = $at
RETURN count(*) AS remembered
