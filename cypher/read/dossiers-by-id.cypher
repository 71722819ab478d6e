// What did these dossiers write, and which source does each describe?
//   $ids  ["dossier:2024-09-12-aktualitas-paritrana", "dossier:tidak-ada"]
//   row: one dossier
UNWIND $ids AS id
MATCH (dossier:Dossier {id: id})
RETURN DOSSIER_ROW
ORDER BY id
