// In which editions does one recipient have this many conferrals or more?
//   $times  1     $after  ""     $limit  50
//   row: id
//   scans: Claim (asked without an anchor: where may a rule find something?)
MATCH (claim:Claim)
WHERE claim.type = 'RECIPIENT'
WITH DISTINCT claim.subject AS conferral, claim.object AS recipient
MATCH (:Entity {id: conferral})-[:IN_EDITION]->(edition:Edition)
WHERE edition.id > $after
WITH edition.id AS id, recipient, count(DISTINCT conferral) AS times
WHERE times >= $times
RETURN DISTINCT id
ORDER BY id
LIMIT $limit
