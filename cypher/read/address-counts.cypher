// How many entities of each kind have a page of their own?
//   no parameters
//   row: kind, count; no row for a kind of which there is none
//   scans: Entity (counting is what is asked)
MATCH (entity:Entity)
WHERE entity.mergedInto IS NULL
RETURN entity.kind AS kind, count(*) AS count
ORDER BY kind
