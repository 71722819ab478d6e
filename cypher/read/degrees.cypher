// How many edges does each of these entities have?
//   $ids  ["person:al-haris", "award:paritrana", "person:tidak-ada"]
//   row: id, degree
UNWIND $ids AS id
MATCH (here:Entity {id: id})
RETURN here.id AS id, COUNT { (here)-[:ANY_EDGE]-(:Entity) } AS degree
ORDER BY id
