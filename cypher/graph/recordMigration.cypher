// Notes that a migration has been carried out. 记录已执行的迁移
//
// $name  String  the migration's file name without its ending
//
// name  the same
MERGE (migration:Migration {name: $name})
ON CREATE SET migration.at = toString(datetime())
RETURN migration.name AS name
