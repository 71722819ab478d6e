// Take away this dossier's line in the ledger, which has nothing in the graph any more.
//   $dossier  "dossier:tidak-ada"
//   row: written
MATCH (dossier:Dossier {id: $dossier})
DETACH DELETE dossier
RETURN count(*) AS written
