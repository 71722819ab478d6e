// Make these claims that lead to an entity without being a fact: wishes, plans, what is only disputed.
//   $rows  [{"subject": "person:tidak-ada", "object": "office:tidak-ada", "properties": {"id": "claim:000000000000000000000000"}}]
//   row: written
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
CREATE (claim:Claim)-[:SUBJECT]->(subject)
CREATE (claim)-[:OBJECT]->(object)
SET claim = row.properties
RETURN count(*) AS written
