// Which claims still stand on these entities?
//   $ids  ["regency:tebo", "person:tidak-ada"]
//   row: id, claim
UNWIND $ids AS id
MATCH (entity:Entity {id: id})<-[:SUBJECT|OBJECT]-(claim:Claim)
RETURN entity.id AS id, claim.id AS claim
ORDER BY id, claim
