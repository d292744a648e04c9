// What are all nodes of the graph? 全部节点
//
// number      tells it from others while it is there
// labels      its labels
// properties  its properties
// unusual     those of them that are neither text, whole number, boolean nor list of text, each with its type
MATCH (node)
RETURN
  toInteger(split(elementId(node), ':')[2]) AS number,
  labels(node) AS labels,
  properties(node) AS properties,
  [key IN keys(node) WHERE NOT valueType(node[key]) IN [
    'STRING NOT NULL', 'INTEGER NOT NULL', 'BOOLEAN NOT NULL', 'LIST<STRING NOT NULL> NOT NULL', 'LIST<NOTHING> NOT NULL'
  ] | [key, valueType(node[key])]] AS unusual
