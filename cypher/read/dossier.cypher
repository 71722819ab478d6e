// What did this dossier write last time: its entities and its claims?
//   $dossier  "dossier:2024-09-12-aktualitas-paritrana"
//   row: sha256, source (null for the gazetteer), entities (ids), claims (ids)
MATCH (dossier:Dossier {id: $dossier})
RETURN dossier.sha256 AS sha256, dossier.source AS source,
       [(dossier)-[:INTRODUCES]->(entity:Entity) | entity.id] AS entities,
       [(dossier)-[:STATES]->(claim:Claim) | claim.id] AS claims
