// What is the origin of these sources, and when did they come out?
//   $ids  ["source:aktualitas-2024-09-12", "source:tidak-ada"]
//   row: id, publishedEarliest, origin (null for one that is its own)
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN source.id AS id, source.publishedEarliest AS publishedEarliest, source.origin AS origin
ORDER BY id
