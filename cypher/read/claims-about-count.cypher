// How many claims are there on each of these entities, those that lead to it among them?
//   $ids    ["regency:tebo", "person:al-haris", "regency:tidak-ada"]
//   $types  ["RECIPIENT", "HOLDS", "STATUS"]
//   row: id, count; no row for one on which there is none
UNWIND $ids AS id
MATCH (entity:Entity {id: id})<-[:SUBJECT|OBJECT]-(claim:Claim)
WHERE claim.type IN $types
RETURN entity.id AS id, count(DISTINCT claim.id) AS count
ORDER BY id
