// Give these claims their evidence, one edge a passage.
//   $rows  [{"claim": "claim:000000000000000000000000", "source": "source:tidak-ada", "properties": {"exact": "contoh"}}]
//   row: written
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim})
MATCH (source:Source {id: row.source})
CREATE (claim)-[evidence:EVIDENCE]->(source)
SET evidence = row.properties
RETURN count(*) AS written
