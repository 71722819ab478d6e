// Write the lines of these dossiers in the ledger, of which none is in the graph.
//   $rows  [{"properties": {"id": "dossier:contoh", "sha256": "0"}}]
//   row: written
UNWIND $rows AS row
CREATE (dossier:Dossier)
SET dossier = row.properties
RETURN count(*) AS written
