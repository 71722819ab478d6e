// Join these sources, each to one of which it is a near copy.
//   $rows  [{"source": "source:tidak-ada", "near": "source:contoh"}]
//   row: written
UNWIND $rows AS row
MATCH (source:Source {id: row.source})
MATCH (near:Source {id: row.near})
CREATE (source)-[:NEAR_COPY]->(near)
RETURN count(*) AS written
