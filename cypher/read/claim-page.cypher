// Which claims come next, in the order of their ids?
//   $after  ""     $limit  50
//   row: id
//   scans: Claim (a page over all claims has no anchor, and the embedded engine orders by no index)
MATCH (claim:Claim)
WHERE claim.id > $after
RETURN claim.id AS id
ORDER BY id
LIMIT $limit
