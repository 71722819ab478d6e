// Which entities, all of them, have a name with a word for each of these beginnings?
//   $beginnings  ["te"]     $count  1
//   row: id, name (with its forms: see readCalled), otherNames, rank
//   scans: NameToken (beginnings of words are read from the small list of words, not from the entities)
UNWIND $beginnings AS beginning
MATCH (token:NameToken) WHERE token.text STARTS WITH beginning
MATCH (token)<-[:NAMED]-(entity:Entity)
WITH entity, collect(DISTINCT beginning) AS found
WHERE size(found) = $count
RETURN entity.id AS id, coalesce(entity.called, entity.name) AS name, entity.otherNames AS otherNames,
       entity.rank AS rank
ORDER BY id
