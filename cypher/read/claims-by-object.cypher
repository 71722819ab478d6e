// Which claims lead to these entities?
//   $ids  ["regency:tebo", "award:paritrana", "regency:tidak-ada"]
//   row: one claim
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:OBJECT]-(claim:Claim)-[:SUBJECT]->(subject:Entity)
RETURN CLAIM_ROW
ORDER BY claim
