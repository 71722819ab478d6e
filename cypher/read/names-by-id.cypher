// What are these entities called?
//   $ids  ["regency:tebo", "person:tidak-ada"]
//   row: id, name (with its forms: see readCalled)
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity.id AS id, coalesce(entity.called, entity.name) AS name
ORDER BY id
