// Write which id answers for each of these entities, and for which ids it answers.
//   $rows  [{"id": "person:tidak-ada", "mergedInto": null, "mergedIds": null}]
//   row: written
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity.mergedInto = row.mergedInto, entity.mergedIds = row.mergedIds
RETURN count(entity) AS written
