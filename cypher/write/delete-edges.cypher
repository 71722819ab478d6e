// Take away the typed edges of these claims.
//   $rows  [{"claim": "claim:000000000000000000000000", "subject": "person:tidak-ada"}]
//   row: written
UNWIND $rows AS row
MATCH (:Entity {id: row.subject})-[edge:ANY_EDGE]->(:Entity)
WHERE edge.claim = row.claim
DELETE edge
RETURN count(*) AS written
