// Let these ids of claims lead to these claims.
//   $rows  [{"id": "claim:000000000000000000000000", "claim": "claim:000000000000000000000001"}]
//   row: written
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim})
MERGE (permalink:Permalink {id: row.id})
CREATE (permalink)-[:LEADS_TO]->(claim)
RETURN count(*) AS written
