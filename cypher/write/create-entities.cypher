// Make these entities, all of one kind, each introduced by a dossier.
//   $rows  [{"dossier": "dossier:tidak-ada", "properties": {"id": "person:contoh", "kind": "Person", "name": "Contoh", "otherNames": []}, "entry": "{}"}]
//   row: written
UNWIND $rows AS row
MATCH (dossier:Dossier {id: row.dossier})
CREATE (dossier)-[introduces:INTRODUCES]->(entity:Entity:EACH_KIND)
SET entity = row.properties
SET introduces.entry = row.entry
RETURN count(*) AS written
