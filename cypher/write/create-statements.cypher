// Let these dossiers state these claims.
//   $rows  [{"claim": "claim:000000000000000000000000", "dossier": "dossier:tidak-ada"}]
//   row: written
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim})
MATCH (dossier:Dossier {id: row.dossier})
CREATE (dossier)-[:STATES]->(claim)
RETURN count(*) AS written
