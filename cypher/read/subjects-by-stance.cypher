// Of which entities is a claim made on which some passage takes this stance?
//   $stance  "SUPPORTS"     $after  ""     $limit  50
//   row: id
//   scans: Claim (asked without an anchor: where may a rule find something?)
MATCH (claim:Claim)-[evidence:EVIDENCE]->(:Source)
WHERE evidence.stance = $stance AND claim.subject > $after
RETURN DISTINCT claim.subject AS id
ORDER BY id
LIMIT $limit
