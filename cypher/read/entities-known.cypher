// Which of these entities are there, and how are they written now?
//   $ids  ["regency:tebo", "person:al-haris", "person:tidak-ada"]
//   row: id, name, otherNames, description, texts, rank (of the oldest dossier that introduces it; null when none does any more),
//        mergedInto (the id that answers for it), mergedIds (the ids that it answers for)
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity.id AS id, entity.name AS name, entity.otherNames AS otherNames, entity.description AS description,
       entity.texts AS texts,
       entity.rank AS rank, entity.mergedInto AS mergedInto, entity.mergedIds AS mergedIds
ORDER BY id
