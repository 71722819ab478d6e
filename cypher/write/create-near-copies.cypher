// Join this source to these, of which it is a near copy.
//   $source  "source:tidak-ada"     $ids  ["source:contoh"]
//   row: written
UNWIND $ids AS id
MATCH (source:Source {id: $source})
MATCH (near:Source {id: id})
CREATE (source)-[:NEAR_COPY]->(near)
RETURN count(*) AS written
