// Enter this source under these keys, by which near copies meet.
//   $source  "source:tidak-ada"     $bands  ["sha256:contoh"]
//   row: written
MATCH (source:Source {id: $source})
UNWIND $bands AS id
MERGE (band:Band {id: id})
CREATE (source)-[:IN_BAND]->(band)
RETURN count(*) AS written
