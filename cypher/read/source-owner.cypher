// Which dossier describes this source?
//   $source  "source:aktualitas-2024-09-12"
//   row: dossier
MATCH (source:Source {id: $source})
RETURN source.dossier AS dossier
