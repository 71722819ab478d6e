// With whose tokens were these dossiers written?
//   $ids  ["dossier:2024-09-12-aktualitas-paritrana", "dossier:tidak-ada"]
//   row: id, writtenBy (the name of a token; null where the file came in by itself)
UNWIND $ids AS id
MATCH (dossier:Dossier {id: id})
RETURN dossier.id AS id, dossier.writtenBy AS writtenBy
ORDER BY id
