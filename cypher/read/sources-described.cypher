// Which dossiers describe these sources, and what tells near copies of them?
//   $ids  ["source:aktualitas-2024-09-12", "source:tidak-ada"]
//   row: id, dossier, publishedDay, signature (null for a text that is too short), nearCopyOf (null where nobody says it)
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN source.id AS id, source.dossier AS dossier, source.publishedDay AS publishedDay, source.signature AS signature,
       source.nearCopyOf AS nearCopyOf
ORDER BY id
