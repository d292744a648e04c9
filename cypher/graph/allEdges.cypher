// What are all relationships of the graph? 全部关系
//
// type        its type
// start       number of the node that it leads from
// end         number of the node that it leads to
// properties  its properties
// unusual     those of them that are neither text, whole number, boolean nor list of text, each with its type
MATCH (start)-[edge]->(end)
RETURN
  type(edge) AS type,
  toInteger(split(elementId(start), ':')[2]) AS start,
  toInteger(split(elementId(end), ':')[2]) AS end,
  properties(edge) AS properties,
  [key IN keys(edge) WHERE NOT valueType(edge[key]) IN [
    'STRING NOT NULL', 'INTEGER NOT NULL', 'BOOLEAN NOT NULL', 'LIST<STRING NOT NULL> NOT NULL', 'LIST<NOTHING> NOT NULL'
  ] | [key, valueType(edge[key])]] AS unusual
