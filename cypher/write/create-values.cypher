// Make these claims that give their subject a value.
//   $rows  [{"subject": "person:tidak-ada", "properties": {"id": "claim:000000000000000000000000"}}]
//   row: written
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
CREATE (claim:Claim)-[:SUBJECT]->(subject)
SET claim = row.properties
RETURN count(*) AS written
