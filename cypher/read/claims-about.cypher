// What is claimed of these entities, and what claims lead to them?
//   $ids  ["conferral:paritrana-2022-jambi-tebo", "person:al-haris", "regency:tidak-ada"]
//   row: one claim; a claim from one of them to another is there twice
UNWIND $ids AS id
MATCH (subject:Entity {id: id})<-[:SUBJECT]-(claim:Claim)
RETURN CLAIM_ROW
UNION ALL
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:OBJECT]-(claim:Claim)-[:SUBJECT]->(subject:Entity)
RETURN CLAIM_ROW
