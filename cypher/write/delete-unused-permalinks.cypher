// Take away those of these permalinks that lead nowhere any more.
//   $ids  ["claim:000000000000000000000000"]
//   row: written
UNWIND $ids AS id
MATCH (permalink:Permalink {id: id})
WHERE NOT (permalink)-[:LEADS_TO]->(:Claim)
DELETE permalink
RETURN count(*) AS written
