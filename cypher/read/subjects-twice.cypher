// Of which entities is one type of claim made more than once: two claims, or one claim twice?
//   $types  ["RECIPIENT", "STATUS"]     $after  ""     $limit  50
//   row: id
//   scans: Claim (asked without an anchor: where may a rule find something?)
MATCH (claim:Claim)-[evidence:EVIDENCE]->(:Source)
WHERE claim.type IN $types AND claim.subject > $after
WITH DISTINCT claim.subject AS id, claim.type AS type, claim.id AS claim, evidence.dossier AS dossier,
     evidence.ordinal AS ordinal
WITH id, type, count(*) AS times
WHERE times > 1
RETURN DISTINCT id
ORDER BY id
LIMIT $limit
