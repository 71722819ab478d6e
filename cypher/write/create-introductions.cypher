// Let these dossiers introduce entities.
//   $rows  [{"dossier": "dossier:tidak-ada", "id": "person:tidak-ada", "entry": "{}"}]
//   row: written
UNWIND $rows AS row
MATCH (dossier:Dossier {id: row.dossier})
MATCH (entity:Entity {id: row.id})
CREATE (dossier)-[introduces:INTRODUCES]->(entity)
SET introduces.entry = row.entry
RETURN count(*) AS written
