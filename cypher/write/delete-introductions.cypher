// Take away what this dossier introduced of these entities.
//   $dossier  "dossier:tidak-ada"     $ids  ["person:tidak-ada"]
//   row: written
UNWIND $ids AS id
MATCH (:Dossier {id: $dossier})-[introduces:INTRODUCES]->(:Entity {id: id})
DELETE introduces
RETURN count(*) AS written
