// Write down with whose token this dossier was written; null for none.
//   $dossier  "dossier:contoh"     $writtenBy  "desk-data"
//   row: written
MATCH (dossier:Dossier {id: $dossier})
SET dossier.writtenBy = $writtenBy
RETURN count(dossier) AS written
