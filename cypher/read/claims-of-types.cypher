// Which claims of these types come next, in the order of their ids?
//   $types  ["RECIPIENT", "STATUS"]     $after  ""     $limit  50
//   row: id
//   scans: Claim (a page over all claims has no anchor, and the embedded engine orders by no index)
MATCH (claim:Claim)
WHERE claim.id > $after AND claim.type IN $types
RETURN claim.id AS id
ORDER BY id
LIMIT $limit
