// Which categories do the entries of the lists have? 清单类别
//
// word  a category
MATCH (item:ListItem)
CALL (item) { <isWithin> }
RETURN DISTINCT item.category AS word ORDER BY word
