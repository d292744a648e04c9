// Is any source of synthetic data? 有无合成数据
//
// found  whether there is one
MATCH (source:Source)
WHERE source.id > 'source:' AND source.synthetic
WITH source LIMIT 1
RETURN count(source) > 0 AS found
