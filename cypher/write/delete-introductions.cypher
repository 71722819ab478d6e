// Take away what this dossier introduced.
//   $dossier  "dossier:tidak-ada"
//   row: written
MATCH (:Dossier {id: $dossier})-[introduces:INTRODUCES]->(:Entity)
DELETE introduces
RETURN count(*) AS written
