// Names written before they were kept in their normal forms: nearly so, until they are written again.
MATCH (named:Entity)
WHERE named.plainNames IS NULL AND coalesce(named.name, named.title) IS NOT NULL
CALL (named) {
  SET named.plainNames = [name IN [coalesce(named.name, named.title)] + coalesce(named.formerNames, []) |
    reduce(plain = toLower(normalize(name, NFKC)), unseen IN [' ', '\t', '\n', '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF'] |
      replace(plain, unseen, ''))]
} IN TRANSACTIONS OF 10000 ROWS;
