// Which entities of these kinds come next, in the order of their ids?
//   $kinds  ["Conferral", "Edition"]     $after  ""     $limit  50
//   row: id
//   scans: Entity (a page over all entities of a kind has no anchor, and the embedded engine orders by no index)
MATCH (entity:Entity)
WHERE entity.id > $after AND entity.kind IN $kinds
RETURN entity.id AS id
ORDER BY id
LIMIT $limit
