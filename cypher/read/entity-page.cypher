// Which entities come next, in the order of their ids?
//   $after  ""     $limit  50
//   row: id
//   scans: Entity (a page over all entities has no anchor, and the embedded engine orders by no index)
MATCH (entity:Entity)
WHERE entity.id > $after
RETURN entity.id AS id
ORDER BY id
LIMIT $limit
