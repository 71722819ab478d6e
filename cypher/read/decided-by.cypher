// On which matters does this dossier decide?
//   $dossier  "dossier:putusan"
//   row: about
MATCH (:Dossier {id: $dossier})-[:DECIDES]->(matter:Matter)
RETURN DISTINCT matter.id AS about
ORDER BY about
