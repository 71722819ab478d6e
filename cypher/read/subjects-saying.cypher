// Of which entities is a claim of these types made whose value or qualifiers hold one of these texts?
//   $types  ["OCCURRED", "STATUS"]     $texts  ["\"printedWeekday\""]     $after  ""     $limit  50
//   row: id
//   scans: Claim (asked without an anchor: where may a rule find something?)
MATCH (claim:Claim)-[evidence:EVIDENCE]->(:Source)
WHERE claim.type IN $types AND claim.subject > $after
  AND any(text IN $texts WHERE coalesce(claim.value, '') CONTAINS text OR evidence.qualifiers CONTAINS text)
RETURN DISTINCT claim.subject AS id
ORDER BY id
LIMIT $limit
