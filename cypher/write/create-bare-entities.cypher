// Make these entities, all of one kind, that claims name and no dossier in the graph introduces.
//   $rows  [{"properties": {"id": "person:contoh", "kind": "Person", "name": "person:contoh", "otherNames": []}}]
//   row: written
UNWIND $rows AS row
CREATE (entity:Entity:EACH_KIND)
SET entity = row.properties
RETURN count(*) AS written
