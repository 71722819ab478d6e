// Make these entities, all of one kind.
//   $rows  [{"properties": {"id": "person:contoh", "kind": "Person", "name": "Contoh", "otherNames": []}}]
//   row: written
UNWIND $rows AS row
CREATE (entity:Entity:EACH_KIND)
SET entity = row.properties
RETURN count(entity) AS written
