// What is claimed of these entities, what claims lead to them, by claims of these types alone, and which passages say so?
//   $ids    ["conferral:paritrana-2022-jambi-tebo", "person:al-haris", "regency:tidak-ada"]
//   $types  ["HOLDS", "STATUS"]
//   row: one passage of one claim; a claim from one of them to another is there twice
UNWIND $ids AS id
MATCH (subject:Entity {id: id})<-[:SUBJECT]-(claim:Claim)
WHERE claim.type IN $types
MATCH (claim)-[evidence:EVIDENCE]->(source:Source)
RETURN CLAIM_ROW
UNION ALL
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:OBJECT]-(claim:Claim)
WHERE claim.type IN $types
MATCH (claim)-[evidence:EVIDENCE]->(source:Source)
MATCH (claim)-[:SUBJECT]->(subject:Entity)
RETURN CLAIM_ROW
