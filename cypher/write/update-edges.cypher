// Write the typed edges of these claims anew, whose evidence has grown.
//   $rows  [{"claim": "claim:000000000000000000000000", "subject": "person:tidak-ada", "properties": {"claim": "claim:000000000000000000000000"}}]
//   row: written
UNWIND $rows AS row
MATCH (:Entity {id: row.subject})-[edge:ANY_EDGE]->(:Entity)
WHERE edge.claim = row.claim
SET edge = row.properties
RETURN count(edge) AS written
