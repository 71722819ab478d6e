// What does this dossier introduce, and with which names?
//   $dossier  "dossier:2024-09-12-aktualitas-paritrana"
//   row: id, entry (JSON)
MATCH (:Dossier {id: $dossier})-[introduces:INTRODUCES]->(entity:Entity)
RETURN entity.id AS id, introduces.entry AS entry
ORDER BY id
