// Make these claims, all of one type, each with the typed edge that it bears out.
//   $rows  [{"subject": "person:tidak-ada", "object": "office:tidak-ada", "properties": {"id": "claim:000000000000000000000000"}, "edge": {"claim": "claim:000000000000000000000000"}}]
//   row: written
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
CREATE (claim:Claim)-[:SUBJECT]->(subject)
CREATE (claim)-[:OBJECT]->(object)
CREATE (subject)-[edge:EACH_EDGE]->(object)
SET claim = row.properties
SET edge = row.edge
RETURN count(*) AS written
