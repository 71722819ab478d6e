// Which claims of these types come before, the nearest first?
//   $types  ["RECIPIENT", "STATUS"]     $before  "~"     $limit  50
//   row: id
//   scans: Claim (a page over all claims has no anchor, and the embedded engine orders by no index)
MATCH (claim:Claim)
WHERE claim.id < $before AND claim.type IN $types
RETURN claim.id AS id
ORDER BY id DESC
LIMIT $limit
