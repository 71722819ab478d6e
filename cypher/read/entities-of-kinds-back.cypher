// Which entities of these kinds come before, the nearest first?
//   $kinds  ["Conferral", "Edition"]     $before  "~"     $limit  50
//   row: id
//   scans: Entity (a page over all entities of a kind has no anchor, and the embedded engine orders by no index)
MATCH (entity:Entity)
WHERE entity.id < $before AND entity.kind IN $kinds
RETURN entity.id AS id
ORDER BY id DESC
LIMIT $limit
