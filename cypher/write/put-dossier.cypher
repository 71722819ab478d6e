// Write this dossier's line in the ledger.
//   $dossier  "dossier:contoh"     $properties  {"id": "dossier:contoh", "sha256": "0"}
//   row: written
MERGE (dossier:Dossier {id: $dossier})
SET dossier = $properties
RETURN count(dossier) AS written
