// What do these claims say, and who says so?
//   $ids  ["claim:43c36f8e707779fbd2d36488", "claim:000000000000000000000000"]
//   row: one claim
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[:SUBJECT]->(subject:Entity)
RETURN CLAIM_ROW
ORDER BY claim
