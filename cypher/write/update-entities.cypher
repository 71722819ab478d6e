// Write these entities' names anew.
//   $rows  [{"id": "person:tidak-ada", "properties": {"id": "person:tidak-ada", "name": "Contoh"}}]
//   row: written
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity = row.properties
RETURN count(entity) AS written
