// Join these entities by the typed edges of these claims, all of one type.
//   $rows  [{"subject": "person:tidak-ada", "object": "office:tidak-ada", "properties": {"claim": "claim:000000000000000000000000"}}]
//   row: written
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
CREATE (subject)-[edge:EACH_EDGE]->(object)
SET edge = row.properties
RETURN count(*) AS written
