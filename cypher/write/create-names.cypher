// Let these entities be found by these words.
//   $rows  [{"id": "person:tidak-ada", "token": "contoh"}]
//   row: written
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
MERGE (token:NameToken {text: row.token})
CREATE (entity)-[:NAMED]->(token)
RETURN count(*) AS written
