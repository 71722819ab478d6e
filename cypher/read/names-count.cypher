// How many entities have a name with a word for each of these beginnings?
//   $beginnings  ["te"]     $count  1     $kinds  ["Regency", "Person"]     $knownAt  null     $knownOn  null
//   row: count
//   scans: NameToken (as for the names themselves)
UNWIND $beginnings AS beginning
MATCH (token:NameToken) WHERE token.text STARTS WITH beginning
MATCH (token)<-[:NAMED]-(entity:Entity)
WHERE entity.kind IN $kinds
  AND ($knownAt IS NULL OR entity.rank IS NULL OR split(entity.rank, ' ')[0] <= $knownAt)
  AND ($knownOn IS NULL OR entity.rank IS NULL OR coalesce(split(entity.rank, ' ')[2], split(entity.rank, ' ')[0]) <= $knownOn)
WITH entity, collect(DISTINCT beginning) AS found
WHERE size(found) = $count
RETURN count(entity) AS count
