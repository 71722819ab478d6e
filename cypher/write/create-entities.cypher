// Make these entities, all of one kind, introduced by this dossier.
//   $dossier  "dossier:tidak-ada"     $rows  [{"properties": {"id": "person:contoh", "kind": "Person", "name": "Contoh", "otherNames": []}, "entry": "{}"}]
//   row: written
MATCH (dossier:Dossier {id: $dossier})
UNWIND $rows AS row
CREATE (dossier)-[introduces:INTRODUCES]->(entity:Entity:EACH_KIND)
SET entity = row.properties
SET introduces.entry = row.entry
RETURN count(*) AS written
