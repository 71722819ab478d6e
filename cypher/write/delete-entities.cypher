// Take away these entities, which no claim touches any more.
//   $ids  ["person:tidak-ada"]
//   row: written
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
DETACH DELETE entity
RETURN count(*) AS written
