// Take away what this dossier decided.
//   $dossier  "dossier:tidak-ada"
//   row: written
MATCH (:Dossier {id: $dossier})-[decides:DECIDES]->(:Matter)
DELETE decides
RETURN count(*) AS written
