// How many claims of each type are there on these entities, those that lead to them among them?
//   $ids  ["regency:tebo", "person:al-haris", "regency:tidak-ada"]
//   row: id, type, count; no row for a type of which there is none
UNWIND $ids AS id
MATCH (entity:Entity {id: id})<-[:SUBJECT|OBJECT]-(claim:Claim)
RETURN entity.id AS id, claim.type AS type, count(DISTINCT claim.id) AS count
ORDER BY id, type
