// From which entities do two claims of these types lead to one other entity?
//   $types  ["INITIATED", "ORGANISED"]     $after  ""     $limit  50
//   row: id
//   scans: Claim (asked without an anchor: where may a rule find something?)
MATCH (claim:Claim)
WHERE claim.type IN $types AND claim.subject > $after
WITH claim.subject AS id, claim.object AS object, count(*) AS times
WHERE times > 1
RETURN DISTINCT id
ORDER BY id
LIMIT $limit
