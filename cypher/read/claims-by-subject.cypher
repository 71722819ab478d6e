// What is claimed of these entities?
//   $ids  ["conferral:paritrana-2022-jambi-tebo", "edition:paritrana-2022-jambi", "regency:tidak-ada"]
//   row: one claim
UNWIND $ids AS id
MATCH (subject:Entity {id: id})<-[:SUBJECT]-(claim:Claim)
RETURN CLAIM_ROW
ORDER BY claim
