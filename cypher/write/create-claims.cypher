// Make these claims, each on its subject.
//   $rows  [{"subject": "person:tidak-ada", "properties": {"id": "claim:000000000000000000000000", "type": "HOLDS"}}]
//   row: written
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
CREATE (claim:Claim)-[:SUBJECT]->(subject)
SET claim = row.properties
RETURN count(*) AS written
