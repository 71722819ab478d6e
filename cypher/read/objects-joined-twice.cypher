// To which entities do two claims of these types lead from one other entity?
//   $types  ["INITIATED", "SUPPORTED"]     $after  ""     $limit  50
//   row: id
//   scans: Claim (asked without an anchor: where may a rule find something?)
MATCH (claim:Claim)
WHERE claim.type IN $types AND claim.object > $after
WITH claim.object AS id, claim.subject AS subject, count(*) AS times
WHERE times > 1
RETURN DISTINCT id
ORDER BY id
LIMIT $limit
