// Which dossiers describe these sources?
//   $ids  ["source:aktualitas-2024-09-12", "source:tidak-ada"]
//   row: source, dossier
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN source.id AS source, source.dossier AS dossier
ORDER BY source
