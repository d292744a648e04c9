// How does the graph hold these rows of sources? 台账行：来源
//
// $keys  [String]  refs
//
// key      the ref
// version  the number of the last version; null where there are no versions
// current  false: retracted, and this is how it last stood
// row      the row, by the columns of the import format
//
// Derived from src/register/tables: change the table, then `npm run derive`.
UNWIND $keys AS key
MATCH (source:Source {id: 'source:' + key})
CALL (source) { <isWithin> }
RETURN key, null AS version, true AS current, {
  ref: key,
  title: source.title,
  publisher: source.publisher,
  published: source.published,
  locator: source.locator,
  url: source.url,
  synthetic: source.synthetic
} AS row
