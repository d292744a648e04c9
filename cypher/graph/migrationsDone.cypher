// Which migrations has this database been through? 已执行的迁移
//
// name  the migration's file name without its ending
MATCH (migration:Migration)
RETURN migration.name AS name
