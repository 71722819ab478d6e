// Let this dossier introduce these entities.
//   $dossier  "dossier:tidak-ada"     $rows  [{"id": "person:tidak-ada", "entry": "{}"}]
//   row: written
UNWIND $rows AS row
MATCH (dossier:Dossier {id: $dossier})
MATCH (entity:Entity {id: row.id})
CREATE (dossier)-[introduces:INTRODUCES]->(entity)
SET introduces.entry = row.entry
RETURN count(*) AS written
