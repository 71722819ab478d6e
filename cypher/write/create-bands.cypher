// Enter these sources under keys, by which near copies meet.
//   $rows  [{"source": "source:tidak-ada", "band": "sha256:contoh"}]
//   row: written
UNWIND $rows AS row
MATCH (source:Source {id: row.source})
MERGE (band:Band {id: row.band})
CREATE (source)-[:IN_BAND]->(band)
RETURN count(*) AS written
