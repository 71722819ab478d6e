// Which entities have a name with a word for each of these beginnings?
// The shortest names first, since what was typed whole is among them; no more than somebody looks through.
//   $beginnings  ["te"]     $count  1     $kinds  ["Regency", "Person"]     $knownAt  null     $knownOn  null     $limit  2000
//   row: id, name (with its forms: see readCalled), otherNames, rank
//   scans: NameToken (beginnings of words are read from the small list of words, not from the entities)
UNWIND $beginnings AS beginning
MATCH (token:NameToken) WHERE token.text STARTS WITH beginning
MATCH (token)<-[:NAMED]-(entity:Entity)
WHERE entity.kind IN $kinds
  // The rank opens with the moment at which the oldest source that names it could be read, and ends with the day it prints.
  AND ($knownAt IS NULL OR entity.rank IS NULL OR split(entity.rank, ' ')[0] <= $knownAt)
  AND ($knownOn IS NULL OR entity.rank IS NULL OR coalesce(split(entity.rank, ' ')[2], split(entity.rank, ' ')[0]) <= $knownOn)
WITH entity, collect(DISTINCT beginning) AS found
WHERE size(found) = $count
RETURN entity.id AS id, coalesce(entity.called, entity.name) AS name, entity.otherNames AS otherNames,
       entity.rank AS rank
ORDER BY size(entity.name), id
LIMIT $limit
