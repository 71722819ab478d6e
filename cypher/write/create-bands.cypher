// Enter these sources under keys, by which near copies meet.
//   $rows  [{"source": "source:tidak-ada", "bands": ["sha256:contoh"]}]
//   row: written (how many keys)
UNWIND $rows AS row
MATCH (source:Source {id: row.source})
UNWIND row.bands AS id
MERGE (band:Band {id: id})
CREATE (source)-[:IN_BAND]->(band)
RETURN count(*) AS written
