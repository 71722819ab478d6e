// Let these claims lead to their objects.
//   $rows  [{"claim": "claim:000000000000000000000000", "object": "office:tidak-ada"}]
//   row: written
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim})
MATCH (object:Entity {id: row.object})
CREATE (claim)-[:OBJECT]->(object)
RETURN count(*) AS written
