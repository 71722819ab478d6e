// Which claims are found under these ids of claims, by their own ids or because permalinks lead to them?
//   $ids  ["claim:43c36f8e707779fbd2d36488", "claim:000000000000000000000000"]
//   row: one claim, with the id under which it was found; one id may lead to several
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[:SUBJECT]->(subject:Entity)
RETURN id AS address, CLAIM_ROW
UNION ALL
UNWIND $ids AS id
MATCH (:Permalink {id: id})-[:LEADS_TO]->(claim:Claim)-[:SUBJECT]->(subject:Entity)
RETURN id AS address, CLAIM_ROW
