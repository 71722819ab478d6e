// What do these sources bear out?
//   $ids  ["source:aktualitas-2024-09-12", "source:tidak-ada"]
//   row: one claim, with what other sources say of it
UNWIND $ids AS id
MATCH (:Source {id: id})<-[:EVIDENCE]-(claim:Claim)
WITH DISTINCT claim
MATCH (claim)-[:SUBJECT]->(subject:Entity)
RETURN CLAIM_ROW
ORDER BY claim
