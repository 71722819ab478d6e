// How many entities of these kinds are there, without those that another answers for?
//   $kinds  ["Conferral", "Edition"]
//   row: count
//   scans: Entity (counting is what is asked)
MATCH (entity:Entity)
WHERE entity.kind IN $kinds AND entity.mergedInto IS NULL
RETURN count(entity) AS count
