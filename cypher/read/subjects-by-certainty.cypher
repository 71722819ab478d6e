// Of which entities is a claim made by a passage that says so, or from which it is inferred?
//   $certain  false     $after  ""     $limit  50
//   row: id
//   scans: Claim (asked without an anchor: where may a rule find something?)
MATCH (claim:Claim)-[evidence:EVIDENCE]->(:Source)
WHERE evidence.certain = $certain AND claim.subject > $after
RETURN DISTINCT claim.subject AS id
ORDER BY id
LIMIT $limit
