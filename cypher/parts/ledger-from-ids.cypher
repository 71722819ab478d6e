UNWIND $ids AS id
MATCH (conferral:Entity {id: id})
