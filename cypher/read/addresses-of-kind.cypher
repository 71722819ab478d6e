// Which entities of this kind have a page of their own, from one place in the order of their ids on?
//   $kind  "Regency"     $skip  2     $limit  3
//   row: id
//   scans: Entity (a part of a sitemap has no anchor, and the embedded engine orders by no index)
MATCH (entity:Entity)
WHERE entity.kind = $kind AND entity.mergedInto IS NULL
RETURN entity.id AS id
ORDER BY id
SKIP $skip
LIMIT $limit
