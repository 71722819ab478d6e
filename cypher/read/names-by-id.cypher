// What are these entities called?
//   $ids  ["regency:tebo", "person:tidak-ada"]
//   row: id, name
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity.id AS id, entity.name AS name
ORDER BY id
